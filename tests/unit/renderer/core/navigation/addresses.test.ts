import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addresses, resolveContentLink } from '#core/navigation/addresses.ts'
import { createMatcher } from '#core/navigation/match-route.ts'
import { patterns } from '#core/navigation/patterns.ts'

const match = createMatcher(patterns)

describe('addresses', () => {
  it('all lead to the screen that they are named after', () => {
    const fixed = [
      ['start', addresses.start],
      ['naslag', addresses.naslag],
      ['check', addresses.check],
      ['checkReport', addresses.checkReport],
      ['sessions', addresses.sessions],
      ['newSession', addresses.newSession],
      ['actNow', addresses.actNow],
      ['settings', addresses.settings],
      ['help', addresses.help],
      ['about', addresses.about],
    ] as const
    for (const [route, address] of fixed) expect(match(address)?.route).toBe(route)
  })

  it('carry what they are about', () => {
    expect(match(addresses.collection('fast-money'))).toMatchObject({
      route: 'collection',
      params: { collection: 'fast-money' },
    })
    expect(match(addresses.page('fenomeen/geldezel'))).toMatchObject({
      route: 'page',
      params: { collection: 'fenomeen', slug: 'geldezel', anchor: '' },
    })
    expect(match(addresses.page('fenomeen/geldezel', 'wat-is-het'))?.params['anchor']).toBe('wat-is-het')
    expect(match(addresses.session('sessie-1'))).toMatchObject({
      route: 'session',
      params: { id: 'sessie-1' },
    })
    expect(match(addresses.sessionReport('sessie-1'))?.route).toBe('sessionReport')
  })

  it('bring back any search as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(match(addresses.search(query))?.query.get('q')).toBe(query)
      }),
    )
  })
})

describe('a link in content', () => {
  it.each([
    ['/fenomeen/geldezel', '#/naslag/fenomeen/geldezel'],
    ['/fenomeen/geldezel#wat-is-het', '#/naslag/fenomeen/geldezel/wat-is-het'],
    ['#eerste-uur', '#/naslag/route/r-acuut/eerste-uur'],
  ])('%s leads to %s', (link, address) => {
    expect(resolveContentLink(link, 'route/r-acuut')).toBe(address)
  })
})
