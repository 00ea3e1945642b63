/** A number in a char string, and where the next thing begins. */
export interface CharStringNumber {
  readonly value: number
  readonly next: number
}

/**
 * The number that begins at `at`; undefined when an operator stands there, or a number that only one of the two kinds of
 * char string has. The five bytes that begin with 255 are read as a whole number: Type 2 takes it as a fraction of 65,536.
 *
 * Adobe Type 1 Font Format, section 6.2, and Technical Note 5177, section 3.2.
 */
export function readCharStringNumber(bytes: Uint8Array, at: number): CharStringNumber | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = bytes.subarray(at, at + 5)
  if (first >= 32 && first <= 246) return { value: first - 139, next: at + 1 }
  if (first >= 247 && first <= 250) return { value: (first - 247) * 256 + second + 108, next: at + 2 }
  if (first >= 251 && first <= 254) return { value: -(first - 251) * 256 - second - 108, next: at + 2 }
  if (first === 255) return { value: (second << 24) | (third << 16) | (fourth << 8) | fifth, next: at + 5 }
  return undefined
}
