import { lineEnds } from './line-ends'

/** How a line reads: for everybody, for the own logbook only, or with "intern" in it in a way that has to be asked about. */
export type LineReading = 'open' | 'intern' | 'twijfel'

/** One line of a text as typed, with what ends it. */
export interface InternalLine {
  readonly text: string
  readonly end: string
  readonly reading: LineReading
  /** The same for lines that a reader calls the same; remembers what was chosen for a line in doubt. */
  readonly key: string
  /** What is said in an internal line, without the mark before it. */
  readonly words: string
}

/**
 * Reads which lines of a text stay in the own logbook. A line is internal when "intern:" comes first in it, after nothing
 * but signs, numbers, times and marks of a list; so are the lines below it, up to a blank line or the next point. Points
 * that stand deeper belong to it, and a mark with nothing behind it is about what follows. `alsoInternal` holds keys of
 * lines in doubt that somebody chose to leave out.
 */
export function readInternal(
  text: string,
  alsoInternal: ReadonlySet<string> = nothing,
): readonly InternalLine[] {
  if (!mayHoldMark(text)) return [{ text, end: '', reading: 'open', key: '', words: '' }]
  let open: OpenMark | null = null
  return splitLines(text).map((line) => {
    const folded = fold(line.text)
    const key = folded.trim().replaceAll(/\s+/g, ' ')
    if (key === '') {
      if (open?.saidSomething === true) open = null
      return { ...line, reading: open === null ? 'open' : 'intern', key, words: '' }
    }
    const mark = findMark(folded)
    if (mark !== null || alsoInternal.has(key)) {
      const words = mark === null ? key : folded.slice(mark).trim()
      open = openMark(folded, words)
      return { ...line, reading: 'intern', key, words }
    }
    if (open !== null && continues(folded, open)) {
      open = { ...open, saidSomething: true }
      return { ...line, reading: 'intern', key, words: key }
    }
    open = null
    return { ...line, reading: isDoubtful(folded) ? 'twijfel' : 'open', key, words: '' }
  })
}

/** Text in the one form in which words are compared: small plain letters, no accents or invisible signs, single spaces. */
export function foldWords(text: string): string {
  return fold(text.replace(lineEnds, ' ')).replaceAll(/\s+/g, ' ').trim()
}

/** Lists the lines of a text with "intern" and a colon behind it, wherever that stands in them. */
export function listMarked(text: string): readonly string[] {
  if (!mayHoldMark(text)) return []
  return splitLines(text)
    .map((line) => line.text)
    .filter((line) => markAnywhere.test(fold(line)))
}

interface OpenMark {
  readonly indent: number
  /** Points that follow belong to it: it announces them. */
  readonly announces: boolean
  /** Whether anything was said yet: a blank line right after the mark does not end it. */
  readonly saidSomething: boolean
}

const nothing: ReadonlySet<string> = new Set()

/** Nearly every text is without the word: then nothing has to be taken apart. */
function mayHoldMark(text: string): boolean {
  const folded = fold(text)
  return /i ?n ?t ?e ?r ?n/.test(folded) || slip.test(folded)
}

function splitLines(text: string): { readonly text: string; readonly end: string }[] {
  const lines: { text: string; end: string }[] = []
  let start = 0
  for (const found of text.matchAll(lineEnds)) {
    lines.push({ text: text.slice(start, found.index), end: found[0] })
    start = found.index + found[0].length
  }
  return [...lines, { text: text.slice(start), end: '' }]
}

const invisible = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const controls = /[^\P{Cc}\t]/gu
/** Braille without a dot: drawn as nothing, typed to get past a check for empty lines. */
const blankSign = /\u2800/g
const colons = /[\u02D0\u02F8\u0589\u05C3\u2236\uA789\uFE13\uFE55\uFF1A]/g

/** Letters that look like those of the word, from keyboards and fancy texts that Unicode does not take apart. */
const lookAlikes: Readonly<Record<string, string>> = {
  ı: 'i',
  ɪ: 'i',
  і: 'i',
  ι: 'i',
  ɴ: 'n',
  п: 'n',
  ν: 'n',
  ᴛ: 't',
  т: 't',
  τ: 't',
  ᴇ: 'e',
  е: 'e',
  ε: 'e',
  ʀ: 'r',
  г: 'r',
}
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g')

/** Signs such as № come apart into letters, but are no word; circled letters are. */
const wordlessSign = /(?![\u2460-\u24FF\u{1F100}-\u{1F1FF}])\p{So}/gu

const plain = /^[\t\n -~]*$/

function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .replace(wordlessSign, (sign) => (/\p{L}/u.test(sign.normalize('NFKD')) ? ' ' : sign))
    .replace(colons, ':')
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(blankSign, ' ')
    .toLowerCase()
    .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
}

/** The word with its colon, also with quotes, brackets or marks of layout in between, and with its letters spaced out. */
const word = 'i ?n ?t ?e ?r ?n(?!\\p{L})'
const mark = `${word}[^\\p{L}\\p{N}:]{0,12}:`
const markHere = new RegExp(mark, 'uy')
const markAnywhere = new RegExp(`(?<!\\p{L})${mark}`, 'u')

/** Where the words of a line that begins with the mark start; null when it does not. */
function findMark(line: string): number | null {
  markHere.lastIndex = skipLead(line)
  return markHere.test(line) ? markHere.lastIndex : null
}

/** Where the mark of a line as typed stands: from its first letter up to behind its colon; null when it has none. */
export function placeMark(line: string): { readonly start: number; readonly end: number } | null {
  // letter by letter the folded text is the same, and each of its letters has a place in what was typed
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const sign of line) {
    const plainSign = fold(sign)
    folded += plainSign
    for (let unit = 0; unit < plainSign.length; unit += 1) places.push(at)
    at += sign.length
  }
  const end = findMark(folded)
  if (end === null) return null
  const start = places[skipLead(folded)]
  const colon = places[end - 1]
  return start === undefined || colon === undefined ? null : { start, end: colon + 1 }
}

/** Tags and codes of a page that was pasted as text. */
const markup = /<[^<>]{0,80}>|&#?\w{1,10};/uy
/** Letters that only number, time or mark a point: "a)", "iv.", "14.05 uur", "[x]", and Word's "o" as a bullet. */
const leadLetters = /[ivxlc]{1,5}(?=[).\]:])|\p{L}(?=[).:\]}\s])|(?<=\d\s?)(?:uur|u|h)(?!\p{L})/uy
const noLetter = /\P{L}/uy

/** The length of everything in front of the first word of a line. */
function skipLead(line: string): number {
  let at = 0
  while (at < line.length) {
    const next = [markup, noLetter, leadLetters].find((lead) => {
      lead.lastIndex = at
      return lead.test(line)
    })
    // "i n t e r n:" begins with a letter on its own, as a point may
    markHere.lastIndex = at
    if (next === undefined || markHere.test(line)) break
    at = next.lastIndex
  }
  return at
}

function openMark(line: string, words: string): OpenMark {
  return {
    indent: measureIndent(line),
    announces: !isPoint(line) && (!/[\p{L}\p{N}]/u.test(words) || words.endsWith(':')),
    saidSomething: /[\p{L}\p{N}]/u.test(words),
  }
}

function continues(line: string, { indent, announces }: OpenMark): boolean {
  return announces || !isPoint(line) || measureIndent(line) > indent
}

function measureIndent(line: string): number {
  const white = /^\s*/.exec(line)?.[0] ?? ''
  return white.replaceAll('\t', '    ').length
}

/** How a point begins: a bullet, a dash, a heading, a number, a letter or a time. */
const beginnings = [
  '[•‣◦⁃∙·▪▫■□●○►▶▸▹➢➣➤➔→◆◇❖❑❒★☆✓✔✗✘☐☑☒§\\uE000-\\uF8FF]',
  '[-\\u2010\\u2212]+(?=[\\s\\p{L}\\p{N}"\'(\\[])',
  '[*+–—]+(?=\\s)',
  '#{1,6}\\s',
  '[ouv](?=\\t|\\s\\s)',
  '\\[[ x]?\\]',
  '\\(?\\d{1,3}[).\\]](?=[\\s\\p{L}]|$)',
  '\\(?\\p{L}[).\\]](?=\\s)',
  '[ivxlc]{1,5}[).](?=\\s)',
  '(?:[01]?\\d|2[0-4])[:u][0-5]\\d(?!\\d)',
  '(?:[01]\\d|2[0-4])\\.[0-5]\\d(?!\\d)',
]
const point = new RegExp(`^\\s*(?:${beginnings.join('|')})`, 'u')

/** Whether a line begins a point of its own: a bullet, a number, a time or a heading. */
function isPoint(line: string): boolean {
  return point.test(line)
}

const wordHere = new RegExp(word, 'uy')
/** "Interne notitie:", "intern overleg (team):"; an "intern begeleider" is a function at a school. */
const nearMark = /interne?s?(?!\p{L})(?!\s+begeleid)(?:\s+[\p{L}\p{N}]+){0,2}[^\p{L}\n:]{0,8}:/uy
/** The same behind a few words: "Alleen voor intern gebruik: …", "NB interne notitie: …". */
const nearMarkLater = new RegExp(
  String.raw`^(?:[^\p{L}]*\p{L}+(?!\p{L})){1,4}[^\p{L}]+${nearMark.source}`,
  'u',
)
/** "intern (voor mij): …", "intern/vertrouwelijk: …". */
const withMore = /interne?s?\s*[([{/&+|,][^:\n]{0,40}:/uy
/** "INTERN - …", "(intern) …", "intern → …", a cell of a table, "intern" on a line of its own. */
const afterWord = /\s*(?:$|[)\]}>*_"'”’|;=~.→⇒➔➜»]|\t|[-–—]+(?=[\s>]|$))/uy
/** "#intern …", "// intern …": as a label in front of the line. */
const labelBefore = /(?:[#@]|\/\/\s*)$/u
/** The word with one letter wrong, missing, too many or in another's place, and its colon. */
const slips = [
  '[a-z]ntern|i[a-z]tern|in[a-z]ern|int[a-z]rn|inte[a-z]n|inter[a-z]',
  'ntern|itern|inern|intrn|inten|inter',
  'nitern|itnern|inetrn|intren|intenr',
  '[a-z]intern|i[a-z]ntern|in[a-z]tern|int[a-z]ern|inte[a-z]rn|inter[a-z]n|intern[a-z]',
].join('|')
const slip = new RegExp(`(?<!\\p{L})(?:${slips})[^\\p{L}\\p{N}:]{0,3}:`, 'u')
const slipHere = new RegExp(slip.source, 'uy')
const atEnd = /[([{]\s*intern\s*[)\]}][\s.]*$/u

/** Whether "intern" stands in a line as a mark may stand there, though it does not begin with "intern:". */
function isDoubtful(line: string): boolean {
  if (markAnywhere.test(line) || atEnd.test(line)) return true
  const lead = skipLead(line)
  if (nearMarkLater.test(line.slice(lead))) return true
  const near = [nearMark, withMore, slipHere].some((shape) => {
    shape.lastIndex = lead
    return shape.test(line)
  })
  if (near) return true
  wordHere.lastIndex = lead
  if (!wordHere.test(line)) return false
  if (labelBefore.test(line.slice(0, lead))) return true
  afterWord.lastIndex = wordHere.lastIndex
  return afterWord.test(line)
}
