import { listMatches } from '../list-matches'
import { classifyWord } from './classify-word'
import { foldWord } from './fold-word'

/** A word of a text with what stands around it. */
export interface Token {
  /** The word without a possessive ending. */
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Starts with a capital. */
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly shouted: boolean
  /** First word of a text, line, cell, sentence, list item, or after a colon. */
  readonly opens: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  /** Part of an address or a handle: no word of a sentence. */
  readonly linked: boolean
  /** Glued to a digit or a sign, as in a code: only what is surely a name is one here. */
  readonly glued: boolean
  /** In the name of a file, where capitals and sentences say nothing. */
  readonly inFile: boolean
  /** "Kevins", "Mila's": length of the ending. */
  readonly ending: number
}

/** A word, or "v.d." as the particle that it stands for; the end of "t.n.v." before the initial of the holder is none. */
const word =
  /(?<!\p{L})(?<![tT]\. ?[nN]\. ?)[vV][./ ]{0,2}[dD](?:\.|(?= ?\p{Lu}))(?= ?\p{L})|\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu
const opening =
  /(?:^|[.!?:;]["')\]]*\s+|[\n\t|]\s*|(?:^|\s)[-*•>+]\s+|\[[ x]?\]\s*|(?:^|\n)\s*\d{1,2}[.)]\s+|["“„(]\s*|[/|\\]\s*)$/i
/** A word in the middle of a sentence: told at once, before the pattern for all that can open one is tried. */
const goesOn = /^\p{L} $/u
const link =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\d.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:nl|com|org|net|be|de|eu|gg|tv|me|io|app|info)(?![\p{L}\d])(?:\/[^\s<>"]*)?/giu
const fileName =
  /(?<![\p{L}\d._()'-])[\p{L}\d][\p{L}\d._()'-]{0,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|rtf|txt|md|html?|json|jpe?g|png|gif|webp|heic|mp[34]|mov|avi|wav|m4a|ogg|opus|zip|rar|7z|msg|eml|vcf|ics)(?![\p{L}\d])/giu

/** Cuts an evened-out text into words; names that are written as one ("KevindeJong", "verslag-noor.pdf") are cut as well. */
export function readTokens(text: string): readonly Token[] {
  const isLinked = readStretches(text, link)
  const isInFile = readStretches(text, fileName)
  const tokens: Token[] = []
  let before = 0
  let previous = ''
  for (const { 0: found, index } of listMatches(text, word)) {
    const inFile = isInFile(index)
    const linked =
      isLinked(index) || isTagged(text.charAt(index - 1), found) || text.charAt(index + found.length) === '@'
    for (const { at, part } of cutCompound(found, inFile)) {
      const start = index + at
      const possessive = part.endsWith("'s") || part.endsWith("'S") ? 2 : 0
      const own = possessive === 0 ? part : part.slice(0, -possessive)
      const gap = text.slice(before, start)
      before = start + part.length
      const opens =
        at === 0 &&
        !goesOn.test(text.slice(start - 2, start)) &&
        !(gap === '. ' && isShortened(previous)) &&
        opening.test(text.slice(Math.max(0, start - 8), start))
      previous = part
      tokens.push({
        text: own,
        folded: joinedParticle.test(own) ? 'vd' : foldWord(own),
        start,
        end: start + own.length,
        capital: startsWithCapital(own),
        shouted: own.length > 1 && !startsSmall.test(own) && own === own.toUpperCase(),
        opens,
        gap,
        linked,
        glued: isBesideDigit(text, start, before) || (!inFile && isDotted(text, start, before)),
        inFile,
        ending: possessive,
      })
    }
  }
  return tokens
}

const joinedParticle = /^v[./ ]* ?d\.?$/i
const startsSmall = /^[a-z]/

/** Most words begin with a plain letter: those are told without a look at all scripts. */
function startsWithCapital(own: string): boolean {
  const code = own.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(own)
}

/** "rapp.", "gespr.": the dot of a shortened word ends no sentence. */
function isShortened(word: string): boolean {
  if (!/^\p{Ll}{1,5}$/u.test(word)) return false
  const { first, thing } = classifyWord(foldWord(word))
  return first === 'no' && !thing
}

/** Behind an at-sign stands an account, behind a hash a subject, unless it is a name: "#Noor". */
function isTagged(sign: string, found: string): boolean {
  if (sign !== '#') return sign === '@'
  const folded = foldWord(found)
  const { first, thing } = classifyWord(folded)
  return !(first === 'sure' || (first === 'also-word' && !thing) || /\p{Ll}\p{Lu}/u.test(found))
}

function isBesideDigit(text: string, start: number, end: number): boolean {
  return (
    isDigit(text.charCodeAt(start - 1)) ||
    isDigit(text.charCodeAt(end)) ||
    isInFolder(text, start) ||
    text.startsWith(':\\', end)
  )
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** "C:\\Users\\Kevin", "\\\\server\\Kevin"; in "Kevin\\Daan" the backslash only stands for a slash. */
function isInFolder(text: string, start: number): boolean {
  return text.charAt(start - 1) === '\\' && /(?::|\\)\\\S*$/.test(text.slice(Math.max(0, start - 80), start))
}

/** "voorbeeld.nl", "en/of": a dot or slash with a small letter on its other side. */
function isDotted(text: string, start: number, end: number): boolean {
  return (
    (text.charAt(start - 1) === '.' &&
      /[\p{L}\d]\.$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      /\p{Ll}/u.test(text.charAt(start))) ||
    /^[./]\p{Ll}/u.test(text.slice(end, end + 2))
  )
}

/** Tells for rising positions whether they lie in a stretch that matches. */
function readStretches(text: string, pattern: RegExp): (position: number) => boolean {
  const stretches = Array.from(listMatches(text, pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  let next = 0
  return (position) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= position) next += 1
    return (stretches[next]?.start ?? Infinity) <= position
  }
}

interface Part {
  readonly at: number
  readonly part: string
}

/** The parts of a word that is several in one, when one of them is surely a name and the whole is none; else the word. */
function cutCompound(found: string, inFile: boolean): readonly Part[] {
  const whole = [{ at: 0, part: found }]
  if (!/-|\p{Ll}\p{Lu}/u.test(found)) return whole
  const known = classifyWord(foldWord(found))
  if (known.first !== 'no' || known.last !== 'no') return whole
  const parts = Array.from(listMatches(found, /[^-]+?(?=-|$|(?<=\p{Ll})\p{Lu})/gu)).flatMap(
    ({ 0: part, index }) => cutParticle(part, index),
  )
  const isName = ({ part }: Part) => {
    const { first, thing } = classifyWord(foldWord(part))
    return (
      (first === 'sure' && part.length >= 3) ||
      (inFile && first === 'also-word' && !thing && part.length >= 3)
    )
  }
  return parts.some(isName) ? parts : whole
}

/** "Kevinde" of "KevindeJong" is a name with a particle behind it. */
function cutParticle(part: string, at: number): readonly Part[] {
  const [, head = '', particles = ''] =
    /^(\p{Lu}\p{L}{2,}?)((?:van)?(?:de[nr]?|el|al|ter|ten)|van)$/u.exec(part) ?? []
  if (
    head === '' ||
    classifyWord(foldWord(part)).first !== 'no' ||
    classifyWord(foldWord(head)).first !== 'sure'
  )
    return [{ at, part }]
  return [
    { at, part: head },
    { at: at + head.length, part: particles },
  ]
}
