import { classifyWord, isBuiltAsSurname, isPlaceOrOrganisation } from './classify-word'
import { labels, personVerbs, strangersDo, tellingVerbs } from './context'
import { extendSurname, familyParticle } from './read-surname'
import type { Reading } from './reading'
import type { Token } from './tokens'
import { isBeside, isParticle } from './word-order'

/** "J. de Vries", "A.B. Jansen", "M Bakker". */
export function readInitials(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (!token || token.text.length > 2 || !/^(?:\p{Lu}|Ch|Th|Ph|Sj)$/u.test(token.text)) return undefined
  let next = at + 1
  while (
    next - at < 4 &&
    /^\p{Lu}$/u.test(tokens[next]?.text ?? '') &&
    /^\.? ?$/.test(tokens[next]?.gap ?? '-')
  )
    next += 1
  const initials = next - at
  // A fifth letter alone: a row of marks and nobody's initials.
  if (initials === 4 && tokens[next]?.text.length === 1) return undefined
  const dotted = text.charAt(token.end) === '.'
  const from = next
  while (next - from < 3 && isParticle(tokens[next]) && /^\.? '?$|^\.$/.test(tokens[next]?.gap ?? '-'))
    next += 1
  const last = tokens[next]
  if (!last || last.glued || !/^(?:\.? ?| ')$/.test(last.gap)) return undefined
  const word = classifyWord(last.folded)
  const withParticle = next > from
  if (last.capital && isInNameOf(text, token.start) && !isPlaceOrOrganisation(last.folded))
    return readTo(text, tokens, { at, from, next })
  if (last.shouted && !(dotted && word.last !== 'no')) return undefined
  if (dotted && last.capital && tokens.slice(from, next).some(({ folded }) => familyParticle.test(folded)))
    if (!isPlaceOrOrganisation(last.folded)) return readTo(text, tokens, { at, from, next })
  if (!last.capital && !(dotted && withParticle && word.last !== 'no')) return undefined
  const known = word.last === 'sure' || (word.last === 'also-word' && (withParticle || dotted))
  const isLabelled = labels.has(tokens[at - 1]?.folded ?? '') && /^\.?:\s*$/.test(token.gap)
  const listed =
    token.opens && initials === 1 && !withParticle && !isLabelled && !isSeenOrMissed(text, tokens, next)
  const stands = dotted
    ? known ||
      ((word.nameLike || (word.first === 'sure' && initials === 1)) && !listed) ||
      (withParticle && (word.nameLike || word.first !== 'no')) ||
      (isBuiltAsSurname(last.folded) && !isWhere(tokens[at - 1]) && acts(tokens[next + 1]))
    : withParticle
      ? known
      : word.last === 'sure'
  if (!stands) return undefined
  if (
    !dotted &&
    /^(?:jongere|meisje|jongen|groep|plan|zaal|team|klas|casus|lokaal|stelling|optie|vitamine|hepatitis)$/.test(
      tokens[at - 1]?.folded ?? '',
    )
  )
    return undefined
  return readTo(text, tokens, { at, from, next })
}

const inNameOf =
  /(?<!\p{L})(?:t\. ?n\. ?v\.?|tnv|(?:ten|op) name? van|rekeninghouder|begunstigde)[ :]{1,2}(?:(?:de )?(?:heer|hr\.?|dhr\.?|mevr(?:ouw|\.)?|mw\.?) )?$/iu

/** "t.n.v. D. Kromokarso": an account stands in a name, so letters with any surname are its holder. The dots end no sentence. */
function isInNameOf(text: string, start: number): boolean {
  return inNameOf.test(text.slice(Math.max(0, start - 32), start))
}

const missed =
  /^ (?:(?:weer|opnieuw|wederom) )?(?:(?:niet )?(?:verschenen|gekomen|komen opdagen|aanwezig|afwezig|thuis|ziek|afgemeld|ziekgemeld)|no[ -]?show)(?!\p{L})/iu

/** "S. Haddioui niet verschenen", "M. Ouchrif belde af": the letter in front of somebody who does something numbers no list. */
function isSeenOrMissed(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const end = tokens[at]?.end ?? 0
  return (
    missed.test(text.slice(end, end + 40)) ||
    (next !== undefined && isBeside(next) && (strangersDo.has(next.folded) || tellingVerbs.has(next.folded)))
  )
}

/** "aan de J.P. Slootweg": there it is a street. */
const isWhere = (before: Token | undefined) =>
  before !== undefined && /^(?:de|het|aan|in|op|bij|naar|van)$/.test(before.folded)

/** "R.J. Slootweg moet": what a person does, and a street does not. */
const acts = (verb: Token | undefined) =>
  verb !== undefined &&
  isBeside(verb) &&
  personVerbs.has(verb.folded) &&
  !/^(?:is|was|ligt|loopt|wordt|werd)$/.test(verb.folded)

function readTo(
  text: string,
  tokens: readonly Token[],
  { at, from, next }: { readonly at: number; readonly from: number; readonly next: number },
): Reading {
  const to = extendSurname(tokens, next)
  return {
    from: at,
    to,
    first: '',
    last: text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0),
    role: 'volwassene',
  }
}
