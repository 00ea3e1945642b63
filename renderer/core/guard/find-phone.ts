import { isValidPhoneNumber } from 'libphonenumber-js/min'
import type { Span } from './finding'

const candidate = /(?<![\p{L}\d@_.,-]|\d )(?:\+ ?|00|\(?[0oO])\d?(?:[ .\-/()]{0,3}\d){6,14}(?![\d\p{L}])/gu
/** Mobile numbers written without their zero or plus. */
const bareMobile = /(?<![\p{L}\d]|\d[ .-])(?:31[ -]?)?6(?:[ .-]?\d){8}(?![\d\p{L}]|[ .-]\d)/gu
const bareCue =
  /\b(?:tel|telefoon\w*|mobiel\w*|nummer|nr|bel|belt|bellen|gebeld|app|appt|appen|whatsapp|gsm|06|bereikbaar)\b[^\d\n]{0,20}$/i
const digitWord = '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\\d+)'
/** "nul zes, twaalf…" is how a number is read out; only digits said one by one are read here. */
const spoken = new RegExp(`(?<![\\p{L}\\d])nul[ -]?zes(?:[ ,.-]{1,3}${digitWord}){1,8}(?![\\p{L}\\d])`, 'giu')
/** Numbers of services and organisations: 0800, 0900, 0906, 0909, 088 and the 14-numbers of municipalities. */
const publicNumber = /^(?:\+31|0031|0)(?:800|900|906|909|88|14)/

/** Finds telephone numbers of persons: mobile, fixed and foreign ones, however they are spaced. */
export function findPhone(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(candidate)) {
    const length = measureNumber(match[0])
    if (length > 0) spans.push({ kind: 'telefoon', start: match.index, end: match.index + length })
  }
  for (const match of text.matchAll(bareMobile)) {
    const digits = match[0].replace(/\D/g, '')
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (/^316[1-9]/.test(digits) || (/^6[1-9]\d{7}$/.test(digits) && bareCue.test(before)))
      spans.push({ kind: 'telefoon', start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(spoken)) {
    if (countSpokenDigits(match[0]) === 10)
      spans.push({ kind: 'telefoon', start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** The length of the longest start of `found`, cut between groups, that is a number; 0 when none is. */
function measureNumber(found: string): number {
  for (let end = found.length; end >= 8; end -= 1) {
    if (!/\d/.test(found.charAt(end - 1)) || /\d/.test(found.charAt(end))) continue
    const plain = found
      .slice(0, end)
      .replace(/^(\(?)[oO]/, '$10')
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, '')
    if (publicNumber.test(plain)) return 0
    if (/^(?:0|\+31|0031)6\d{8}$/.test(plain.replace(/^(\+31|0031)0/, '$1'))) return end
    if (isValidPhoneNumber(plain.replace(/^00/, '+'), 'NL')) return end
  }
  return 0
}

function countSpokenDigits(found: string): number {
  return Array.from(found.matchAll(/\d|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen/gi)).length
}
