import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBase64 } from '#report/encode-base64.ts'

const decode = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

describe('bytes as base64', () => {
  it('come back the same, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decode(encodeBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it.each([0x8000 - 1, 0x8000, 0x8000 + 1, 3 * 0x8000 + 2, 2_000_000])(
    'come back the same when there are %d of them: a whole report',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256)
      expect(Buffer.from(encodeBase64(bytes), 'base64').equals(bytes)).toBe(true)
    },
  )

  it('of a part of a larger buffer are that part only', () => {
    const whole = Uint8Array.of(1, 2, 3, 4, 5)
    expect(decode(encodeBase64(whole.subarray(1, 3)))).toEqual(Uint8Array.of(2, 3))
  })
})
