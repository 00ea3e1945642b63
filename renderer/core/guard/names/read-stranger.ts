import type { Span } from '../finding'
import { isKnownWord } from '../likeness/is-known-word'
import { classifyWord, isPlaceOrOrganisation } from './classify-word'
import {
  actsOnPerson,
  belongings,
  doneToPerson,
  greetings,
  personVerbs,
  strangersDo,
  tellingVerbs,
  together,
} from './context'
import { foldWord } from './fold-word'
import { isRole } from './is-role'
import { readInitialAfter } from './read-first-name'
import { readSurnameAfter } from './read-surname'
import type { Reading } from './reading'
import {
  hasRoleBehind,
  isAmongNames,
  isAsideOfRole,
  isCalled,
  isIntroduced,
  saysAge,
  saysRelation,
} from './says-person'
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
  // "Mvg Saskia": what a letter closes with is no first name.
  if (!token?.capital || token.shouted || greetings.has(token.folded) || isRole(token.folded))
    return undefined
  // "GZ-psych"
  if (/^\p{Lu}{2,}-/u.test(token.text)) return undefined
  const { word, possessive } = withoutEnding(token)
  if (!word.nameLike) return undefined
  const named = vouched || isIntroduced(tokens, at) || isCalled(text, token)
  // "Poster hangt bij de kassa": a word of a dictionary is only a name where the text says so in so many words.
  if (!named && isKnownWord(token.folded)) return undefined
  const alone: Reading = { from: at, to: at, first: token.text, last: '', possessive }
  const surname = possessive ? undefined : readSurnameAfter(tokens, at, true, true)
  if (surname !== undefined && !isNamedAfterPlace(tokens, at, surname))
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
    !isBrand.test(next.text) &&
    classifyWord(next.folded).nameLike &&
    !isKnownWord(next.folded)
  )
    return { ...alone, to: at + 1, last: next.text }
  const called =
    named ||
    saysAge(text, token) ||
    tells(tokens[at + 1]) ||
    goes(tokens, at) ||
    isHome(tokens, at) ||
    saysRelation(tokens, at) ||
    hasRoleBehind(tokens, at) ||
    ownsHere(tokens, at) ||
    isBuiltAsName.test(token.text) ||
    isPairOfSyllables(token) ||
    isAside(tokens, at) ||
    isAsideOfRole(tokens, at) ||
    actsAsPerson(tokens, at) ||
    isAmongNames(text, token, found)
  return called ? alone : undefined
}

/** "heeft Bolle zn oplader": so people write what is of somebody. */
function ownsHere(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || token.opens || token.shouted || !next || !isBeside(next)) return false
  return /^(?:zn|z'n|dr|d'r|zun|zijne|hare)$/.test(next.folded) && next.text === next.folded
}

/** "D'Angelo", "Sha'Quille": a capital behind an apostrophe stands in a name and hardly anywhere else. */
const isBuiltAsName = /^\p{Lu}\p{Ll}{0,4}'\p{Lu}\p{Ll}{2,}$/u

/** "Ziggy vertelde". */
function tells(next: Token | undefined): boolean {
  return next !== undefined && isBeside(next) && tellingVerbs.has(next.folded)
}

/** "bij Ziggy thuis": only people have a home to be at. */
function isHome(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return before?.folded === 'bij' && next?.folded === 'thuis' && isBeside(token) && isBeside(next)
}

/** "Theater AanZ", and not "Van", "De" or "Mc" before a capital: so brands are written. */
const isBrand = /^(?!(?:Mc|Mac|De|Di|Da|Van|La|Le|El|Al|Ben)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u

/** "Ziggy gaat naar stage", and not "gaat door" or "gaat open", as plans and shops do. */
function goes(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]]
  if (next?.folded !== 'gaat' || !isBeside(next)) return false
  return (
    behind !== undefined &&
    !/^(?:door|over|open|dicht|uit|om|in|niet|nu|weer|per|vanaf|live|viraal|stuk|kapot|failliet|af|aan|verder|goed)$/.test(
      behind.folded,
    )
  )
}

/** "Jin-Soo", "Chi-Wai": two short syllables with a capital each, neither of them a word. */
function isPairOfSyllables({ text }: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,5}-\p{Lu}\p{Ll}{1,5}$/u.test(text) &&
    text
      .split('-')
      .every(
        (part) =>
          /[aeiouy]/i.test(part) &&
          !classifyWord(foldWord(part)).thing &&
          !isPlaceOrOrganisation(foldWord(part)),
      )
  )
}

/** "de jongste, Ziggy, mag weer": between commas, and somebody who does something. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || token.opens || token.gap !== ', ' || next?.gap !== ', ') return false
  return strangersDo.has(next.folded) || tellingVerbs.has(next.folded) || personVerbs.has(next.folded)
}

/** What is kept or written about one person. */
const paperOfPerson =
  /^(?:dossier|(?:traject|begeleidings?|hulpverlenings?|perspectief|behandel|uitstroom|handelings|ontwikkel|gezins)plan|(?:gespreks|eind|intake|evaluatie)verslag)$/

/** "Ziggy wilde niet", "trajectplan Ziggy", "zag Ziggy", "ruzie met Ziggy", "Ziggy's moeder". */
function actsAsPerson(tokens: readonly Token[], at: number): boolean {
  const [earlier, before, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  // "NL-Alert" does something as well.
  if (token === undefined || /\p{Lu}[^]*\p{Lu}/u.test(token.text)) return false
  if (token.ending > 0) return next !== undefined && (isRole(next.folded) || belongings.has(next.folded))
  if (next !== undefined && isBeside(next) && strangersDo.has(next.folded)) return true
  if (token.opens && next !== undefined && isBeside(next) && doneToPerson.has(next.folded)) return true
  if (before === undefined || !isBeside(token)) return false
  if (actsOnPerson.has(before.folded) || paperOfPerson.test(before.folded)) return true
  return /^(?:met|bij|op)$/.test(before.folded) && earlier !== undefined && together.has(earlier.folded)
}

const nameParticles =
  /^(?:van|de|der|den|ter|ten|te|'t|el|al|ait|ben|bin|ibn|abu|abou|oulad|da|dos|das|do|del|della|di|la|le|du|des|von|vd)$/

/** "Nieuwer ter Aa", "Bergen aan Zee": a place or a thing, unless what stands behind the particle is known as a surname. */
function isNamedAfterPlace(tokens: readonly Token[], at: number, to: number): boolean {
  const between = tokens.slice(at + 1, to).filter(({ capital }) => !capital)
  if (between.length === 0) return false
  const { last } = classifyWord(tokens[to]?.folded ?? '')
  if (!between.every(({ folded }) => nameParticles.test(folded))) return true
  return tokens[at]?.opens === true && (last === 'no' || isPlaceOrOrganisation(tokens[to]?.folded ?? ''))
}
