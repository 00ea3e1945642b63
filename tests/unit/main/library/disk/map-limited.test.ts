import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapLimited } from '../../../../../main/library/disk/map-limited'

describe('working through a long list', () => {
  it('gives every value at its own place and never runs more at a time than asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 8 }), async (items, limit) => {
        let running = 0
        let most = 0
        const values = await mapLimited(items, limit, async (item) => {
          running += 1
          most = Math.max(most, running)
          await turn()
          running -= 1
          return item * 2
        })
        expect(values).toEqual(items.map((item) => item * 2))
        expect(most).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 30 },
    )
  })
})
