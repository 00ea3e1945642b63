import { listOutlineText } from '../map-outline-text'
import type { Outline } from '../outline'
import { foldWords, listMarked, readInternal } from './read-internal'

/** What is known of the texts that a report for others was made of. */
export interface InternalKnown {
  /** Every text as typed, internal lines and all. */
  readonly typed: readonly string[]
  /** The same texts as others may read them. */
  readonly open: readonly string[]
  /** Keys of lines in doubt of which somebody said that they may stay. */
  readonly mayStay: ReadonlySet<string>
}

/** Words that say so little that they stand in any report. */
const tellsLittle = (words: string) => !words.includes(' ') && words.length < 12

/**
 * Searches a finished report, and the name of its file, for what was marked as internal and for lines in doubt of which
 * nobody said anything: the last look before it leaves the app, whatever way a text took into it. Lists each text of the
 * report that holds one, as it stands there.
 */
export function findInternalLeft(
  outline: Outline,
  fileName: string,
  { typed, open, mayStay }: InternalKnown,
): readonly string[] {
  const lines = typed.flatMap((text) => readInternal(text))
  const doubts = lines
    .filter(({ reading, key }) => reading === 'twijfel' && !mayStay.has(key))
    .map(({ key }) => key)
  const allowed = open.map(foldWords)
  const secrets = lines
    .filter(({ reading }) => reading === 'intern')
    .map(({ words }) => foldWords(words))
    .filter((words) => words !== '' && !tellsLittle(words))
    // Who typed the same words for everybody as well has nothing to hide in them.
    .filter((words) => !allowed.some((text) => holdsWords(text, words)))
  const left = [...listOutlineText(outline), fileName].filter((text) => {
    const folded = foldWords(text)
    return (
      [...secrets, ...doubts].some((words) => holdsWords(folded, words)) ||
      listMarked(text).some((line) => !Array.from(mayStay).some((key) => foldWords(line).includes(key)))
    )
  })
  return [...new Set(left)]
}

/** The lines of texts of which only their writer knows whether they are meant for others, each once. */
export function listDoubtful(texts: readonly string[]): readonly string[] {
  const lines = texts.flatMap((text) => readInternal(text)).filter(({ reading }) => reading === 'twijfel')
  return [...new Set(lines.map(({ text }) => text.trim()))]
}

/** Whole words only: "appel" is not in "appelboom". */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + words.length] ?? ' ')
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
