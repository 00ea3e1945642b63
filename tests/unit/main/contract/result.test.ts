import { describe, expect, it } from 'vitest'
import { accept, mapResult, refuse } from '#contract/result.ts'

describe('an answer that is passed on in another shape', () => {
  it('has its value changed', () => {
    expect(mapResult(accept(20), (value) => value + 1)).toEqual(accept(21))
  })

  it('stays the refusal that it was, with nothing asked of the change', () => {
    const refusal = refuse('disk-full', 'De schijf is vol. Maak ruimte.')
    const passedOn = mapResult(refusal, () => {
      throw new Error('There is no value to change.')
    })
    expect(passedOn).toBe(refusal)
  })
})
