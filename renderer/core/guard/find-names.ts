import type { Span } from './finding'
import type { PersonName, PersonRole } from './name-people'
import { classifyWord, isPlaceOrOrganisation, type WordClass } from './names/classify-word'
import {
  companions,
  introductions,
  labels,
  particles,
  personVerbs,
  roles,
  tellingVerbs,
  titles,
} from './names/context'
import { findKnownPhrases } from './names/known-phrases'
import { readWords } from './names/read-words'
import { readTokens, type Token } from './names/tokens'

/** A name in a text, with its parts. */
export interface NameSpan extends Span {
  readonly kind: 'naam'
  readonly person: PersonName
  /** "Kevins" leaves "jongere A’s" behind: the ending belongs to the replacement. */
  readonly possessive: boolean
}

/** A reading of the words from `from` up to and including `to` as a name. */
interface Reading {
  readonly from: number
  readonly to: number
  readonly first: string
  readonly last: string
  readonly role?: PersonRole
  readonly possessive?: boolean
  /** Where it ends when that is not the end of word `to`: behind the dot of an initial. */
  readonly end?: number
}

/**
 * Finds names of persons in an evened-out text: a first name, alone or with a surname; initials or a title with a surname; a surname that
 * is nothing else; and an unknown word with a capital where the text itself says that it is a person.
 */
export function findNames(text: string): readonly NameSpan[] {
  const tokens = readTokens(text)
  const phrases = findKnownPhrases(text)
  const spans: NameSpan[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const reading = token && !isInside(token, phrases) ? readName(text, tokens, at, spans) : undefined
    const first = reading && tokens[reading.from]
    const last = reading && tokens[reading.to]
    if (!reading || !first || !last) {
      at += 1
      continue
    }
    spans.push({
      kind: 'naam',
      start: first.start,
      end: reading.end ?? last.end,
      person: { first: reading.first, last: reading.last, role: reading.role ?? 'jongere' },
      possessive: reading.possessive ?? false,
    })
    at = reading.to + 1
  }
  return spans
}

function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: readonly NameSpan[],
): Reading | undefined {
  const token = tokens[at]
  if (!token || token.glued || namesAThing(tokens, at)) return undefined
  return (
    readTitled(text, tokens, at) ??
    readInitials(text, tokens, at) ??
    readFirstName(text, tokens, at) ??
    readSurname(tokens, at) ??
    readStranger(text, tokens, at, found)
  )
}

/** A first name that the lists know. */
function readFirstName(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const { word, possessive } = withoutEnding(token)
  if (word.first === 'no') return undefined
  const full = possessive ? undefined : readRest(text, tokens, at)
  const initial = possessive ? undefined : readInitialAfter(text, tokens, at)
  const alone: Reading = { from: at, to: at, first: token.text, last: '', possessive }
  const counts = token.capital && (!token.shouted || token.text.length >= 4)
  if (counts) {
    if (full) return full
    if (initial && (word.first === 'sure' || !token.opens)) return initial
    if (word.first === 'sure') return alone
    if (token.ending > 0 || saysPerson(text, tokens, at)) return alone
    return word.first === 'also-word' && !token.opens && !token.shouted && !isCapital(tokens[at - 1])
      ? alone
      : undefined
  }
  if (token.shouted) return undefined
  if (full && word.first !== 'rarely') return full
  if (word.first === 'sure' && token.text.length >= 4) return alone
  if (
    word.first === 'sure' &&
    token.text.length === 3 &&
    (saysPerson(text, tokens, at) || companions.has(tokens[at - 1]?.folded ?? ''))
  )
    return alone
  return word.first === 'also-word' && !word.thing && saysPersonSurely(text, tokens, at) ? alone : undefined
}

/** Behind a first name: more first names, particles and a surname, as one reading; undefined when only the first name is there. */
function readRest(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const start = tokens[at]
  if (!start) return undefined
  let to = at
  while (isFollowedByFirstName(tokens, to)) to += 1
  const own = classifyWord(start.folded)
  const surname = readSurnameAfter(tokens, to, start.capital, own.first === 'rarely' || !start.capital)
  if (surname === undefined && to === at) return undefined
  const end = surname ?? to
  return {
    from: at,
    to: end,
    first: start.text,
    last: text.slice(tokens[at + 1]?.start ?? 0, tokens[end]?.end ?? 0),
  }
}

function isFollowedByFirstName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const here = tokens[at]
  return (
    next !== undefined &&
    here !== undefined &&
    isBeside(next) &&
    next.capital &&
    here.capital &&
    !next.shouted &&
    classifyWord(next.folded).first === 'sure'
  )
}

/** The index of the last word of a surname behind word `at`, or undefined. `strict` asks for a surname that the lists know. */
function readSurnameAfter(
  tokens: readonly Token[],
  at: number,
  capital: boolean,
  strict: boolean,
): number | undefined {
  let next = at + 1
  while (next - at <= 3 && isParticle(tokens[next]) && isBeside(tokens[next])) next += 1
  const withParticle = next > at + 1
  const token = tokens[next]
  if (!token || !isBeside(token) || token.glued) return undefined
  const word = classifyWord(token.folded)
  const stands = token.capital
    ? word.last === 'sure' ||
      (word.last === 'also-word' && (!strict || withParticle || !isPlaceOrOrganisation(token.folded))) ||
      (word.nameLike && !token.shouted && (!strict || withParticle)) ||
      (word.first === 'sure' && capital)
    : (word.last === 'sure' ||
        (word.last === 'also-word' && (withParticle ? !isOrdinaryPair(tokens, at, next) : !strict))) &&
      !capital
  if (!stands) return undefined
  return extendSurname(tokens, next)
}

/** "kevin de pas": a particle with a word that is more often a thing than a surname. */
function isOrdinaryPair(tokens: readonly Token[], at: number, next: number): boolean {
  const particle = tokens[at + 1]?.folded
  return (
    next === at + 2 &&
    particle === 'de' &&
    /^(?:pas|post|brand|kaart|slot|markt|plas|stok|tas|winkel|kamer|plat|rol|reis|kosten|korte|lange|maat|land|stad|straat|man|baas|buurman|voogd|burgers|jongen|dag|hoek|helden|held|boom|kat|school|klas|week|groep|nacht)$/.test(
      tokens[next]?.folded ?? '',
    )
  )
}

function extendSurname(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (!next?.capital || next.shouted || !(isBeside(next) || /^ ?- ?$/.test(next.gap))) return at
  const word = classifyWord(next.folded)
  return word.last === 'sure' || (word.first === 'sure' && isBeside(next)) ? at + 1 : at
}

/** "Youssef B.": an initial instead of a surname, also behind a particle ("Kevin de J."). */
function readInitialAfter(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  let next = at + 1
  while (next - at <= 3 && isParticle(tokens[next]) && isBeside(tokens[next]) && !tokens[next]?.capital)
    next += 1
  const token = tokens[next]
  const start = tokens[at]
  if (!token || !start || !isBeside(token) || !/^\p{Lu}$/u.test(token.text)) return undefined
  const dotted = text.charAt(token.end) === '.'
  if (!dotted && next > at + 1) return undefined
  return {
    from: at,
    to: next,
    first: start.text,
    last: text.slice(tokens[at + 1]?.start ?? 0, token.end),
    end: token.end + (dotted ? 1 : 0),
  }
}

/** "mevrouw Yildirim", "familie de Boer", "wijkagent Pieter". */
function readTitled(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token || !/^\.? $/.test(token.gap)) return undefined
  const titled = titles.has(before.folded)
  if (!titled && !roles.has(before.folded)) return undefined
  let name = at
  while (name - at < 3 && /^\p{Lu}$/u.test(tokens[name]?.text ?? '')) name += 1
  while (name - at < 4 && isParticle(tokens[name]) && (name === at || isBeside(tokens[name]))) name += 1
  const last = tokens[name]
  if (!last || last.glued || namesAThing(tokens, name)) return undefined
  const word = classifyWord(last.folded)
  const withParticle = name > at
  const stands = last.capital
    ? !last.shouted && (word.last !== 'no' || word.nameLike || (titled && word.first === 'sure'))
    : titled && (word.last === 'sure' || (word.last === 'also-word' && withParticle))
  if (!stands || (word.first !== 'no' && !titled && !withParticle)) return undefined
  const role = /^fam|^gezin/.test(before.folded) ? 'gezin' : titled ? 'volwassene' : 'jongere'
  const to = extendSurname(tokens, name)
  return { from: at, to, first: '', last: text.slice(token.start, tokens[to]?.end ?? 0), role }
}

/** "J. de Vries", "A.B. Jansen", "M Bakker". */
function readInitials(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (!token || !/^(?:\p{Lu}|Ch|Th|Ph|Sj)$/u.test(token.text)) return undefined
  let next = at + 1
  while (
    next - at < 4 &&
    /^\p{Lu}$/u.test(tokens[next]?.text ?? '') &&
    /^\.? ?$/.test(tokens[next]?.gap ?? '-')
  )
    next += 1
  const initials = next - at
  const dotted = text.charAt(token.end) === '.'
  const from = next
  while (next - from < 3 && isParticle(tokens[next]) && /^\.? $|^\.$/.test(tokens[next]?.gap ?? '-'))
    next += 1
  const last = tokens[next]
  if (!last || last.glued || last.shouted || !/^(?:\.? ?| ')$/.test(last.gap)) return undefined
  const word = classifyWord(last.folded)
  const withParticle = next > from
  if (!last.capital && !(dotted && withParticle && word.last !== 'no')) return undefined
  const known = word.last === 'sure' || (word.last === 'also-word' && (withParticle || dotted))
  const listed = token.opens && initials === 1 && !withParticle
  const stands = dotted
    ? known || (word.nameLike && !listed) || (withParticle && word.nameLike)
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
  const to = extendSurname(tokens, next)
  return {
    from: at,
    to,
    first: '',
    last: text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0),
    role: 'volwassene',
  }
}

const surnameOpeners = /^(?:van|de|den|der|ter|ten|el|al|ait|ben|oulad|abu|abou)$/
/** Ordinary words that with "De" are a surname rather than a thing. */
const surnamesWithDe = readWords(`
jong jonge boer groot graaf graaff haan leeuw koning bruin bruijn wit witte vries lange kok ruiter winter haas wilde wolf beer gier jager
ridder waard weerd vos zwart swart keizer heer smit rooij roos klerk goede korte visser bakker
`)
/** Behind these, "De Haan" is a building. */
const venues =
  /^(?:buurthuis|wijkcentrum|buurtcentrum|winkelcentrum|school|basisschool|cafe|flat|hotel|restaurant|gebouw|locatie|zaal|speeltuin|park|jongerencentrum|sporthal|dorpshuis|kerk|wijk|buurt|stadion|zwembad|bibliotheek|theater|zorgboerderij|kinderboerderij|in|bij|op)$/

/** A surname alone: one that is nothing else, or one behind its own particle with a capital. */
function readSurname(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (!token?.capital || token.shouted) return undefined
  const { word, possessive } = withoutEnding(token)
  if (word.last === 'sure' && word.first === 'no') {
    const to = possessive ? at : extendSurname(tokens, at)
    return { from: at, to, first: '', last: token.text, possessive }
  }
  if (!surnameOpeners.test(token.folded)) return undefined
  let next = at + 1
  while (next - at < 3 && isParticle(tokens[next]) && isBeside(tokens[next])) next += 1
  const last = tokens[next]
  if (!last?.capital || last.shouted || !isBeside(last) || namesAThing(tokens, next)) return undefined
  const known = classifyWord(last.folded)
  const foreign = /^(?:el|al|ait|ben|oulad|abu|abou)$/.test(token.folded)
  if (known.last === 'no' && !(foreign && known.nameLike)) return undefined
  if (known.last === 'also-word' && token.folded === 'de' && !surnamesWithDe.has(last.folded))
    return undefined
  if (venues.test(tokens[at - 1]?.folded ?? '')) return undefined
  return { from: at, to: next, first: '', last: last.text }
}

/** A word that no list knows, with a capital: a name only where the text says so. */
function readStranger(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: readonly NameSpan[],
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
    isIntroduced(tokens, at) ||
    saysAge(text, token) ||
    tellingVerbs.has(tokens[at + 1]?.folded ?? '') ||
    isAmongNames(text, token, found)
  return called ? alone : undefined
}

/** "heet Ziggy", "naam: Ziggy", "moeder van Ziggy", "broer Ziggy". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return false
  if (/^ ?:\s*$/.test(token.gap)) return labels.has(before.folded)
  if (!/^[ "'“(]+$/.test(token.gap)) return false
  if (introductions.has(before.folded) || roles.has(before.folded)) return true
  const earlier = tokens[at - 2]?.folded ?? ''
  if (before.folded === 'van')
    return (
      roles.has(earlier) && !/^(?:coach|docent|agent|directeur|trainer|begeleider|advocaat)$/.test(earlier)
    )
  return /^(?:is|zich|hem|haar|ze)$/.test(before.folded) && introductions.has(earlier)
}

/** "Tim, Daan en Ziggy": in one row with a name. */
function isAmongNames(text: string, token: Token, found: readonly NameSpan[]): boolean {
  const last = found.at(-1)
  return last !== undefined && /^(?:, | en | & |\/| \/ )$/.test(text.slice(last.end, token.start))
}

const age =
  /^(?:'s)?(?: ?\((?:\d{1,2})(?: ?(?:jaar|jr|j))?[),;]|,? ?(?:is |van )?\d{1,2} ?(?:jaar|jr)(?!\p{L})|, ?1\d(?=[,. )]|$))/u

function saysAge(text: string, token: Token): boolean {
  return age.test(text.slice(token.end, token.end + 14))
}

function saysPerson(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  return (
    saysPersonSurely(text, tokens, at) ||
    (next !== undefined && isBeside(next) && personVerbs.has(next.folded))
  )
}

function saysPersonSurely(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  return (
    saysAge(text, token) ||
    isIntroduced(tokens, at) ||
    (next !== undefined && isBeside(next) && tellingVerbs.has(next.folded))
  )
}

const thing =
  /(?:straat|laan|plein|plantsoen|gracht|kade|singel|dreef|school|college|lyceum|ziekenhuis|stadion|stichting|steeg|straatje|weg)$/
const thingWord =
  /^(?:huis|centrum|groep|bank|hal|fonds|foundation|academie|instituut|bibliotheek|kliniek|arena|theater|museum|park|gymnasium|mavo|team|college|ziekenhuis|scholengemeenschap|cup|toernooi|casus|project|methode|wet|fiets|jas|schoenen|sneakers|tas|petje)$/

/** "Gerrit Rietveld College", "Johan de Wittlaan": a row of capitals that ends in a street or an institution names no person. */
function namesAThing(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 5); next += 1) {
    const token = tokens[next]
    if (!token || (next > at && !isBeside(token))) return false
    if (next > at && !token.capital && !isParticle(token)) return false
    const folded = token.folded
    if (thing.test(folded) && classifyWord(folded).last !== 'sure' && folded.length > 4) return true
    if (next > at && token.capital && thingWord.test(folded)) return true
  }
  return false
}

function withoutEnding(token: Token): { readonly word: WordClass; readonly possessive: boolean } {
  const word = classifyWord(token.folded)
  if (word.first !== 'no' || word.last !== 'no' || !token.folded.endsWith('s'))
    return { word, possessive: false }
  const stem = classifyWord(token.folded.slice(0, -1))
  const owned =
    (stem.first === 'sure' && (token.capital || token.folded.length > 5)) ||
    (stem.last === 'sure' && token.capital)
  return owned && word.nameLike ? { word: stem, possessive: true } : { word, possessive: false }
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && particles.has(token.folded)
}

/** Only a space stands before it (or the apostrophe of "'t"). */
function isBeside(token: Token | undefined): boolean {
  return token !== undefined && /^(?: {1,2}| '|-)$/.test(token.gap)
}

function isCapital(token: Token | undefined): boolean {
  return token?.capital === true
}

function isInside(
  token: Token,
  phrases: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return phrases.some(({ start, end }) => token.start < end && start < token.end)
}
