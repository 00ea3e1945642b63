import { compoundParts } from '../language/compound-parts'
import { createSplitter, type CompoundSplitter } from '../language/compounds'
import type { SearchLanguage } from '../language/search-language'

const shortestOwnPart = 4

/** Makes a splitter of the words that the texts hold themselves, each with its key, beside those that Dutch builds with in our field. */
export function createOwnSplitter(
  written: readonly (readonly [form: string, key: string])[],
  { keyOf, stopWords }: SearchLanguage,
): CompoundSplitter {
  const listed = new Set(compoundParts)
  const own = written.filter(([form]) => form.length >= shortestOwnPart && !stopWords.has(form))
  const ownForms = new Set(own.map(([form]) => form))
  const endKeys = new Set([...compoundParts.map(keyOf), ...own.map(([, key]) => key)])
  return createSplitter(
    (word) => !stopWords.has(word) && (listed.has(word) || ownForms.has(word)),
    (word) =>
      listed.has(word) || ownForms.has(word) || (word.length >= shortestOwnPart && endKeys.has(keyOf(word))),
  )
}
