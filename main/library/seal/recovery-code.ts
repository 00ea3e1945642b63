import { createHash, randomBytes } from 'node:crypto'

/** Signs that cannot be taken for each other on paper (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretSigns = 26
const checkSigns = 2
const groupSize = 4

/** A new recovery code, as it is printed: 130 bits and two check signs in seven groups ('7K2M-…'). */
export function makeRecoveryCode(): string {
  // 256 is a whole number of times 32: every sign is as likely
  const secret = Array.from(randomBytes(secretSigns), (byte) => signs.charAt(byte % signs.length)).join('')
  return group(secret + check(secret))
}

/**
 * The code that somebody typed over, as we write it. Capitals, blanks and dashes do not matter, and O, I and L are read as
 * the digits that they look like. Undefined when a sign is wrong, too many or missing: the check signs tell.
 */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const secret = plain.slice(0, secretSigns)
  const isWhole = new RegExp(`^[${signs}]{${secretSigns + checkSigns}}$`).test(plain)
  return isWhole && plain.slice(secretSigns) === check(secret) ? group(plain) : undefined
}

function check(secret: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(`herstelcode ${secret}`).digest()
  return signs.charAt(first % signs.length) + signs.charAt(second % signs.length)
}

function group(plain: string): string {
  return (plain.match(new RegExp(`.{${groupSize}}`, 'g')) ?? []).join('-')
}
