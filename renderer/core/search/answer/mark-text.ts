import { foldWithOffsets } from '../language/fold'
import type { Mark, MarkedText } from '../search-types'
import { tokenize, type Token } from '../language/tokenize'

/** Says whether a word of a text is one that the query asked for. Gets the folded word. */
export type WordTest = (word: string) => boolean

/** Marks the asked words in a display text. Marks that touch or are only a space or hyphen apart become one. */
export function markText(text: string, asked: WordTest): MarkedText {
  const folded = foldWithOffsets(text)
  const marks: [number, number][] = []
  for (const [from, to] of tokenize(folded.text).flatMap((token) => rangesOf(token, asked))) {
    const start = folded.starts[from] ?? 0
    const end = folded.ends[to - 1] ?? start
    const last = marks.at(-1)
    if (last !== undefined && start <= last[1] + 1 && /^[ -]?$/u.test(text.slice(last[1], start))) {
      last[1] = Math.max(last[1], end)
    } else marks.push([start, end])
  }
  return { text, marks: marks satisfies Mark[] }
}

function rangesOf(token: Token, asked: WordTest): readonly Mark[] {
  if (token.joined !== undefined && asked(token.joined)) return [[token.start, token.joinedEnd ?? token.end]]
  return asked(token.word) ? [[token.start, token.end]] : []
}
