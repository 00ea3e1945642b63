import { isParticle } from '../names/word-order'
import type { NameSpan } from '../names/name-span'
import type { Token } from '../names/tokens'
import { readLines } from './describe-place'
import { canBeName, seeWords, type SeenWord } from './see-words'
import { weighName } from './weigh-name'

/**
 * From here on a word counts as a name. Lower finds more and asks more often for nothing: `judge-model.ts` shows both, and that a word that no list
 * and no dictionary has needs more.
 */
const likely = 1
const likelyStranger = 2.5
/** "de Bob", "een noor": behind an article a word that is also a name is the word. */
const article = /^(?:een|de|het|geen|elke|iedere|per|die|dat|deze)$/
/** What stands between the parts of one name. */
const within = /^[ .'-]{0,3}$/

/**
 * The second reader: names that no rule saw, by weights that were learned from labelled texts. What stands beside a name that was found is
 * taken into it. `isNone` tells what cannot be the name of a person.
 */
export function readLikelyNames(
  text: string,
  tokens: readonly Token[],
  found: readonly NameSpan[],
  isNone: (at: number) => boolean,
): readonly NameSpan[] {
  const words = seeWords(tokens)
  const lines = readLines(text, words)
  const plain = !/\p{Lu}\p{Ll}/u.test(text)
  const holders = holdTokens(tokens, found)
  const answers = new Array<boolean | undefined>(tokens.length)
  const isLikely = (at: number) => (answers[at] ??= judge(at))
  const judge = (at: number) => {
    const [word, line] = [words[at], lines[at]]
    return (
      word !== undefined &&
      line !== undefined &&
      holders[at] === undefined &&
      canBeName(word) &&
      weighName(text, words, at, line, plain) > limitOf(word) &&
      !article.test(words[at - 1]?.token.folded ?? '') &&
      !isNone(at)
    )
  }
  const spans: NameSpan[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isLikely(at)) continue
    const before = at > 0 && within.test(tokens[at]?.gap ?? '') ? holders[at - 1] : undefined
    const from = at
    const isName = (index: number) => holders[index] !== undefined || isLikely(index)
    for (let next = readNext(tokens, at, isName); next !== undefined; next = readNext(tokens, at, isName))
      at = next
    const start = before?.start ?? tokens[from]?.start ?? 0
    const end = Math.max(tokens[at]?.end ?? 0, holders[at]?.end ?? 0)
    const [first = '', ...others] = text.slice(start, end).split(' ')
    const role = before?.person.role ?? holders[at]?.person.role ?? 'jongere'
    spans.push({
      kind: 'naam',
      start,
      end,
      person: { first, last: others.join(' '), role },
      possessive: holders[at]?.possessive ?? false,
    })
  }
  return spans
}

/** A word that opens its sentence has its capital from there, also when it is a surname: "Groen! Oranje!". */
function limitOf({ kind, listed, ordinary, token }: SeenWord): number {
  if (!listed && !ordinary) return likelyStranger
  return token.opens && (ordinary || kind.startsWith('na')) ? likelyStranger : likely
}

/** The word with which the name goes on, if it does; particles stand between. */
function readNext(tokens: readonly Token[], at: number, isName: (at: number) => boolean): number | undefined {
  for (let next = at + 1; next <= at + 4; next += 1) {
    const token = tokens[next]
    if (!token || !within.test(token.gap)) return undefined
    if (isName(next)) return next
    if (!isParticle(token)) return undefined
  }
  return undefined
}

/** For each word the name that it was found in. */
function holdTokens(tokens: readonly Token[], found: readonly NameSpan[]): readonly (NameSpan | undefined)[] {
  let next = 0
  return tokens.map(({ start, end }) => {
    while ((found[next]?.end ?? Infinity) <= start) next += 1
    const span = found[next]
    return span && span.start < end ? span : undefined
  })
}
