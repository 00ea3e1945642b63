import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { LetterModel } from './train-letters'

const folder = fileURLToPath(new URL('../../../../renderer/core/guard/likeness', import.meta.url))

const made = 'Made by `npm run guard:model`; do not change it by hand.'

/** The module with the weights of letters. */
export function writeLetters({ bias, weights }: LetterModel): string {
  return `/** ${made} How much each group of letters is of a name; read by sound-of-name.ts. */
export const letterBias = ${bias}
export const letterWeights =
  '${toText(weights)}'
`
}

/** The module with the filter of known words. */
export function writeKnownWords(filter: Uint8Array): string {
  return `/** ${made} The words of the Dutch and the English dictionary that sound like a name; read by is-known-word.ts. */
export const knownWords =
  '${toText(filter)}'
`
}

/** The module with the words that say something about what stands beside them. */
export function writeTellingWords(words: readonly string[]): string {
  const lines = words.reduce<string[]>((all, word) => {
    const last = all.at(-1)
    if (last === undefined || last.length + 1 + word.length > 105) return [...all, word]
    return [...all.slice(0, -1), `${last} ${word}`]
  }, [])
  return `import { readWords } from '../words/read-words'

/** ${made} Words that stand often enough in our labelled texts to say something about the word beside them. */
export const tellingWords = readWords(\`
${lines.join('\n')}
\`)
`
}

/** The module with the weights of what is seen around a word. */
export function writePlaces(weights: Int8Array): string {
  return `/** ${made} What each thing seen around a word says about it; read by weigh-name.ts. */
export const placeWeights =
  '${toText(weights)}'
`
}

function toText(bytes: Uint8Array | Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/** Writes a made module where the guard reads it. */
export function keepModule(name: string, text: string): Promise<void> {
  return writeFile(`${folder}/${name}`, text)
}
