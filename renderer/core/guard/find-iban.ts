import { listMatches } from './list-matches'
import { countrySpecs, validateIBAN, ValidationErrorsIBAN } from 'ibantools'
import type { Span } from './finding'

/** Every place where a country with its check digits may begin, also inside another word. */
const opening = /(?=([a-z]{2})[ .-]?(?:\d[\doli]|[oli]\d))/gi
/** The longest number of any country, with a separator before every sign. */
const longest = 34 * 3

/** Finds bank account numbers (IBAN): right length for the country and right check digits, whatever the spacing or case. */
export function findIban(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const { index, 1: country = '' } of listMatches(text, opening)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue
    const characters = countrySpecs[country.toUpperCase()]?.chars ?? 0
    const length = characters === 0 ? 0 : measureIban(text.slice(index, index + longest), characters)
    if (length > 0) spans.push({ kind: 'iban', start: index, end: index + length })
  }
  return spans
}

/** How far the first `characters` letters and digits reach when they are a valid number, else 0. */
function measureIban(found: string, characters: number): number {
  let plain = ''
  let gap = 0
  for (let at = 0; at < found.length; at += 1) {
    const sign = found.charAt(at)
    if (/[a-z\d]/i.test(sign)) {
      plain += sign.toUpperCase()
      gap = 0
    } else if (!/[ .\-\n\t/_]/.test(sign) || gap === 2) return 0
    else gap += 1
    if (plain.length < characters) continue
    if (/\d/.test(found.charAt(at + 1))) return 0
    return isValid(plain) ? at + 1 : 0
  }
  return 0
}

/** Also with a letter where a digit belongs, as people or scanners read it: behind the country, and behind a bank of four letters. */
function isValid(plain: string): boolean {
  const country = plain.slice(0, 2)
  const check = toDigits(plain.slice(2, 4))
  return (
    isValidIban(plain) ||
    isValidIban(country + check + plain.slice(4, 8) + toDigits(plain.slice(8))) ||
    isValidIban(country + check + toDigits(plain.slice(4)))
  )
}

/** With the right length and check digits; what a country checks besides ("PL") may be wrong: a number that somebody mistyped is one too. */
function isValidIban(plain: string): boolean {
  const { valid, errorCodes } = validateIBAN(plain)
  return valid || errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
}

const toDigits = (plain: string) => plain.replaceAll('O', '0').replace(/[LI]/g, '1').replaceAll('S', '5')
