import type { SearchWords } from '#schema/search-words.ts'
import { foldText } from '../language/fold'
import { buildPhraseBook, type PhraseBook } from './phrases'
import { tokenize } from '../language/tokenize'

/** A term that another term leads to, and how sure that is (0..1). */
export interface Link {
  readonly term: string
  readonly weight: number
  /** True when the other term is another word, not another way to write this one. */
  readonly near: boolean
}

/** Which terms lead to which others, and the phrases that count as one term. Terms are word keys, or keys with spaces. */
export interface WordLinks {
  readonly links: ReadonlyMap<string, readonly Link[]>
  readonly phrases: PhraseBook
}

const synonymWeight = 0.6
const abbreviationWeight = 0.95

function linkAll(links: Map<string, Link[]>, terms: readonly string[], link: Omit<Link, 'term'>): void {
  for (const from of terms) {
    const known = links.get(from) ?? []
    for (const term of terms) {
      if (term !== from && !known.some((other) => other.term === term)) known.push({ ...link, term })
    }
    links.set(from, known)
  }
}

/** Links the synonyms and abbreviations of everyday Dutch in our field, by the keys of their words. */
export function buildWordLinks(
  { abbreviations, synonyms }: Pick<SearchWords, 'abbreviations' | 'synonyms'>,
  keyOf: (word: string) => string,
): WordLinks {
  const links = new Map<string, Link[]>()
  const runs: (readonly string[])[] = []
  const termsOf = (phrases: readonly string[]): readonly string[] =>
    phrases.map((phrase) => {
      const keys = tokenize(foldText(phrase)).map((token) => keyOf(token.word))
      runs.push(keys)
      return keys.join(' ')
    })
  for (const { short, full } of abbreviations)
    linkAll(links, termsOf([short, ...full]), { weight: abbreviationWeight, near: false })
  for (const group of synonyms) linkAll(links, termsOf(group), { weight: synonymWeight, near: true })
  return { links, phrases: buildPhraseBook(runs) }
}
