import { decodeTrie } from 'cspell-trie-lib'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { WordCheck } from './word-check'

/** The Dutch dictionary: whether it has a word, and which words come near one that it does not have. */
export interface Dictionary {
  readonly has: WordCheck
  readonly suggest: (word: string) => string[]
}

/** Opens the word list of OpenTaal, as the package holds it. Takes a second or two. */
export async function openDictionary(): Promise<Dictionary> {
  // the package exports its description, and the list lies beside it
  const description = import.meta.resolve('@cspell/dict-nl-nl')
  const file = fileURLToPath(new URL('./Dutch.trie.gz', description))
  const trie = decodeTrie(await promisify(gunzip)(await readFile(file)))
  return {
    has: (word) => trie.has(word),
    suggest: (word) => trie.suggest(word, { numSuggestions: 3, changeLimit: 2 }).slice(0, 3),
  }
}
