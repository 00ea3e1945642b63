import { listWords } from './list-words'

/** `npm run words`: every word of the interface on a line of its own, to be read from top to bottom. */
for (const { file, line, place, text } of await listWords(process.cwd()))
  console.log(`${place.padEnd(6)} ${text}  (${file}:${line})`)
