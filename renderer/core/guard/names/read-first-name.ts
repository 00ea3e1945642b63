import { classifyWord } from './classify-word'
import { companions } from './context'
import { organisations } from '../words/organisations'
import { places } from '../words/places'
import { namesInLowerCase } from '../words/names-in-lower-case'
import { readSurnameAfter } from './read-surname'
import type { Reading } from './reading'
import { saysPerson, saysPersonSurely } from './says-person'
import type { Token } from './tokens'
import { withoutEnding } from './without-ending'
import { isBeside, isCapital, isParticle } from './word-order'

/** Before these, a word that is also a name is the word: "een Noor", "de mark". */
const articles = /^(?:een|de|het|geen|elke|iedere|per)$/

/** A first name that the lists know. `vouched`: the row, line or cell in which it stands says that it is a name. */
export function readFirstName(
  text: string,
  tokens: readonly Token[],
  at: number,
  vouched: boolean,
): Reading | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const { word, possessive } = withoutEnding(token)
  if (word.first === 'no') return undefined
  // "rowans" owns nothing and is no name.
  if (possessive && !token.capital && !ownsSomething(tokens[at + 1])) return undefined
  const full = possessive ? undefined : readRest(text, tokens, at)
  const initial = possessive ? undefined : readInitialAfter(text, tokens, at)
  const alone: Reading = { from: at, to: at, first: token.text, last: '', possessive }
  const before = tokens[at - 1]
  const tagged = text.charAt(token.start - 1) === '#'
  const counts =
    token.capital && (!token.shouted || token.text.length >= 4 || vouched || saysPerson(text, tokens, at))
  if (counts) {
    if (full) return full
    if (initial && (word.first === 'sure' || !token.opens || initial.to > at + 1 || describes(text, initial)))
      return initial
    if (word.first === 'sure') return alone
    if (token.ending > 0 || vouched || tagged || saysPersonSurely(text, tokens, at)) return alone
    if (word.first === 'also-word' && saysPerson(text, tokens, at)) return alone
    if (word.first === 'also-word' && ownsAsSpoken(tokens, at)) return alone
    if (word.first !== 'also-word' || token.opens || token.shouted) return undefined
    // A capital that only opens the sentence says nothing about the word behind it: "Met Roos gesproken".
    const besideCapital = isCapital(before) && !(before?.opens === true && companions.has(before.folded))
    return besideCapital || articles.test(before?.folded ?? '') ? undefined : alone
  }
  if (token.shouted) return undefined
  if (full && word.first !== 'rarely') return full
  if (initial && word.first === 'sure') return initial
  if (word.first === 'sure' && token.text.length >= 4) return alone
  if (
    word.first === 'sure' &&
    token.text.length === 3 &&
    (vouched || saysPerson(text, tokens, at) || companions.has(before?.folded ?? ''))
  )
    return alone
  if (word.first !== 'also-word' || word.thing) return undefined
  if (namesInLowerCase.has(token.folded) && (tagged || companions.has(before?.folded ?? ''))) return alone
  if (isAskedAbout(tokens, at)) return alone
  return vouched || saysPersonSurely(text, tokens, at) ? alone : undefined
}

/** "heeft fleur al gereageerd?": a question that begins with its verb, and what follows on somebody. */
function isAskedAbout(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (
    before?.opens === true &&
    isBeside(tokens[at]) &&
    isBeside(next) &&
    /^(?:heeft|is|was|kan|wil|gaat|komt|moet|mag|weet|had|zou)$/.test(before.folded) &&
    /^(?:al|nog|er|ook|vandaag|morgen|ff|even|thuis|mee|weer|wel)$/.test(next?.folded ?? '')
  )
}

function ownsSomething(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    isBeside(next) &&
    !/^(?:en|of|in|op|met|voor|van|zijn|worden|hebben|gaan)$/.test(next.folded)
  )
}

/** Behind a first name: more first names, particles and a surname, as one reading; undefined when only the first name is there. */
function readRest(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const start = tokens[at]
  if (!start) return undefined
  let to = at
  while (isFollowedByFirstName(tokens, to)) to += 1
  const own = classifyWord(start.folded)
  const surname = readSurnameAfter(tokens, to, start.capital, own.first === 'rarely' || !start.capital)
  const town = surname === undefined && own.first === 'sure' ? readTownBehind(tokens, to) : undefined
  if (surname === undefined && town === undefined && to === at) return undefined
  const end = surname ?? town ?? to
  return {
    from: at,
    to: end,
    first: start.text,
    last: text.slice(tokens[at + 1]?.start ?? 0, tokens[end]?.end ?? 0),
  }
}

/** "Milou van Dalen": behind a first name and "van" a town is hardly ever anything but a surname. */
function readTownBehind(tokens: readonly Token[], at: number): number | undefined {
  const [here, particle, town] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (here?.capital !== true || particle?.folded !== 'van' || town?.capital !== true || town.shouted)
    return undefined
  if (
    !isBeside(particle) ||
    !isBeside(town) ||
    town.glued ||
    !places.has(town.folded) ||
    organisations.has(town.folded)
  )
    return undefined
  return at + 2
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
    /^(?:sure|also-word)$/.test(classifyWord(next.folded).first)
  )
}

/** "Youssef B.": an initial instead of a surname, also behind a particle ("Kevin de J."). */
export function readInitialAfter(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  let next = at + 1
  while (
    next - at <= 3 &&
    isParticle(tokens[next]) &&
    isBeside(tokens[next]) &&
    (tokens[next]?.text.length ?? 0) > 1
  )
    next += 1
  const token = tokens[next]
  const start = tokens[at]
  if (!token || !start || !isBeside(token)) return undefined
  if (isSmallInitial(text, start, token))
    return { from: at, to: next, first: start.text, last: token.text, end: token.end }
  if (!/^\p{Lu}$/u.test(token.text)) return undefined
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

/** "Pim z'n OV", "Roos d'r fiets": things are hardly ever spoken of like this. */
function ownsAsSpoken(tokens: readonly Token[], at: number): boolean {
  const [owner, owned] = [tokens[at + 1], tokens[at + 2]]
  return isBeside(owner) && isBeside(owned) && /^(?:z'n|zn|d'r|zun)$/.test(owner?.folded ?? '')
}

/** "Roos B. (2-2-'11)": behind an initial with its dot stands what only a person has. */
function describes(text: string, { end = 0 }: Reading): boolean {
  return (
    text.charAt(end - 1) === '.' &&
    /^,? ?\(?(?:\d{1,2}[-/. )]|geb|[mvx][ ,)])/u.test(text.slice(end, end + 6))
  )
}

/** "mohamed b of zijn neef": typed without capitals, the letter closes its piece; "u", "k", "n", "m" and "t" also shorten words. */
function isSmallInitial(text: string, start: Token, token: Token): boolean {
  return (
    !start.capital &&
    /^[abcdefghijlopqrsvwyz]$/.test(token.text) &&
    /^(?:$|[\n,;.)]| (?:en|of|uit|was|is|wil|heeft|zat|zei|zegt)(?!\p{L}))/u.test(
      text.slice(token.end, token.end + 7),
    )
  )
}
