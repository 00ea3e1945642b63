import { startOf } from '../index/lists'
import type { TextTables } from '../index/tables'
import { foldWithOffsets } from '../language/fold'
import { tokenize } from '../language/tokenize'
import type { Column } from './columns'

/**
 * Texts as a reader sees them, in numbers: the words of an index stand in order already, so what is kept beside them is how each
 * was written and what stood before it. That is smaller than the texts themselves.
 */
export interface CodedTexts {
  /** The ways in which written forms are shown, most used first: see `writeAs`. */
  readonly writings: readonly string[]
  /** Written form of each of those. */
  readonly writingForms: Uint32Array
  /** Every word of every text, as the number of its writing. */
  readonly words: Uint32Array
  /** What stands before, between and after words. */
  readonly gaps: readonly string[]
  /** What stands before every word, as the number of its gap. */
  readonly before: Uint32Array
  /** What stands after the last word of each text. */
  readonly after: Uint32Array
}

/** Puts shown texts in numbers. Throws when a text comes apart into more or fewer words than the index read in it. */
export function codeTexts(
  shown: readonly string[],
  { words, wordEnds, sentenceEnds }: TextTables,
  forms: readonly string[],
): CodedTexts {
  const gaps = new Map<string, number>()
  const numberGap = (gap: string): number => {
    if (!gaps.has(gap)) gaps.set(gap, gaps.size)
    return gaps.get(gap) ?? 0
  }
  /** Writings of each form, each with the words that are written so. */
  const writings = forms.map(() => new Map<string, number[]>())
  const before = new Uint32Array(words.length)
  let word = 0
  const after = Uint32Array.from(shown, (text, number) => {
    const folded = foldWithOffsets(text)
    let end = 0
    for (const token of tokenize(folded.text)) {
      const form = words[word] ?? 0
      const start = Math.max(end, folded.starts[token.start] ?? end)
      before[word] = numberGap(text.slice(end, start))
      end = Math.max(start, folded.ends[token.end - 1] ?? start)
      const writing = writeAs(forms[form] ?? '', text.slice(start, end))
      const known = writings[form]?.get(writing)
      if (known === undefined) writings[form]?.set(writing, [word])
      else known.push(word)
      word += 1
    }
    if (word !== startOf(wordEnds, sentenceEnds[number] ?? 0))
      throw new Error(`search reads this text in two ways: ${text}`)
    return numberGap(text.slice(end))
  })
  // Small numbers for what is used most: the file gets smaller by it when it is zipped.
  const all = writings
    .flatMap((ways, form) => Array.from(ways, ([writing, places]) => ({ form, writing, places })))
    .sort((one, other) => other.places.length - one.places.length)
  const coded = new Uint32Array(words.length)
  all.forEach(({ places }, writing) => {
    for (const place of places) coded[place] = writing
  })
  return {
    writings: all.map(({ writing }) => writing),
    writingForms: Uint32Array.from(all, ({ form }) => form),
    words: coded,
    gaps: [...gaps.keys()],
    before,
    after,
  }
}

const sameAsForm = ''
const withCapital = '^'
const asFollows = '='

function writeAs(form: string, shown: string): string {
  if (shown === form) return sameAsForm
  return shown === capitalise(form) ? withCapital : `${asFollows}${shown}`
}

const capitalise = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

/** What is needed to show coded texts again. */
export interface ShowableTexts {
  readonly forms: readonly string[]
  readonly writings: readonly string[]
  readonly writingForms: Column
  readonly words: Uint32Array
  readonly gaps: readonly string[]
  readonly before: Column
  readonly after: Column
  readonly sentenceEnds: Uint32Array
  readonly wordEnds: Uint32Array
}

/** One text as a reader sees it. */
export function showText(texts: ShowableTexts, text: number): string {
  const { forms, writings, writingForms, words, gaps, before, after, sentenceEnds, wordEnds } = texts
  let shown = ''
  const end = startOf(wordEnds, sentenceEnds[text] ?? 0)
  for (let word = startOf(wordEnds, startOf(sentenceEnds, text)); word < end; word += 1) {
    const number = words[word] ?? 0
    const writing = writings[number] ?? ''
    const form = forms[writingForms[number] ?? 0] ?? ''
    shown += gaps[before[word] ?? 0] ?? ''
    if (writing === sameAsForm) shown += form
    else shown += writing === withCapital ? capitalise(form) : writing.slice(asFollows.length)
  }
  return shown + (gaps[after[text] ?? 0] ?? '')
}
