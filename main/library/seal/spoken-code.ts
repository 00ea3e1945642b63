import { randomInt } from 'node:crypto'

const digits = 16

/** A new code to be said aloud, as on the telephone: fifteen digits of chance and one that checks them ('4821 0937 …'). */
export function makeSpokenCode(): string {
  const secret = Array.from({ length: digits - 1 }, () => randomInt(10)).join('')
  return group(secret + findCheckDigit(secret))
}

/**
 * The digits of a code that somebody typed, however they were grouped. Undefined when one is wrong, missing or too many,
 * or when two neighbours changed places: the check digit tells.
 */
export function readSpokenCode(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s.·,-]/g, '')
  if (!new RegExp(`^[0-9]{${digits}}$`).test(plain)) return undefined
  return findCheckDigit(plain.slice(0, -1)) === plain.slice(-1) ? plain : undefined
}

/** H.M. Damm's table: it notices every single wrong digit and every two neighbours that changed places. */
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

function findCheckDigit(secret: string): string {
  return Array.from(secret).reduce((state, digit) => table[Number(state)]?.charAt(Number(digit)) ?? '', '0')
}

const group = (plain: string): string => (plain.match(/.{4}/g) ?? []).join(' ')
