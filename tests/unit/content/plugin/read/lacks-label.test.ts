import { describe, expect, it } from 'vitest'
import { lacksLabel } from '../../../../../content/plugin/read/lacks-label'

describe('a fact that a person must check before use', () => {
  it.each([
    { telefoon: '0800-1111' },
    { latere_lezing: { telefoon: '0800-1111', bronnen: [] } },
    { artikel: '138ab' },
    { maximumstraf: '2 jaar' },
  ])('is one with %j', (fields) => {
    expect(lacksLabel({ mustCheck: false, ...fields })).toBe(true)
    expect(lacksLabel({ mustCheck: true, ...fields })).toBe(false)
  })

  it('is not one without a number or an article', () => {
    expect(lacksLabel({ mustCheck: false, telefoon: '' })).toBe(false)
  })
})
