import { foldText, foldWithOffsets } from '../language/fold'
import { tokenize } from '../language/tokenize'
import type { IndexedPage, IndexedSection, SearchIndex } from '../index/search-index'
import type { MarkedText } from '../search-types'
import type { WordTest } from './mark-text'

/** A page that was found, and what its reader is shown of it. */
interface Met {
  readonly page: IndexedPage
  readonly section: IndexedSection
  /** The term that met the query in place of the typed word. */
  readonly nearTerm: number | null
  readonly shown: readonly MarkedText[]
  /** Keys of the words that were typed, or that the answer says it read in their place. */
  readonly said: ReadonlySet<string>
}

/**
 * Names the word by which a page was found, where its reader could not tell: a synonym of what was typed, or a search word that stands
 * nowhere on the page. Empty when the typed word itself is marked in what is shown.
 */
export function nameMetWord(index: SearchIndex, met: Met, asked: WordTest): string {
  const { page, section, nearTerm, shown, said } = met
  const names = page.otherNames
  if (nearTerm !== null) {
    const keys = index.vocabulary.nameOf(nearTerm).split(' ')
    if (keys.every((key) => said.has(key))) return ''
    const opening = index.sections[page.sections[0] ?? 0]?.text ?? ''
    for (const text of [page.opening.title, ...names, section.heading, section.text, opening]) {
      const word = findRun(index, text, keys)
      if (word !== '') return word
    }
    return ''
  }
  if (shown.some(({ marks }) => marks.length > 0)) return ''
  return names.find((name) => tokenize(foldText(name)).some(({ word }) => asked(word))) ?? ''
}

/** The words of a text that have these keys, side by side, as they are written there. */
function findRun({ language: { keyOf } }: SearchIndex, text: string, keys: readonly string[]): string {
  const folded = foldWithOffsets(text)
  const tokens = tokenize(folded.text)
  const at = tokens.findIndex((token, index) => {
    if (keys.length === 1 && token.joined !== undefined && keyOf(token.joined) === keys[0]) return true
    return keys.every((key, offset) => {
      const other = tokens[index + offset]
      return other !== undefined && keyOf(other.word) === key
    })
  })
  const first = tokens[at]
  const last = tokens[at + keys.length - 1]
  if (first === undefined || last === undefined) return ''
  const end =
    keys.length === 1 && first.joined !== undefined && keyOf(first.word) !== keys[0]
      ? first.joinedEnd
      : last.end
  return text.slice(folded.starts[first.start] ?? 0, folded.ends[(end ?? last.end) - 1] ?? 0).toLowerCase()
}
