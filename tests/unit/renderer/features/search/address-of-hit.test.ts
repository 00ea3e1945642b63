import { describe, expect, it } from 'vitest'
import { addressOfHit } from '../../../../../renderer/features/search/address-of-hit'

const hit = { page: 'route/r-geldezel-net', anchor: 'eerste-dag', urgent: false }

describe('a result of search', () => {
  it('opens the page at the heading that matched', () => {
    expect(addressOfHit('route', hit)).toBe('#/naslag/route/r-geldezel-net/eerste-dag')
  })

  it('opens a page with haste at the top, where the first minute stands', () => {
    expect(addressOfHit('nu-handelen', { ...hit, urgent: true })).toBe('#/naslag/route/r-geldezel-net')
  })
})
