import { fileURLToPath } from 'node:url'
import { measureSound } from '../../../../renderer/core/guard/likeness/sound-of-name'
import { makeKnownWords } from './make-known-words'
import { listTellingWords, readLabelled } from './read-labelled'
import { readDutch, readEnglish, readFakerNames } from './read-word-sources'
import { trainLetters } from './train-letters'
import { keepModule, writeKnownWords, writeLetters, writeTellingWords } from './write-modules'

/** What the guard knows of words by themselves: the modules by their names. */
export async function makeWordModel(): Promise<Readonly<Record<string, string>>> {
  const [dutch, english, texts] = await Promise.all([readDutch(), readEnglish(), readLabelled()])
  const letters = trainLetters(dutch, english, readFakerNames())
  const soundOf = (word: string) => measureSound(word, letters.bias, letters.weights)
  return {
    'letter-weights.ts': writeLetters(letters),
    'known-words.ts': writeKnownWords(makeKnownWords([...new Set([...dutch, ...english])], soundOf)),
    'telling-words.ts': writeTellingWords(listTellingWords(texts)),
  }
}

/** The first half of `npm run guard:model`. */
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(await makeWordModel())) await keepModule(name, text)
