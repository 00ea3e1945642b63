import { expect, it } from 'vitest'
import { stepTextSize } from '#core/naslag/text-size.ts'

it('the text grows and shrinks one step at a time, and stops at both ends', () => {
  expect(stepTextSize('gewoon', 1)?.id).toBe('groot')
  expect(stepTextSize('grootst', -1)?.id).toBe('groot')
  expect(stepTextSize('grootst', 1)).toBeUndefined()
  expect(stepTextSize('gewoon', -1)).toBeUndefined()
})
