/** A word as it stands in folded text. `joined` holds the closed-up form of a word with a hyphen or underscore. */
export interface Token {
  /** Folded word without apostrophes, or one emoji. */
  readonly word: string
  /** First unit in the folded text. */
  readonly start: number
  /** Unit after the last one in the folded text. */
  readonly end: number
  /** "f-game" gives the words f and game, and on the first of them the joined form fgame. */
  readonly joined?: string
  /** Unit after the last one of the whole chunk that was joined. */
  readonly joinedEnd?: number
}

const letterRun = String.raw`[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*`
const chunks = new RegExp(
  String.raw`\p{RI}{2}|\p{Extended_Pictographic}|${letterRun}(?:[-_&./+]${letterRun})*`,
  'gu',
)
const runs = new RegExp(letterRun, 'gu')
const longestJoin = 40

/** Cuts folded text into words, in order. Emoji are words; "auto's" is one word; "f-game" is two words and a joined form. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = []
  for (const chunk of folded.matchAll(chunks)) addChunk(tokens, chunk[0], chunk.index)
  return tokens
}

function addChunk(tokens: Token[], chunk: string, at: number): void {
  const parts = [...chunk.matchAll(runs)]
  if (parts.length === 0) {
    tokens.push({ word: chunk, start: at, end: at + chunk.length })
    return
  }
  const words = parts.map((part) => part[0].replaceAll("'", ''))
  const joined = words.join('')
  parts.forEach((part, index) => {
    const start = at + part.index
    const token = { word: words[index] ?? '', start, end: start + part[0].length }
    const joins = index === 0 && parts.length > 1 && joined.length <= longestJoin
    tokens.push(joins ? { ...token, joined, joinedEnd: at + chunk.length } : token)
  })
}
