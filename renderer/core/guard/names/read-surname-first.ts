import { classifyWord, isPlaceOrOrganisation } from './classify-word'
import type { Reading } from './reading'
import type { Token } from './tokens'
import { isBeside, isParticle } from './word-order'

/** What stands between a surname and what belongs before it: "Jong, K. de", or two cells of a table. */
const turned = /^(?: ?[,;] ?|\t| ?\| ?|"[,;\t|]")$/
/** What may follow when a particle closes the name: "Jong, Kevin de" and then no word. */
const closes = /^(?:$|[\n\t,;:)\]|/]| ?[-(|&+]|\.(?:\s|$)| en )/

/** A name with the surname first: "Jong, K. de", "De Vries, Berend", "VAN DER BERG, SANNE", "Jansen, A.B. van". */
export function readSurnameFirst(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  let name = at
  while (name - at < 3 && isParticle(tokens[name]) && (name === at || isBeside(tokens[name]))) name += 1
  const last = tokens[name]
  if (!last?.capital || (name > at && !isBeside(last))) return undefined
  const word = classifyWord(last.folded)
  const withParticle = name > at
  const turnedParticle = withParticle ? undefined : readTurnedParticle(text, tokens, at)
  if (turnedParticle) return turnedParticle
  let surname = name
  const second = tokens[name + 1]
  if (second?.capital === true && /^ ?- ?$/.test(second.gap)) surname += 1
  else if (isDoubled(tokens, name)) surname += 1
  const first = tokens[surname + 1]
  if (!first?.capital || !(turned.test(first.gap) || isShoutedRow(tokens, at, surname + 1))) return undefined
  // "Tijn, Aboubakr, Lieke vd B.": in a row of first names nothing is turned.
  if (first.gap === ', ' && last.gap === ', ' && word.first === 'sure' && word.last !== 'sure')
    return undefined
  const initials = readInitialsFrom(text, tokens, surname + 1)
  const isPlace = !withParticle && isPlaceOrOrganisation(last.folded)
  const given = classifyWord(first.folded).first
  const inCell =
    last.opens && given === 'sure' && /^(?: ?[|;\t(\n]|$)/.test(text.slice(first.end, first.end + 2))
  if (isPlace && !(initials === undefined ? inCell : closesInitials(text, tokens, initials))) return undefined
  const known = isPlace || word.last !== 'no' || (withParticle && word.nameLike)
  if (initials === undefined && (given === 'no' || given === 'rarely')) return undefined
  if (!known && !(word.nameLike && !last.shouted && (initials !== undefined || given === 'sure')))
    return undefined
  // Two words that are names as well are a turned name only where nothing else stands: "Bakker, Noor".
  if (initials === undefined && !withParticle && word.last !== 'sure' && given !== 'sure')
    if (
      !(last.opens || last.gap === ':') ||
      !/^(?:$|[\n\t;)|]|"(?:$|[,;\t|\n]))/.test(text.slice(first.end, first.end + 2))
    )
      return undefined
  let to = initials ?? surname + 1
  if (initials === undefined)
    while (
      tokens[to + 1]?.capital === true &&
      isBeside(tokens[to + 1]) &&
      classifyWord(tokens[to + 1]?.folded ?? '').first === 'sure'
    )
      to += 1
  to = readClosingParticle(text, tokens, to)
  const end = text.charAt(tokens[to]?.end ?? 0) === '.' && /^\p{Lu}$/u.test(tokens[to]?.text ?? '') ? 1 : 0
  return {
    from: at,
    to,
    first: initials === undefined ? first.text : '',
    last: text.slice(tokens[at]?.start ?? 0, tokens[surname]?.end ?? 0),
    end: (tokens[to]?.end ?? 0) + end,
    ...(initials !== undefined && { role: 'volwassene' as const }),
  }
}

/** "Silva Tavares, Edson": two surnames, as in Portuguese and Spanish, before the comma and a first name. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const [one, two, given] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!one || two?.capital !== true || given?.capital !== true || !isBeside(two) || given.gap !== ', ')
    return false
  const [known, other] = [classifyWord(one.folded), classifyWord(two.folded)]
  return (
    known.first === 'no' &&
    known.last !== 'no' &&
    other.first === 'no' &&
    (other.last !== 'no' || other.nameLike) &&
    classifyWord(given.folded).first === 'sure'
  )
}

/** "Hoogland, S. (mentor)": behind a comma and with nothing of a name behind them, initials belong to a surname that is a place as well. */
function closesInitials(text: string, tokens: readonly Token[], to: number): boolean {
  const [last, next] = [tokens[to], tokens[to + 1]]
  return (
    last !== undefined &&
    text.charAt(last.end) === '.' &&
    !(next?.capital === true && /^\.? $/.test(next.gap))
  )
}

/** "DE BOER SANNE": in capitals only the spaces show where the names are. */
function isShoutedRow(tokens: readonly Token[], from: number, to: number): boolean {
  const surname = classifyWord(tokens[to - 1]?.folded ?? '').last
  return (
    tokens.slice(from, to + 1).every(({ shouted }) => shouted) &&
    isBeside(tokens[to]) &&
    classifyWord(tokens[to]?.folded ?? '').first === 'sure' &&
    (surname === 'sure' || (surname === 'also-word' && to - from > 1))
  )
}

/** What ends a cell: "Vries, de" and then the next one. */
const cellEnd = /^(?: ?(?:[\t;|\n]|$)|"|, ?\p{Lu})/u

/** "Vries, de" in a cell of its own: a surname with its particle behind it. */
function readTurnedParticle(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const surname = tokens[at]
  let to = at
  while (to - at < 3 && isTurnedParticle(tokens[to + 1], to === at)) to += 1
  const last = tokens[to]
  if (!surname?.opens || to === at || !last || !cellEnd.test(text.slice(last.end, last.end + 3)))
    return undefined
  const { first, last: known, nameLike } = classifyWord(surname.folded)
  if (known === 'no' && !nameLike && first === 'no') return undefined
  return { from: at, to, first: '', last: text.slice(surname.start, last.end) }
}

function isTurnedParticle(token: Token | undefined, isFirst: boolean): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (isFirst ? /^, ?'?$/ : /^ '?$/).test(token.gap) &&
    /^(?:van|de|den|der|het|t|ter|ten|te|in|op|el|al|la|vd|d)$/.test(token.folded)
  )
}

/** The last of a row of initials with a dot behind it, or undefined. */
function readInitialsFrom(text: string, tokens: readonly Token[], at: number): number | undefined {
  let to = at
  while (
    to - at < 5 &&
    /^\p{Lu}[a-z]?$/u.test(tokens[to]?.text ?? '') &&
    (to === at || /^\.? ?$/.test(tokens[to]?.gap ?? '-'))
  )
    to += 1
  const last = tokens[to - 1]
  if (to === at || !last) return undefined
  return text.charAt(last.end) === '.' || /^(?:$|\n|\t|;)/.test(text.slice(last.end, last.end + 1))
    ? to - 1
    : undefined
}

/** "Jong, Kevin de": the particle that belongs before the surname. */
function readClosingParticle(text: string, tokens: readonly Token[], to: number): number {
  let end = to
  while (end - to < 3 && isParticle(tokens[end + 1]) && /^\.? $/.test(tokens[end + 1]?.gap ?? '')) end += 1
  const last = tokens[end]
  return last && closes.test(text.slice(last.end, last.end + 4)) ? end : to
}
