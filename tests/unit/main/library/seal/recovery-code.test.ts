import { describe, expect, it } from 'vitest'
import { makeRecoveryCode, readRecoveryCode } from '../../../../../main/library/seal/recovery-code'

describe('a recovery code', () => {
  it('is seven groups of four signs that cannot be taken for each other', () => {
    expect(makeRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(new Set(Array.from({ length: 500 }, makeRecoveryCode)).size).toBe(500)
  })

  it('may be typed with small letters, blanks, dashes, and letters that look like digits', () => {
    const code = makeRecoveryCode()
    const sloppy = code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(readRecoveryCode(` ${sloppy} `)).toBe(code)
    expect(readRecoveryCode(code.replaceAll('-', '–'))).toBe(code)
  })

  it('with a sign wrong, missing or too many is known as a slip of the pen', () => {
    const code = makeRecoveryCode()
    expect(readRecoveryCode(code.slice(0, -1))).toBeUndefined()
    expect(readRecoveryCode(`${code}7`)).toBeUndefined()
    expect(readRecoveryCode('')).toBeUndefined()
    // ten bits of check signs: of all single slips in many codes next to none passes
    const slips = Array.from({ length: 100 }, makeRecoveryCode).flatMap((one) =>
      [0, 5, 12, 20].map((at) => one.slice(0, at) + (one[at] === 'Q' ? 'R' : 'Q') + one.slice(at + 1)),
    )
    expect(slips.filter((slip) => readRecoveryCode(slip) !== undefined).length).toBeLessThan(10)
  })
})
