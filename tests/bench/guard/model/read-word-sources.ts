import { decodeTrie } from 'cspell-trie-lib'
import { allLocales } from '@faker-js/faker'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { foldWord } from '../../../../renderer/core/guard/names/fold-word'
import { firstNames } from '../../../../renderer/core/guard/words/first-names'
import { surnames } from '../../../../renderer/core/guard/words/surnames'

/** Words as a dictionary of cspell holds them, folded: those in lower case that are no name of ours. */
async function readDictionary(name: string, file: string, shape: RegExp): Promise<readonly string[]> {
  const place = fileURLToPath(new URL(`./${file}`, import.meta.resolve(name)))
  const trie = decodeTrie(await promisify(gunzip)(await readFile(place)))
  const words = new Set<string>()
  for (const word of trie.words())
    if (shape.test(word)) {
      const folded = foldWord(word)
      if (!firstNames.has(folded) && !surnames.has(folded)) words.add(folded)
    }
  return [...words].toSorted()
}

export const readDutch = () =>
  readDictionary('@cspell/dict-nl-nl', 'Dutch.trie.gz', /^\p{Ll}[\p{Ll}'-]{2,15}$/u)
/** What stands in names of shops, games and groups is short. */
export const readEnglish = () => readDictionary('@cspell/dict-en_us', 'en_US.trie.gz', /^[a-z]{3,9}$/)

/** A parody, and names that are not written in our letters. */
const leftOut = new Set(['en_AU_ocker', 'th'])

export interface NameSource {
  readonly first: readonly string[]
  readonly last: readonly string[]
}

/** The first names and surnames that Faker invents persons with, of all languages that write them with our letters, as they are written. */
export function readFakerNames(): NameSource {
  const first = new Set<string>()
  const last = new Set<string>()
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (leftOut.has(locale) || !person) continue
    for (const name of listTexts(person.first_name)) first.add(name)
    for (const name of listTexts(person.last_name)) last.add(name)
  }
  return { first: [...first].toSorted(), last: [...last].toSorted() }
}

/** Every single word in a list of names, which Faker keeps by sex and sometimes with a weight. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value.split(' ').filter((word) => /^\p{Lu}[\p{Script=Latin}'-]{2,}$/u.test(word))
  if (Array.isArray(value)) return value.flatMap(listTexts)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}
