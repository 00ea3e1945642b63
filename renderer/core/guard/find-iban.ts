import { countrySpecs, isValidIBAN } from 'ibantools'
import type { Span } from './finding'

const candidate = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?:[ .-]{0,2}[a-z\d]){11,30}/giu

/** Finds bank account numbers (IBAN): right length for the country and right check digits, whatever the spacing or case. */
export function findIban(text: string): readonly Span[] {
  return Array.from(text.matchAll(candidate)).flatMap((match): readonly Span[] => {
    const length = measureIban(match[0])
    return length === 0 ? [] : [{ kind: 'iban', start: match.index, end: match.index + length }]
  })
}

function measureIban(found: string): number {
  const characters = countrySpecs[found.slice(0, 2).toUpperCase()]?.chars ?? 0
  let seen = 0
  for (let at = 0; at < found.length; at += 1) {
    if (/[a-z\d]/i.test(found.charAt(at))) seen += 1
    if (seen < characters || characters === 0) continue
    const plain = found.slice(0, at + 1).replace(/[^a-z\d]/gi, '')
    const ends = !/[a-z\d]/i.test(found.charAt(at + 1))
    return ends && isValidIBAN(plain.toUpperCase()) ? at + 1 : 0
  }
  return 0
}
