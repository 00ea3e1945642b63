import type { Span } from './finding'

/** Nine digits, plain or in groups with one kind of separator; not a piece of a longer number or code. */
const candidate = /(?<![\p{L}\d]|\d[ ./_-])\d(?:([ ./_-])?\d){7,8}(?![\p{L}\d]|[ ./_-]\d|,\d)/gu
const cue = /\b(?:bsn|burgerservice\s?(?:nummer|nr)|sofi(?:nummer|-nummer)?|persoonsnummer)\b[^\d\n]{0,25}$/i
/** Numbers of something else. A company's RSIN passes the same check, so only the words before it tell. */
const otherNumber =
  /(?:\b(?:zaak|dossier|kenmerk|referentie|ref|order|factuur|klant|ticket|melding|meld|registratie|serie|polis|kvk|rsin|btw|vestigings|proces-verbaal|pv|aangifte|casus|artikel|inschrijf|incident|bestel|volg|product|track|pakket)[\p{L}-]{0,12}\.?|€)[ :#=]{0,3}(?:is )?$/iu
const date = /^(?:\d{4}([-./ _])\d{1,2}\1\d{1,2}|\d{1,2}([-./ _])\d{1,2}\2\d{4})$/

/** True when the nine digits pass the "elfproef" of a burgerservicenummer. Eight digits count as nine with a zero in front. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const nine = digits.padStart(9, '0')
  const sum = Array.from(nine).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  )
  return sum % 11 === 0
}

/** Finds burgerservicenummers. Eight digits only count when the text says that it is one. */
export function findBsn(text: string): readonly Span[] {
  return Array.from(text.matchAll(candidate)).flatMap((match): readonly Span[] => {
    const [found] = match
    const before = text.slice(Math.max(0, match.index - 45), match.index)
    const named = cue.test(before)
    const digits = found.replace(/\D/g, '')
    if (!passesElevenTest(digits) || date.test(found)) return []
    if (!named && (digits.length === 8 || otherNumber.test(before) || !isGroupedAsOne(found))) return []
    return [{ kind: 'bsn', start: match.index, end: match.index + found.length }]
  })
}

/** A row of small numbers is no number of nine digits: one separator all through, and few groups or all single digits. */
function isGroupedAsOne(found: string): boolean {
  const separators = new Set(found.replace(/\d/g, ''))
  const groups = found.split(/\D/)
  return separators.size <= 1 && (groups.length <= 4 || groups.every(({ length }) => length === 1))
}
