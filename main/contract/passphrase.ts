import { limits } from './limits'

/** A passphrase as it is used: letters with accents are made one (NFKC), and blanks at the ends do not count. */
export const tidyPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim()

/** Why a new passphrase will not do; undefined when it will. */
export function explainPassphrase(passphrase: string): string | undefined {
  const least = limits.passphraseCharacters
  if (passphrase.length > limits.lineCharacters)
    return `Deze wachtzin is te lang. Neem er een van hoogstens ${limits.lineCharacters} tekens.`
  if (tidyPassphrase(passphrase).length >= least) return undefined
  return `Deze wachtzin is te kort. Neem er een van ten minste ${least} tekens, bijvoorbeeld vier losse woorden.`
}
