import { describe, expect, it } from 'vitest'
import { addresses } from '#core/navigation/addresses.ts'
import { findPlace } from '#core/navigation/find-place.ts'

describe('finding a place in the app', () => {
  it('knows a page from the screens that stand beside the shelves', () => {
    expect(findPlace(addresses.page('fenomeen/geldezel'))).toMatchObject({
      route: 'page',
      params: { collection: 'fenomeen', slug: 'geldezel' },
    })
    expect(findPlace(addresses.sharing('politie'))?.route).toBe('sharing')
    expect(findPlace(addresses.signalSheet())?.route).not.toBe('page')
  })

  it('has none for an address that does not exist', () => {
    expect(findPlace('#/bestaat/niet/en/ook/dit/niet')).toBeNull()
  })
})
