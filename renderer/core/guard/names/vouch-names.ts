import { classifyWord, isPlaceOrOrganisation } from './classify-word'
import { greetings, personVerbs } from './context'
import { namesAThing } from './names-a-thing'
import { namesInLowerCase } from '../words/names-in-lower-case'
import { isCalled, isIntroduced, saysAge, saysRelation } from './says-person'
import { readSurnameAfter } from './read-surname'
import type { Token } from './tokens'
import { withoutEnding } from './without-ending'
import { isBeside } from './word-order'

/** A word, or a few, that can be a name: what a row is made of. */
interface Entry {
  readonly from: number
  readonly to: number
  /** 2: surely a name; 1: a name that is also a word; less: anything with a capital. */
  readonly weight: number
  readonly capital: boolean
  /** Stands at the beginning of its line, behind a bullet, a number or a time. */
  readonly heads: boolean
  /** Whether what follows shows that the line is about this entry: its end, a colon, a cell, an age. */
  readonly closed: boolean
}

const extra = '(?: ?\\([^()\\n]{0,30}\\)|,? ?\\d{1,2} ?(?:jaar|jr|j)?\\.?)?'
const beside = new RegExp(
  `^${extra}(?: ?"?[,;/|&+\\\\\t]"? ?(?:\\d{1,2}[.:]\\d{2}(?: ?u(?:ur)?)? |\\d{1,2}[.)] ?)?| ?, ?en | en | of | & |\\t| [-•] | ?(?:→|[-=]?>) ?| vs\\.? | x | \\d{1,2}[.)] ?)(?:(?:zijn|haar|hun|de|vriend|zus|broer) (?:\\p{Ll}+ )?|(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)(?:[ :]|: ))?$`,
  'iu',
)
/** What stands before the first word of a line that is an entry of a list. */
const bullet =
  '(?:(?:[-*•>+~#]+|[?!.¿¡→]{1,6}|\\[[ x]?\\]|\\d{1,3}[.)\\t]|\\d{1,2}[.:]\\d{2}(?:[:.]\\d{2})?(?: ?uur| ?[ap]\\.?m\\.?)?|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\[[\\d/:., -]{4,24}\\]|[|("_])[ \\t,:-]{0,3})'
const headsLine = new RegExp(`(?:^|\\n)[ \\t]*${bullet}{0,4}$`, 'iu')
/** A word before it, other than the end of "13.00 uur" or "9:02 PM". */
const goesOn = /^(?![rm])\p{L} $/iu
const closesEntry =
  /^(?:$|\n|[!?.]{1,6}(?:$|\n)|\t|['"_*)]{1,2}(?:$|\n)| ?[,:;(|=>+&\\]| ?-+>| [-•] ?| ?→| ?\d| ?\[| ?\/)/u
const label = /^['"_*]{0,2}(?:(?: ?:| ?-+>| ?=+>?| ?→)(?= *[^\s\d]| *$|\n)| - (?=\p{Ll}))/u
/** What somebody says: "Max: ik weet niks". */
const speaks =
  /^[^\p{L}]{1,6}(?:ik|hij|zij|ze|we|wij|geen|niet|weer|was|wil|nog|al|belt|mijn|m'n|bro)(?!\p{L})/iu
/** 'Dunya: "ik weet niks"': between quotes somebody speaks. */
const quotes = /^ ?: ?["']/

/** Before a line of a chat, also a number may follow: "21:15 - Mo: 200". */
const chat = /\d{1,2}[.:]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\]?[ ,~-]*$/i
const personalCell =
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:^|[\t|])[ ]?(?:1\d|2[0-3])(?: ?(?:jr?|jaar))?[ ]?(?:[\t|\n]|$)|(?:^|[\t|;])[ ]?(?:[1-6][a-zA-Z]{1,2}\d?|[bkgtmhvBKGTMHV]{1,2}[1-6][a-z]?)[ ]?(?:[\t|;\n]|$)|06[ -]?\d{2}|@|\d{4} ?[A-Z]{2}(?![A-Z])/

/**
 * The words that the place where they stand makes names, also those that are words too: the entries of a row in which two or more can be
 * names, the word before the colon of a note or a chat, and a cell of a table about a person. Gives the indices of their first words.
 */
export function vouchNames(
  text: string,
  tokens: readonly Token[],
  isPhrase: (token: Token) => boolean,
): ReadonlySet<number> {
  const vouched = new Set<number>()
  const entries = readEntries(text, tokens, isPhrase)
  const inline = readRows(entries, (one, next) => beside.test(between(text, tokens, one, next)))
  const lines = readRows(
    entries.filter(({ heads, closed }) => heads && closed),
    (one, next) => isNextLine(between(text, tokens, one, next)),
  )
  const spaced = readRows(
    entries.filter(({ weight }) => weight >= 0.6),
    (one, next) => between(text, tokens, one, next) === ' ',
  ).filter((row) => row.length > 2 || isWholeLine(text, tokens, row))
  for (const row of [...inline, ...lines, ...spaced])
    if (
      (isRowOfNames(row) ||
        isAskedFor(text, tokens, row) ||
        isRowOfPerson(text, tokens, row) ||
        arePersonsTogether(text, tokens, row)) &&
      !isRowOfThings(text, tokens, row)
    )
      for (const { from } of row.filter((one, at) => one.weight > 0.1 || isAmid(row, at))) vouched.add(from)
  for (const entry of entries)
    if (isCalledHere(text, tokens, entry) || isBehindTurned(text, tokens, entry)) vouched.add(entry.from)
  return vouched
}

function readEntries(
  text: string,
  tokens: readonly Token[],
  isPhrase: (token: Token) => boolean,
): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const entry = token && !isPhrase(token) ? readEntry(text, tokens, at) : undefined
    if (!entry) continue
    entries.push(entry)
    at = entry.to
  }
  return entries
}

function readEntry(text: string, tokens: readonly Token[], at: number): Entry | undefined {
  const token = tokens[at]
  if (!token || token.linked || greetings.has(token.folded) || namesAThing(tokens, at)) return undefined
  const { word } = withoutEnding(token)
  const next = tokens[at + 1]
  const said =
    word.nameLike &&
    token.capital &&
    (isIntroduced(tokens, at) || isCalled(text, token) || saysAge(text, token) || saysRelation(tokens, at))
  // A letter alone is a class, a sex or a mark.
  const weight = said ? 2 : token.text.length === 1 ? 0 : weigh(token, word)
  if (weight === 0) return undefined
  const surname =
    word.first === 'no' && !word.nameLike ? undefined : readSurnameAfter(tokens, at, token.capital, true)
  let to = surname ?? at
  if (
    surname === undefined &&
    token.capital &&
    next?.capital === true &&
    isBeside(next) &&
    classifyWord(next.folded).first !== 'no'
  )
    to = at + 1
  const end = tokens[to]?.end ?? token.end
  return {
    from: at,
    to,
    weight: surname === undefined ? weight : 2,
    capital: token.capital && !token.shouted,
    heads:
      !goesOn.test(text.slice(token.start - 2, token.start)) &&
      headsLine.test(text.slice(Math.max(0, token.start - 48), token.start)),
    closed: closesEntry.test(text.slice(end, end + 7)),
  }
}

function weigh(token: Token, { first, last, nameLike, thing }: ReturnType<typeof classifyWord>): number {
  if (!token.capital)
    return first === 'sure' && token.text.length >= 3 ? 2 : first === 'also-word' && !thing ? 0.6 : 0
  if (first === 'sure') return token.text.length >= 3 ? 2 : 1
  if (first === 'also-word') return token.shouted ? 0.6 : thing ? 0.5 : 1
  if (first === 'rarely') return 0.5
  if (last === 'sure' && !token.glued) return token.shouted ? 1 : 2
  if (token.glued || token.shouted) return 0
  if (last === 'also-word') return 0.4
  if (nameLike) return 0.4
  // An ordinary word with a capital of its own: a name when it stands between names ("Joost, Wil en Bas").
  return thing && !token.opens && !isPlaceOrOrganisation(token.folded) ? 0.1 : thing ? 0 : 0.3
}

/** Cuts entries into rows of neighbours. */
function readRows(
  entries: readonly Entry[],
  areNeighbours: (one: Entry, next: Entry) => boolean,
): readonly (readonly Entry[])[] {
  const rows: Entry[][] = []
  for (const entry of entries) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && areNeighbours(last, entry)) row.push(entry)
    else rows.push([entry])
  }
  return rows.filter(({ length }) => length > 1)
}

function between(text: string, tokens: readonly Token[], one: Entry, next: Entry): string {
  const start = tokens[one.to]?.end ?? 0
  return text.slice(start, Math.min(tokens[next.from]?.start ?? 0, start + 200))
}

/** Whether nothing else stands on its line. */
function isWholeLine(text: string, tokens: readonly Token[], row: readonly Entry[]): boolean {
  const start = tokens[row[0]?.from ?? 0]?.start ?? 0
  const end = tokens[row.at(-1)?.to ?? 0]?.end ?? 0
  return (
    /(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) && /^(?:$|\n)/.test(text.slice(end, end + 1))
  )
}

function isNextLine(gap: string): boolean {
  return gap.length < 200 && (gap.match(/\n/g)?.length ?? 0) === 1
}

/** Two entries or more that can be names, and not by chance: one that surely is, or two with a capital of their own. */
function isRowOfNames(row: readonly Entry[]): boolean {
  const sum = row.reduce((total, { weight }) => total + weight, 0)
  const surely = row.filter(({ weight }) => weight >= 2).length
  const likely = row.filter(({ weight, capital }) => weight >= 1 && capital).length
  const lower = row.every(({ weight }) => weight === 0.6) ? row.length : 0
  return sum >= 2 && (surely > 0 || likely >= 2 || lower >= 3)
}

/** "Bakker | Tess | … | 06…": the cells that a line about a person begins with. */
function isRowOfPerson(text: string, tokens: readonly Token[], row: readonly Entry[]): boolean {
  const [one, two] = row
  if (one?.heads !== true || !two?.capital || !one.capital || Math.max(one.weight, two.weight) < 1)
    return false
  if (!/^"? ?[\t;|,]"?[ ]?$/.test(between(text, tokens, one, two))) return false
  const end = tokens[two.to]?.end ?? 0
  const stop = text.indexOf('\n', end)
  return (
    /^"? ?[\t;|]/.test(text.slice(end, end + 3)) &&
    personalCell.test(text.slice(end, stop === -1 ? end + 200 : Math.min(stop, end + 200)))
  )
}

/** Behind these a row is of persons: "Wie komen er: Joy, Storm en Sterre". */
const asksForPersons =
  /(?<!\p{L})(?:wie|aanw|aanwezig|afw|afwezig|deelnemers|namen|leerlingen|jongeren|jongens|meiden|meisjes|groepje|erbij|ziek|absent)(?!\p{L})[^:\n]{0,24}: ?$/iu

function isAskedFor(text: string, tokens: readonly Token[], row: readonly Entry[]): boolean {
  const start = tokens[row[0]?.from ?? 0]?.start ?? 0
  return (
    row.every(({ capital, weight }) => capital && weight >= 0.3) &&
    row.some(({ weight }) => weight >= 0.5) &&
    asksForPersons.test(text.slice(Math.max(0, start - 44), start))
  )
}

/** What two people do or what happens to them, and to organisations hardly ever. */
const doTogether =
  /^ (?:(?:runnen|hangen|hingen|chillen|chillden|blowen|blowden|dealen|dealden|vechten|vochten|spijbelen|spijbelden|pesten|ronselen|liepen|fietsten|zaten|slapen|sliepen|rennen|renden|huilden|lachten|zwegen|ontkennen|ontkenden|appten)(?!\p{L})|(?:zijn|waren|werden|worden|hadden|hebben) (?:(?:weer|nog|ook|toen|net|gister(?:en)?|vandaag|vaak|altijd|met|z'n|tweeën|samen) ){0,4}(?:gezien|gesignaleerd|aangehouden|betrapt|opgepakt|gesnapt|weggestuurd|geschorst|weggelopen|thuisgebracht|ruzie|verkering|gevochten|thuis|ziek|boos|dronken|stoned)(?!\p{L}))/u

/** "Girvano en Rayensly zijn weer gezien": two that no list knows, in a sentence that only persons can open. */
function arePersonsTogether(text: string, tokens: readonly Token[], row: readonly Entry[]): boolean {
  if (!row.every(({ capital, weight }) => capital && weight >= 0.3)) return false
  const end = tokens[row.at(-1)?.to ?? 0]?.end ?? 0
  return doTogether.test(text.slice(end, end + 60))
}

const thingsWithNames =
  /(?<!\p{L})(?:za(?:al|len)|lokalen|lokaal|kamers?|groepen|boten|schepen|stormen|bloemen|kleuren|teams|afdelingen|merken|straten|planten|vogels|lettertypes?|munten|talen|films?|spellen|games|boeken|apps)(?!\p{L})/iu

/** "Zaal Roos en zaal Iris", "de kleuren Jade en Lila": words that are also names, in a sentence about what has such names. */
function isRowOfThings(text: string, tokens: readonly Token[], row: readonly Entry[]): boolean {
  if (row.some(({ weight }) => weight >= 2)) return false
  const start = tokens[row[0]?.from ?? 0]?.start ?? 0
  const end = tokens[row.at(-1)?.to ?? 0]?.end ?? 0
  return thingsWithNames.test(text.slice(Math.max(0, start - 50), end + 50))
}

/** Whether entries that can be names themselves stand before and behind it. */
function isAmid(row: readonly Entry[], at: number): boolean {
  return (row[at - 1]?.weight ?? 0) >= 0.5 && (row[at + 1]?.weight ?? 0) >= 0.5
}

/** What belongs to a person stands right behind it: "Noor (geb. …", "Noor 06-…". */
const datumBehind =
  /^ ?[(,:;|/\t]? ?(?:[mvxj](?: ?[,/;|] ?| ))?(?:geb(?:oren|\.| )|[*°] ?\d|06[ -]?\d|\+31|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20|')?(?:0\d|1[0-6])(?!\d)|\d{9}(?!\d)|bsn )/iu
/** A note beside a name on a list: "Roos ziek", "Roos 5x", "Roos: afw.". */
const statusBehind =
  /^(?: ?(?:[:=-]|-+>|→) ?| |\t)(?:[VXvx✓✗+](?![\p{L}\d])|\d{1,2}x(?!\p{L})(?! per)|ziek|afw(?:ezig)?(?!\p{L})|aanw(?:ezig)?(?!\p{L})|te laat|absent|afgemeld|ziekgemeld|komt niet|niet gekomen|geschorst|spijbelt)(?!\p{L})/u

function isCalledHere(
  text: string,
  tokens: readonly Token[],
  { from, to, weight, heads, closed, capital }: Entry,
): boolean {
  const behind = text.slice(tokens[to]?.end ?? 0, (tokens[to]?.end ?? 0) + 16)
  if (weight >= 1 && capital && datumBehind.test(behind)) return true
  const folded = tokens[from]?.folded ?? ''
  const { first } = classifyWord(folded)
  const listed = (first === 'sure' || first === 'also-word' || first === 'rarely') && folded !== 'max'
  if (listed && capital && tokens[from]?.opens !== false && statusBehind.test(behind)) return true
  if (!heads || !closed || weight < 0.3) return false
  const start = tokens[from]?.start ?? 0
  const end = tokens[to]?.end ?? 0
  const after = text.slice(end, end + 12)
  if (chat.test(text.slice(Math.max(0, start - 16), start)) && /^ ?:/.test(after)) return true
  if (capital && quotes.test(after) && speaks.test(text.slice(end, end + 40))) return true
  if (weight < 1 || !capital) return false
  // A word of the dictionary is often a heading: it takes somebody who speaks or does something behind it.
  const isName = weight >= 2 || namesInLowerCase.has(folded)
  if (label.test(after)) {
    const acts = () => speaks.test(text.slice(end, end + 40)) || personVerbs.has(tokens[to + 1]?.folded ?? '')
    if (isName || acts()) return true
  }
  return isPersonalLine(text, start, end) || (isName && isOnlyWord(text, start, end))
}

/** The cell behind "Vries, de": a first name. */
function isBehindTurned(text: string, tokens: readonly Token[], { from, capital }: Entry): boolean {
  const start = tokens[from]?.start ?? 0
  return capital && turnedCell.test(text.slice(Math.max(0, start - 24), start))
}

const turnedCell =
  /\p{L}, ?(?:van|in|op|de[rn]?|het|'t|te[rn]?|el|al|la|v\.?d\.?)(?: (?:de[rn]?|het|'t|la))?"?[\t;|]"?$/u

/** A line that is nothing but this word behind its bullet. */
function isOnlyWord(text: string, start: number, end: number): boolean {
  return (
    /^(?:['"*_|) .]{0,2}|[!?.]{1,6})(?:$|\n)/.test(text.slice(end, end + 7)) &&
    /(?:^|\n|[-*•>+\]\d.)?!¿¡] ?|["'*_|( ]{1,2})$/.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** A cell that is only this word, in a line with a date, a number or an age. */
function isPersonalLine(text: string, start: number, end: number): boolean {
  if (!/^ ?[\t|;]/.test(text.slice(end, end + 2))) return false
  const stop = text.indexOf('\n', end)
  return personalCell.test(
    text.slice(Math.max(start, end - 1), stop === -1 ? end + 200 : Math.min(stop, end + 200)),
  )
}
