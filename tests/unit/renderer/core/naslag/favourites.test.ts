import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { settingsSchema } from '#contract/settings.ts'
import { addFavourite, isFull, removeFavourite } from '#core/naslag/favourites.ts'

describe('favourites', () => {
  it('begin with the newest, and hold a page once', () => {
    expect(addFavourite(['a', 'b'], 'c')).toEqual(['c', 'a', 'b'])
    expect(addFavourite(['a', 'b'], 'b')).toEqual(['b', 'a'])
  })

  it('can be put back where they stood', () => {
    const without = removeFavourite(['a', 'b', 'c'], 'b')
    expect(without).toEqual(['a', 'c'])
    expect(addFavourite(without, 'b', 1)).toEqual(['a', 'b', 'c'])
  })

  it('are full at the limit that the settings accept', () => {
    const favourites = Array.from({ length: limits.favourites }, (_, index) => `begrip/${index}`)
    expect(isFull(favourites)).toBe(true)
    expect(isFull(favourites.slice(1))).toBe(false)
    expect(settingsSchema.safeParse({ favourites }).success).toBe(true)
    expect(settingsSchema.safeParse({ favourites: ['een', ...favourites] }).success).toBe(false)
  })
})
