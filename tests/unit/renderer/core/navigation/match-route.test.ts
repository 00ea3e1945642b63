import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '#core/navigation/match-route.ts'

const match = createMatcher({
  start: '/',
  search: '/zoeken',
  fresh: '/sessies/nieuw',
  session: '/sessies/:id',
  page: '/naslag/:collection/:slug/:anchor?',
})

/** What addresses stumble over, and some letters. */
const typed = fc.constantFrom(...Array.from('%/?#&=:*.\\ aE0é😀\u0000\uD83D\u2028'), '%E0', '%2F', '%00')

describe('finding the screen for an address', () => {
  it.each(['', '#', '#/'])('is Start for %j', (hash) => {
    expect(match(hash)?.route).toBe('start')
  })

  it('takes the first pattern that fits', () => {
    expect(match('#/sessies/nieuw')?.route).toBe('fresh')
    expect(match('#/sessies/nieuwer')).toMatchObject({ route: 'session', params: { id: 'nieuwer' } })
  })

  it('leaves an optional part empty', () => {
    expect(match('#/naslag/begrip/vog')?.params).toEqual({ collection: 'begrip', slug: 'vog', anchor: '' })
  })

  it('reads accents as the browser writes them', () => {
    expect(match('#/naslag/begrip/vog/caf%C3%A9')?.params).toMatchObject({ anchor: 'café' })
  })

  it.each(['#/bestaat-niet', '#/naslag/begrip', '#/sessies/a/b', '#/naslag/begrip/%E0%A4%A', '#sleutel=abc'])(
    'finds nothing for %s',
    (hash) => {
      expect(match(hash)).toBeNull()
    },
  )

  it('keeps a question mark in a search', () => {
    expect(match('#/zoeken?q=wat is dit?')?.query.get('q')).toBe('wat is dit?')
    expect(match('#/zoeken')?.query.get('q')).toBeNull()
  })

  it('never stumbles over an address, whatever someone types', () => {
    fc.assert(
      fc.property(fc.string({ unit: typed }), (text) => {
        expect(() => match(`#/naslag/${text}`)).not.toThrow()
        expect(() => match(text)).not.toThrow()
      }),
    )
  })
})
