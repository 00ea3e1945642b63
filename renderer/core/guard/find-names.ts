import { readLikelyNames } from './likeness/read-likely-names'
import { listMatches } from './list-matches'
import type { NameSpan } from './names/name-span'
import { isCalledAfterSomebody } from './names/called-after-somebody'
import { classifyWord, isPlaceOrOrganisation } from './names/classify-word'
import { doneToPerson, personVerbs, strangersDo, tellingVerbs, thingsCalled, titles } from './names/context'
import { foldWord } from './names/fold-word'
import { isRole } from './names/is-role'
import { findKnownPhrases } from './names/known-phrases'
import { namesAThing } from './names/names-a-thing'
import { isToldToReach, readAnswer, readCalled } from './names/read-called'
import { readFirstName } from './names/read-first-name'
import { readInitials } from './names/read-initials'
import { readPathNames } from './names/read-path-names'
import { readStranger } from './names/read-stranger'
import { readSurname } from './names/read-surname'
import { readSurnameFirst } from './names/read-surname-first'
import { readTitled } from './names/read-titled'
import type { Reading } from './names/reading'
import { isExplained, isNicknamed } from './names/says-person'
import { readTokens, type Token } from './names/tokens'
import { isBeside, isCapital } from './names/word-order'
import { vouchNames } from './names/vouch-names'

/**
 * Finds names of persons in an evened-out text: a first name, alone or with a surname; initials or a title with a surname; a surname that
 * is nothing else; and an unknown word with a capital where the text itself says that it is a person.
 */
export function findNames(text: string): readonly NameSpan[] {
  const tokens = readTokens(text)
  const phrases = findKnownPhrases(text)
  const isPhrase = readPhrases(phrases)
  const vouched = vouchNames(text, tokens, readPhrases(phrases))
  const isSet = readPhrases(phrases)
  const spans: NameSpan[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const read =
      token && !isPhrase(token)
        ? readName(text, tokens, at, { found: spans, vouched: vouched.has(at) })
        : undefined
    const reading = read && !isCalledAfterSomebody(text, tokens, at) ? read : undefined
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
  spans.push(
    ...readLikelyNames(text, tokens, spans, (at) => {
      const token = tokens[at]
      return !token || isSet(token) || isNoName(text, tokens, at) || isCalledAfterSomebody(text, tokens, at)
    }),
  )
  for (const { 0: found, index } of listMatches(text, initialsOnly)) {
    const person = { first: '', last: found, role: 'jongere' } as const
    spans.push({ kind: 'naam', start: index, end: index + found.length, person, possessive: false })
  }
  for (const { 0: found, index } of listMatches(text, initialsAlone))
    if (saysInitials(text, index, index + found.length)) {
      const person = { first: '', last: found, role: 'jongere' } as const
      spans.push({ kind: 'naam', start: index, end: index + found.length, person, possessive: false })
    }
  for (const { 0: whole, 1: found = '', index } of listMatches(text, machineReadable)) {
    const [last = '', first = ''] = found.split('<<')
    const start = index + whole.indexOf(found)
    const person = { first, last, role: 'jongere' } as const
    spans.push({ kind: 'naam', start, end: start + found.length, person, possessive: false })
  }
  for (const { 0: found, 1: code = '', index } of listMatches(text, codeOfTeacher))
    if (!isPlaceOrOrganisation(foldWord(code)) && !isRole(foldWord(code))) {
      const [start, end] = [index + found.length - code.length, index + found.length]
      const person = { first: '', last: code, role: 'volwassene' } as const
      spans.push({ kind: 'naam', start, end, person, possessive: false })
    }
  for (const { start, end, first, last } of readPathNames(text))
    spans.push({ kind: 'naam', start, end, person: { first, last, role: 'jongere' }, possessive: false })
  return spans
}

/** "K.d.J.", "M. v.d. B.": initials with the particle of a surname between them. */
const initialsOnly = /(?<![\p{L}.])\p{Lu}\. ?(?:(?:van|de[rn]?|v|d)\.? ?){1,3}\p{Lu}\.(?!\p{L})/gu

/** "Y.A.", "M.J.K.": only initials, unless they shorten what everybody shortens. */
const initialsAlone =
  /(?<![\p{L}\d.])(?!(?:B\.V|N\.V|C\.V|V\.V|O\.M|P\.V|N\.B|P\.S|I\.[DQ]|E\.[QU]|A\.[IS]|V\.S|T\.V|K\.O|M\.A|B\.A|Z\.O\.Z)\.)(?:\p{Lu}\.){2,3}(?![\p{L}\d])/gu
const belongsToInitials =
  /^ ?(?:\(\d{1,2}(?: ?(?:jaar|jr|j))?[),]|,? ?(?:is |van )?\d{1,2} ?(?:jaar|jr)(?!\p{L})|uit (?:klas|groep|[1-6] ?\p{L})|geb)/u

/** Whether the text says that these initials are somebody: a relation before them, or an age, a class or what only a person does behind them. */
function saysInitials(text: string, start: number, end: number): boolean {
  const [, before = ''] =
    /(?:^|[^\p{L}])(\p{L}+)(?: van)? $/u.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20)) ?? []
  return (
    belongsToInitials.test(text.slice(end, end + 16)) ||
    isRole(foldWord(before)) ||
    titles.has(foldWord(before)) ||
    tellingVerbs.has(next) ||
    doneToPerson.has(next)
  )
}

/** "P<NLDHENDRIKS<<MAUD<<<": the name on the lowest lines of a passport. */
const machineReadable =
  /(?<![A-Z<])(?:[PIA][A-Z<][A-Z]{3}(?=[A-Z]+<))?([A-Z]{2,30}(?:<[A-Z]{1,30}){0,4}<<[A-Z]{2,30}(?:<[A-Z]{1,30}){0,4})(?![A-Z])/g

/** "Mentor: BKR": three letters by which a school calls a teacher. */
const codeOfTeacher =
  /(?<!\p{L})(?:[mM]entor|[dD]ocent|[lL]eraar|[cC]oach|[sS]urveillant): ?((?!NVT|NNB|NTB|TBD|ZIE)\p{Lu}{3})(?![\p{L}\d])/gu

interface Around {
  /** The names before this one. */
  readonly found: readonly NameSpan[]
  /** Whether the row, line or cell in which the word stands makes it a name. */
  readonly vouched: boolean
}

function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  { found, vouched }: Around,
): Reading | undefined {
  const token = tokens[at]
  if (!token || isNoName(text, tokens, at)) return undefined
  if (token.glued || token.inFile) return readGlued(text, tokens, at, vouched)
  return (
    readNickname(text, tokens, at) ??
    readSurnameFirst(text, tokens, at) ??
    readTitled(text, tokens, at) ??
    readInitials(text, tokens, at) ??
    readFirstName(text, tokens, at, vouched) ??
    readJoinedInitials(token, at) ??
    readSurname(text, tokens, at) ??
    readStranger(text, tokens, at, found, vouched) ??
    readCalled(tokens, at) ??
    readAnswer(text, tokens, at) ??
    (vouched ? readAlone(token, at) : undefined)
  )
}

/** Whether the text shows that the word is no name of a person, whatever it looks like. */
function isNoName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.linked || namesAThing(tokens, at) || isExplained(text, token)) return true
  const isOfThing = thingsCalled.has(tokens[at - 1]?.folded ?? '') && isBeside(token)
  // "app kevin eerst": here "app" is no thing.
  if (isOfThing && !isCapital(tokens[at + 1]) && !isToldToReach(tokens, at)) return true
  return (
    isBuilding(text, tokens, at) ||
    isNameOfThing(tokens, at) ||
    isMosque(text, tokens, at) ||
    isAmongGames(text, tokens, at)
  )
}

/** "de kat heet Simba", "groep Merel": also what is no person has a name. */
function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !before || !isBeside(token)) return false
  if (/^(?:heet|heette|heten)$/.test(before.folded)) return thingsCalled.has(tokens[at - 2]?.folded ?? '')
  const isGroup = /^(?:groep|team|lokaal|klas)$/.test(before.folded)
  return isGroup && token.capital && !isCapital(next) && classifyWord(token.folded).first === 'also-word'
}

const buildings =
  '(?:gebouw|buurthuis|flat|zaal|villa|wijkcentrum|buurtcentrum|jongerencentrum|dorpshuis|basisschool|school|zorgboerderij|boerderij|speeltuin|molen|boot|schip|caf[eé]|kroeg|hotel|kerk|sporthal|theater)'
const buildingBefore = new RegExp(`(?<!\\p{L})${buildings} ["']?(?:De|Het|'t) $`, 'u')
const buildingBehind = new RegExp(`^["']?(?:,| \\()? ?${buildings}(?!\\p{L})`, 'u')

/** "De Johanna, gebouw B", "buurthuis De Bernard": a name behind an article with a capital is that of a building. */
function isBuilding(text: string, tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]
  const name = isArticle(here)
    ? tokens[at + 1]
    : isArticle(tokens[at - 1]) && isBeside(here)
      ? here
      : undefined
  const article = isArticle(here) ? here : tokens[at - 1]
  if (!name?.capital || !article) return false
  return (
    buildingBehind.test(text.slice(name.end, name.end + 24)) ||
    buildingBefore.test(text.slice(Math.max(0, article.start - 24), name.start))
  )
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (token.text === 'De' || token.text === 'Het' || token.text === "'t")
}

const ofMosque = /(?<!\p{L})(?:moskee|imam|gebed|gebedshuis|vrijdagpreek|koranles)(?!\p{L})/iu

/** "Al-Amana, imam spreekt jongeren toe": without a first name or a title, and beside what belongs to a mosque, it is the mosque. */
function isMosque(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !/^(?:a[lrsnt]|e[lnt])(?:-|$)/.test(token.folded)) return false
  const follows = isBeside(token) && before !== undefined
  if (follows && (before.capital || titles.has(before.folded) || isRole(before.folded))) return false
  return ofMosque.test(text.slice(Math.max(0, token.start - 24), token.end + 24))
}

const playedOn =
  /(?<!\p{L})(?:op|voor) (?:de |zijn |haar |mijn |een )?(?:switch|nintendo|wii|play ?station|ps ?[2-5]|xbox|game ?boy|gamecube)(?!\p{L})/iu

/** "Mario, Zelda en Pokémon op de Switch": a name in one row with a game is one too. */
function isAmongGames(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  return (
    (isGame(next, next?.gap) || isGame(before, token.gap)) &&
    playedOn.test(text.slice(token.end, token.end + 60))
  )
}

function isGame(other: Token | undefined, gap: string | undefined): boolean {
  return other?.capital === true && /^(?:, | & |\/)$/.test(gap ?? '') && isPlaceOrOrganisation(other.folded)
}

/** In the name of a file or beside a digit: a first name that surely is one; in a file also one that is a word too. */
function readGlued(
  text: string,
  tokens: readonly Token[],
  at: number,
  vouched: boolean,
): Reading | undefined {
  const token = tokens[at]
  if (!token || token.text.length < 2) return undefined
  // "P:\\Casus\\El Amrani": a folder can bear a surname.
  if (text.charAt(token.start - 1) === '\\' && token.capital) {
    const surname = readSurnameFirst(text, tokens, at) ?? readSurname(text, tokens, at)
    if (surname) return surname
  }
  if (token.text.length < 3) return undefined
  const { first, thing } = classifyWord(token.folded)
  const stands =
    first === 'sure'
      ? token.capital || token.text.length >= 4 || token.inFile
      : first === 'also-word' && !thing && (token.inFile || vouched)
  if (!stands)
    return token.inFile ? (readSurnameFirst(text, tokens, at) ?? readSurname(text, tokens, at)) : undefined
  return readFirstName(text, tokens, at, true)
}

const nicknamed = /^(?:big|lil|lange|kleine|dikke|ouwe|jonge|little|young|gekke|scheve)$/

/** "Kleine Rach", "Big Mo": how a group calls somebody, where only a person does what follows or is spoken to. */
function readNickname(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const [token, name, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token?.capital || token.shouted) return undefined
  if (
    !token.opens &&
    !nicknamed.test(token.folded) &&
    isNicknamed(text, token) &&
    !isPlaceOrOrganisation(token.folded)
  )
    return { from: at, to: at, first: token.text, last: '' }
  if (!nicknamed.test(token.folded)) return undefined
  if (!name?.capital || name.shouted || name.glued || !isBeside(name)) return undefined
  const { first, last, nameLike, thing } = classifyWord(name.folded)
  if (!nameLike && (first === 'no' || last === 'sure' || isPlaceOrOrganisation(name.folded))) return undefined
  const surely = first === 'sure' || (first !== 'no' && !thing)
  const acts =
    next !== undefined &&
    isBeside(next) &&
    (personVerbs.has(next.folded) ||
      strangersDo.has(next.folded) ||
      /^(?:is|regelt|zn|z'n|en|&)$/.test(next.folded))
  return surely || acts || /^ ?[:(]/.test(text.slice(name.end, name.end + 2))
    ? { from: at, to: at + 1, first: token.text, last: name.text }
    : undefined
}

/** "FvdB": how colleagues sign, unless it is a party or a council. */
function readJoinedInitials(token: Token, at: number): Reading | undefined {
  return token.text.length === 4 && /^(?!Pvd[AD]$|Rvd)\p{Lu}vd\p{Lu}$/u.test(token.text)
    ? { from: at, to: at, first: '', last: token.text }
    : undefined
}

/** A word that only its row makes a name: a surname, or one that no list knows. */
function readAlone(token: Token, at: number): Reading | undefined {
  if (!token.capital) return undefined
  const { last } = classifyWord(token.folded)
  const [first, surname] = last === 'no' ? [token.text, ''] : ['', token.text]
  return { from: at, to: at, first, last: surname }
}

/** Tells for rising words whether they belong to a set phrase. */
function readPhrases(phrases: ReturnType<typeof findKnownPhrases>): (token: Token) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < phrases.length && (phrases[next]?.end ?? 0) <= start) next += 1
    return (phrases[next]?.start ?? Infinity) < end
  }
}
