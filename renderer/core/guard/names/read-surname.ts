import { classifyWord, isBuiltAsSurname, isPlaceOrOrganisation } from './classify-word'
import { personVerbs, strangersDo, tellingVerbs } from './context'
import { namesAThing } from './names-a-thing'
import { readWords } from '../words/read-words'
import type { Reading } from './reading'
import { isCalled, isSomebody } from './says-person'
import type { Token } from './tokens'
import { withoutEnding } from './without-ending'
import { isBeside, isParticle } from './word-order'

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
export function readSurname(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (token && !token.capital) return readLowerParticle(tokens, at) ?? readFamily(tokens, at)
  if (token?.shouted === true) return readShouted(text, tokens, at)
  if (!token?.capital) return undefined
  const { word, possessive } = withoutEnding(token)
  if (word.last === 'sure' && word.first === 'no') {
    const to = possessive ? at : extendSurname(tokens, at)
    const initial = possessive ? undefined : readInitialsBehind(text, tokens, to)
    return { from: at, to, first: '', last: token.text, possessive, ...initial }
  }
  const called =
    isCalled(text, token) ||
    titleBehind.test(text.slice(token.end, token.end + 40)) ||
    isSomebody(tokens, at) ||
    (word.last !== 'no' && isAsideHere(tokens, at))
  if (called && word.last !== 'no' && !namesAThing(tokens, at))
    return { from: at, to: extendSurname(tokens, at), first: '', last: token.text, possessive }
  if (!surnameOpeners.test(token.folded)) return undefined
  let next = at + 1
  while (next - at < 3 && isParticle(tokens[next]) && isBeside(tokens[next])) next += 1
  const last = tokens[next]
  if (!last?.capital || last.shouted || !isBeside(last) || namesAThing(tokens, next)) return undefined
  const known = classifyWord(last.folded)
  const foreign = /^(?:el|al|ait|ben|oulad|abu|abou)$/.test(token.folded)
  if (known.last === 'no' && !(foreign && known.nameLike) && !(called && token.folded !== 'de'))
    return undefined
  if (known.last === 'also-word' && token.folded === 'de' && !surnamesWithDe.has(last.folded))
    return undefined
  if (venues.test(tokens[at - 1]?.folded ?? '')) return undefined
  return { from: at, to: next, first: '', last: last.text }
}

/** "de stagiair, Demir, mag terugkomen": between commas, and somebody who does something. */
function isAsideHere(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (
    !token ||
    token.opens ||
    token.gap !== ', ' ||
    next?.gap !== ', ' ||
    isPlaceOrOrganisation(token.folded)
  )
    return false
  return strangersDo.has(next.folded) || tellingVerbs.has(next.folded) || personVerbs.has(next.folded)
}

/** "de Bruin - Hofman, mw.", "Bakker (dhr.)": a title behind it, as lists of addresses have them. */
const titleBehind = /^(?: ?- ?\p{Lu}[\p{L}'-]+)?,? ?\(?(?:mw|mevr|mvr|dhr|hr|mej)\.?(?=[\s),;]|$)/u

/** What only stands behind a person: "(m, 16)", "(v 15 jr)", ", geb.". */
const describedBehind = /^,? ?(?:\((?:[mvx](?:an|rouw)?[ ,;/)]|\d{1,2}[ )]|geb)|geb)/iu

/** "VAN DER LAAN (m, 16)": as the police write a surname with its particle, with what only a person has behind it. */
function readShouted(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  let name = at
  while (name - at < 3 && isParticle(tokens[name]) && tokens[name]?.shouted === true) name += 1
  const last = tokens[name]
  if (name === at || last?.shouted !== true || !isBeside(last)) return undefined
  const { last: known, nameLike } = classifyWord(last.folded)
  if (known === 'no' && !nameLike) return undefined
  if (!describedBehind.test(text.slice(last.end, last.end + 12))) return undefined
  return { from: at, to: name, first: '', last: last.text }
}

/** "die van de jansens", "bij de bouzians": a family, typed without capitals. */
function readFamily(tokens: readonly Token[], at: number): Reading | undefined {
  const [earlier, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!token || before?.folded !== 'de' || !isBeside(token) || !/\p{L}{5,}s$/u.test(token.folded))
    return undefined
  if (!/^(?:van|bij|naar|met|tegen|dat|en)$/.test(earlier?.folded ?? '')) return undefined
  const [whole, family] = [classifyWord(token.folded), classifyWord(token.folded.slice(0, -1))]
  if (whole.thing || family.thing || family.last !== 'sure') return undefined
  return { from: at, to: at, first: '', last: token.text }
}

/** "zaak v.d. Meulen", "dossier van der Heide": a particle in lower case that hardly stands before anything else. */
function readLowerParticle(tokens: readonly Token[], at: number): Reading | undefined {
  const [token, second] = [tokens[at], tokens[at + 1]]
  const joined = token?.folded === 'vd'
  const split = token?.folded === 'van' && /^(?:den|der)$/.test(second?.folded ?? '') && isBeside(second)
  const name = at + (joined ? 1 : 2)
  const last = tokens[name]
  if (!(joined || split) || !last?.capital || last.shouted || !isBeside(last) || namesAThing(tokens, name))
    return undefined
  const word = classifyWord(last.folded)
  if (isPlaceOrOrganisation(last.folded) || (word.last === 'no' && !(joined && word.nameLike)))
    return undefined
  return { from: at, to: extendSurname(tokens, name), first: '', last: last.text }
}

/** "Yildirim E.", "Boukhari S.M.": initials behind the surname, as lists of pupils have them. */
function readInitialsBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
): Pick<Reading, 'to' | 'end'> | undefined {
  let to = at
  while (
    to - at < 4 &&
    /^\p{Lu}$/u.test(tokens[to + 1]?.text ?? '') &&
    /^\.? ?$/.test(tokens[to + 1]?.gap ?? '-')
  )
    to += 1
  const end = tokens[to]?.end ?? 0
  if (to === at) return undefined
  if (text.charAt(end) === '.') return { to, end: end + 1 }
  // "Yildirim E" in a cell of its own
  return tokens[at]?.opens === true && /^(?:\t| ?[|;])/.test(text.slice(end, end + 2)) ? { to } : undefined
}

/** The index of the last word of a surname behind word `at`, or undefined. `strict` asks for a surname that the lists know. */
export function readSurnameAfter(
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
  const behindFamily = tokens.slice(at + 1, next).some(({ folded }) => familyParticle.test(folded))
  const stands = token.capital
    ? word.last === 'sure' ||
      (behindFamily && !isPlaceOrOrganisation(token.folded)) ||
      (word.last === 'also-word' && (!strict || withParticle || !isPlaceOrOrganisation(token.folded))) ||
      (word.nameLike && !token.shouted && (!strict || withParticle)) ||
      (word.first === 'sure' && capital) ||
      (next === at + 1 && !token.shouted && isBuiltBehindName(tokens, at))
    : (word.last === 'sure' ||
        (word.last === 'also-word' && (withParticle ? !isOrdinaryPair(tokens, at, next) : !strict))) &&
      !capital
  if (!stands) return undefined
  return extendSurname(tokens, next)
}

/** "door Marleen Bouwhuis in": in the middle of a sentence, and no building behind an article. */
function isBuiltBehindName(tokens: readonly Token[], at: number): boolean {
  const [before, first, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.capital !== true || classifyWord(first.folded).first !== 'sure') return false
  if (/^(?:de|het|in|bij|op)$/.test(before?.folded ?? '') || behind?.capital === true) return false
  return isBuiltAsSurname(token?.folded ?? '')
}

/** Particles that hardly stand anywhere but in a surname: "in 't Veld", "van der Wiel". */
export const familyParticle = /^(?:t|der|den|ter|ten|vd|el|ben|ait|la)$/

/** "kevin de pas": a particle with a word that is more often a thing than a surname. */
function isOrdinaryPair(tokens: readonly Token[], at: number, next: number): boolean {
  const particle = tokens[at + 1]?.folded
  // "mees in de tuin"
  if (/^(?:in|op|aan|uit)$/.test(particle ?? ''))
    return classifyWord(tokens[next]?.folded ?? '').last !== 'sure'
  return (
    next === at + 2 &&
    particle === 'de' &&
    /^(?:pas|post|brand|kaart|slot|markt|plas|stok|tas|winkel|kamer|plat|rol|reis|kosten|korte|lange|maat|land|stad|straat|man|baas|buurman|voogd|burgers|jongen|dag|hoek|helden|held|boom|kat|school|klas|week|groep|nacht)$/.test(
      tokens[next]?.folded ?? '',
    )
  )
}

/** The index of the last word of a surname that begins at `at`: a second half may follow. */
export function extendSurname(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  // "Tjin A Djie", "Lo A Njoe"
  if (next?.text === 'A' && tokens[at + 2]?.capital === true && isBeside(next) && isBeside(tokens[at + 2]))
    return at + 2
  // "Bakker-de Boer", "Bakker-van der Linden"
  if (/-(?:van|de[rn]?|te[rn]?|el|al|la|le)$/.test(tokens[at]?.folded ?? '')) {
    let to = at + 1
    while (to - at < 3 && isParticle(tokens[to]) && isBeside(tokens[to]) && !tokens[to]?.capital) to += 1
    if (tokens[to]?.capital === true && isBeside(tokens[to])) return to
  }
  if (!next?.capital || next.shouted || !(isBeside(next) || /^ ?- ?$/.test(next.gap))) return at
  const word = classifyWord(next.folded)
  return word.last === 'sure' || (/^(?:sure|also-word)$/.test(word.first) && !word.thing && isBeside(next))
    ? at + 1
    : at
}
