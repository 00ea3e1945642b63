import type { SearchWords } from '#schema/search-words.ts'
import { createStemmer } from './stem'

const mostRemembered = 50_000

/** Makes the key under which a folded word is indexed: its settled spelling, stemmed. Remembers what it worked out. */
export function createWordKeys({
  spellings,
  forms,
}: Pick<SearchWords, 'spellings' | 'forms'>): (word: string) => string {
  const settled = new Map(spellings.flatMap(({ kept, others }) => others.map((other) => [other, kept])))
  const stem = createStemmer(forms)
  const known = new Map<string, string>()
  return (word) => {
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const key = stem(settled.get(word) ?? word)
    if (known.size < mostRemembered) known.set(word, key)
    return key
  }
}
