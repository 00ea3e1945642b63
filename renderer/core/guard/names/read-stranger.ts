import type { Span } from '../finding'
import { classifyWord } from './classify-word'
import { tellingVerbs } from './context'
import { readInitialAfter } from './read-first-name'
import { readSurnameAfter } from './read-surname'
import type { Reading } from './reading'
import { isAmongNames, isIntroduced, saysAge, saysRelation } from './says-person'
import type { Token } from './tokens'
import { withoutEnding } from './without-ending'
import { isBeside } from './word-order'

/** A word that no list knows, with a capital: a name only where the text says so. */
export function readStranger(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: readonly Pick<Span, 'end'>[],
  vouched: boolean,
): Reading | undefined {
  const token = tokens[at]
  if (!token?.capital || token.shouted) return undefined
  const { word, possessive } = withoutEnding(token)
  if (!word.nameLike) return undefined
  const alone: Reading = { from: at, to: at, first: token.text, last: '', possessive }
  const surname = possessive ? undefined : readSurnameAfter(tokens, at, true, true)
  if (surname !== undefined)
    return {
      from: at,
      to: surname,
      first: token.text,
      last: text.slice(tokens[at + 1]?.start ?? 0, tokens[surname]?.end ?? 0),
    }
  const initial = possessive ? undefined : readInitialAfter(text, tokens, at)
  if (initial?.end !== undefined && initial.end > (tokens[initial.to]?.end ?? 0)) return initial
  const next = tokens[at + 1]
  if (
    !possessive &&
    next &&
    isBeside(next) &&
    next.capital &&
    !next.shouted &&
    !next.glued &&
    classifyWord(next.folded).nameLike
  )
    return { ...alone, to: at + 1, last: next.text }
  const called =
    vouched ||
    isIntroduced(tokens, at) ||
    saysAge(text, token) ||
    tellingVerbs.has(tokens[at + 1]?.folded ?? '') ||
    saysRelation(tokens, at) ||
    isAmongNames(text, token, found)
  return called ? alone : undefined
}
