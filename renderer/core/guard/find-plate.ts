import type { Span } from './finding'
import { listMatches } from './list-matches'
import { ordinaryWords } from './words/ordinary-words'

/** The shapes of Dutch plates since 1951 (sidecodes 1 to 14): L a letter, 9 a digit. */
const sidecodes = [
  'LL-99-99',
  '99-99-LL',
  '99-LL-99',
  'LL-99-LL',
  'LL-LL-99',
  '99-LL-LL',
  '99-LLL-9',
  '9-LLL-99',
  'LL-999-L',
  'L-999-LL',
  'LLL-99-L',
  'L-99-LLL',
  '9-LL-999',
  '999-LL-9',
]
/** The shapes of Belgian plates since 2010. */
const belgian = ['9-LLL-999']
const shapes = [...sidecodes, ...belgian]
  .map((shape) =>
    shape
      .split('-')
      .map((part) => `${part.startsWith('L') ? '[a-z]' : '\\d'}{${part.length}}`)
      .join('([ .-]{0,3})'),
  )
  .join('|')
const candidate = new RegExp(
  `(?<![\\p{L}\\d]|[\\p{L}\\d][-.])(?:${shapes})(?![\\p{L}\\d]|[-.:][\\p{L}\\d])`,
  'giu',
)
const cue =
  /\b(?:kenteken\w*|nummerplaat|nummerbord|plaat|platen|auto|auto's|wagen|scooter|brommer|snorfiets|motor|bus|busje|bestelbus|bestelbusje|taxi|golf|polo|audi|bmw|fiat|opel|ford|toyota|seat|kia|mercedes|volkswagen|vw|renault|peugeot|citroen|vespa|volvo|tesla|skoda|leasebak|huurauto|leaseauto|deelauto)\b[^.!?\n]{0,60}$/iu
const vehicle =
  '(?:auto|wagen|bus|busje|bestelbus|bestelbusje|bestelwagen|scooter|brommer|motor|vrachtwagen|taxi|huurauto|aanhanger|golf|polo|audi|bmw|mercedes|opel)'
/** A plate from abroad has any shape: it only counts straight behind a word for a plate, or behind a vehicle that the text says is from abroad. */
const calledPlate = new RegExp(
  `(?<!\\p{L})(?:(?:kentekens?|kent\\.|nummerplaat|nummerbord|plaat(?:je)?)(?: (?:\\p{Lu}\\p{Ll}{2,}s|\\p{Lu}\\p{Ll}{3,}sch|buitenlands))?|(?:\\p{Lu}\\p{Ll}{2,}se|[Bb]uitenlandse) ${vehicle})(?: is|:| nr\\.?|,| met)? ?((?=[A-Z\\d .-]{0,12}\\d)(?=[A-Z\\d .-]{0,12}[A-Z])(?:[A-Z]{1,3}|\\d{1,3}|[A-Z]{2}\\d{2})(?:[ .-]{1,3}[A-Z\\d]{1,5}){1,3}|(?=[A-Z\\d]{0,8}\\d)(?=\\d{0,8}[A-Z])[A-Z\\d]{5,8})(?![\\p{L}\\d])`,
  'gu',
)
/** The oldest shape is also that of many codes: without capitals it needs a vehicle. */
const oldest = /^[a-z]{2}-\d{2}-\d{2}$/i
const month = /jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec/i

/**
 * Finds number plates: Dutch and Belgian ones, others where the text calls them so. Written with dashes or in capitals they speak for themselves; loose letters and digits in lower case,
 * or an old shape without dashes, only count where the text speaks of a vehicle.
 */
export function findPlate(text: string): readonly Span[] {
  const called = Array.from(listMatches(text, calledPlate), ({ 0: whole, 1: plate = '', index }): Span => {
    const end = index + whole.length
    return { kind: 'kenteken', start: end - plate.length, end }
  })
  const dutch = listMatches(text, candidate).flatMap((match): readonly Span[] => {
    const [found] = match
    const before = text.slice(Math.max(0, match.index - 80), match.index)
    const spokenOf = cue.test(before)
    if (
      !isOther(found, before) &&
      (spokenOf || !isPathPiece(text, match.index, found)) &&
      isPlate(found, spokenOf)
    )
      return [{ kind: 'kenteken', start: match.index, end: match.index + found.length }]
    return []
  })
  return [...dutch, ...called]
}

/** Between slashes only a plate with both its dashes stands in a row; the rest is a fraction, a page or an address. */
function isPathPiece(text: string, start: number, found: string): boolean {
  const end = start + found.length
  const touches =
    /[\p{L}\d]\/$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\/[\p{L}\d]/u.test(text.slice(end, end + 2))
  return (
    touches &&
    ((found.match(/-/g)?.length ?? 0) < 2 || /:\/\/\S*$/.test(text.slice(Math.max(0, start - 80), start)))
  )
}

const otherCode =
  /(?<!\p{L})(?:model|type|project|kleur\p{L}*|artikel\p{L}*|onderdeel\p{L}*|bestel\p{L}*|versie|toner|cartridge|serie\p{L}*|product\p{L}*|code|kenmerk|ref|zaak\p{L}*|dossier\p{L}*)[^\p{L}\d]{0,3}$/iu

/** Words and measures of two letters, or one that is a word: "45 km en". */
const smallWord =
  /^(?:om|in|op|en|of|is|te|de|we|ze|er|al|na|nu|ik|je|tm|zo|ja|me|km|kg|cm|mm|ma|di|wo|do|vr|za|eu|jr|bv|nr|st|pk|cc|hp|uu|ee|u)$/

/** A code of something else, or a number with a word behind it: "bus 28 naar". */
function isOther(found: string, before: string): boolean {
  const letters = found.toLowerCase().match(/[a-z]+/g) ?? []
  if (/ /.test(found) && letters.some((word) => smallWord.test(word)) && found === found.toLowerCase())
    return true
  return (
    otherCode.test(before) ||
    letters.some(
      (word) => word.length > 2 && (ordinaryWords.has(word) || (word.length > 3 && /[aeiou]/.test(word))),
    )
  )
}

function isPlate(found: string, spokenOf: boolean): boolean {
  const [letters = ''] = found.match(/[a-z]+/i) ?? []
  if (letters.length === 3 && month.test(letters)) return false
  if (spokenOf) return !/^\d{4} ?[a-z]{2}$/i.test(found)
  const dashes = found.match(/-/g)?.length ?? 0
  const capitals = found === found.toUpperCase()
  if (dashes === 2) return capitals || !oldest.test(found)
  const groups = found.match(/[a-z]+|\d+/gi) ?? []
  // "EA FC 26": on plates of four letters there are no vowels, so as not to make words.
  if (dashes === 0 && groups.join('').match(/[a-z]/gi)?.length === 4 && /[aeiou]/i.test(found)) return false
  return capitals && groups.length === 3 && !/[.]/.test(found)
}
