import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idSchema } from '#contract/session.ts'
import { makeId } from '#core/session/make-id.ts'

const filledWith = (values: ArrayLike<number>) => (bytes: Uint8Array) => {
  bytes.set(values)
  return bytes
}
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('a new id', () => {
  it('is an id that the library accepts, whatever the dice say', () => {
    fc.assert(
      fc.property(tenBytes, fc.constantFrom('sessie', 'afspraak', 'signaal', 'parkeer'), (bytes, prefix) => {
        const id = makeId(prefix, filledWith(bytes))
        expect(idSchema.safeParse(id).success).toBe(true)
        expect(id.startsWith(`${prefix}-`)).toBe(true)
      }),
    )
  })

  it('is another one for every other throw of the dice', () => {
    fc.assert(
      fc.property(tenBytes, tenBytes, (one, other) => {
        const same = one.every((byte, index) => byte === other[index])
        expect(makeId('sessie', filledWith(one)) === makeId('sessie', filledWith(other))).toBe(same)
      }),
    )
  })
})
