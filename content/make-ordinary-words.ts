import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldWord } from '../renderer/core/guard/names/fold-word'
import { firstNames } from '../renderer/core/guard/words/first-names'
import { surnames } from '../renderer/core/guard/words/surnames'
import { listSpelledWords } from './report/list-words'
import { openDictionary } from './report/open-dictionary'
import { readWordList, wordListFile } from './report/own-words'

/** Words that notes of a session use and our own texts hardly do, one on a line. */
export const noteWordsFile = 'content/notitiewoorden.txt'

const lowerCase = /^\p{Ll}[\p{Ll}\p{M}'-]+$/u

/** Every text of ours: the pages, their data, and the register. */
async function readOwnTexts(root: string): Promise<string[]> {
  const names = await Promise.all(
    ['content', 'seeds'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((name) => /\.(?:mdx|yaml)$/u.test(name))
        .map((name) => join(root, folder, name)),
    ),
  )
  return Promise.all(names.flat().map((name) => readFile(name, 'utf8')))
}

/**
 * Ordinary words, folded and in order: every word in lower case of our own texts and of the words of notes that the Dutch
 * dictionary has, or our own word list; less those that are a common name and were not chosen by hand. What no dictionary and no list of ours knows
 * (a piece of a code, the name of a package, a foreign title) is never among them.
 */
export async function makeOrdinaryWords(root: string): Promise<string[]> {
  const dictionary = await openDictionary()
  const own = readWordList(await readFile(join(root, wordListFile), 'utf8'))
  const ours = new Set(own)
  const noted = readWordList(await readFile(join(root, noteWordsFile), 'utf8'))
  const written = (await readOwnTexts(root)).flatMap((text) =>
    listSpelledWords(text).flatMap(({ text: word }) => [word, ...word.split('-')]),
  )
  const known = [...new Set([...written, ...own, ...noted])].filter(
    (word) => lowerCase.test(word) && (ours.has(word) || dictionary.has(word)),
  )
  // a word of the notes was chosen by hand, so there a name is meant as a word
  const chosen = new Set(noted)
  const ordinary = known.filter((word) => {
    const folded = foldWord(word)
    return chosen.has(word) || (!firstNames.has(folded) && !surnames.has(folded))
  })
  return [...new Set(ordinary.map(foldWord))].toSorted()
}

/** The module that holds the words: lines of at most 110 characters, so that a change is easy to see. */
export function writeModule(words: readonly string[]): string {
  const lines = words.reduce<string[]>((all, word) => {
    const last = all.at(-1)
    if (last === undefined || last.length + 1 + word.length > 105) return [...all, word]
    return [...all.slice(0, -1), `${last} ${word}`]
  }, [])
  return `import { readWords } from './read-words'

/**
 * Made by \`npm run ordinary-words\`; do not change it by hand. Ordinary words: what our own texts and notes of a session
 * write in lower case and what stands in the Dutch dictionary (OpenTaal, see THIRD_PARTY_NOTICES.md) or in our own word
 * list, less common names. A capital at the start of a sentence does not make one of these a name.
 */
export const ordinaryWords = readWords(\`
${lines.join('\n')}
\`)
`
}

/** `npm run ordinary-words`: makes the list anew. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const words = await makeOrdinaryWords(root)
  await writeFile(join(root, 'renderer/core/guard/words/ordinary-words.ts'), writeModule(words))
  console.log(`${words.length} gewone woorden`)
}
