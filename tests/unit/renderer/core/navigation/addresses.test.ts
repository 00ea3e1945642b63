import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { addresses, resolveContentLink } from '#core/navigation/addresses.ts'
import { findPlace } from '#core/navigation/find-place.ts'
import { makeAddress } from '#core/navigation/make-address.ts'
import type { ScreenParams } from '#core/navigation/patterns.ts'
import { hallHash, isHallHash } from '#contract/hall.ts'

describe('addresses', () => {
  it.each([
    [addresses.start, 'start'],
    [addresses.naslag, 'naslag'],
    [addresses.toCheck, 'toCheck'],
    [addresses.news, 'news'],
    [addresses.programme, 'programme'],
    [addresses.signalSheet({ role: 'school' }), 'signalSheet', {}, { rol: 'school' }],
    [addresses.signalSheet({ domain: 'school-werk' }), 'signalSheet', {}, { domein: 'school-werk' }],
    [
      addresses.collection('signaal', { rol: 'gezin' }),
      'collection',
      { collection: 'signaal' },
      { rol: 'gezin' },
    ],
    [addresses.page('wet/vog'), 'page', { collection: 'wet', slug: 'vog', anchor: '' }],
    [addresses.page('wet/vog', 'één'), 'page', { collection: 'wet', slug: 'vog', anchor: 'één' }],
    [addresses.sharing('politie', ['ja', 'nee']), 'sharing', {}, { rol: 'politie', pad: 'ja.nee' }],
    [addresses.check, 'check'],
    [addresses.checkReport, 'checkReport'],
    [addresses.sessions, 'sessions'],
    [addresses.newSession, 'newSession'],
    [addresses.newSessionWith('d1', { gemeente: '' }), 'newSession', {}, { draaiboek: 'd1' }],
    [addresses.session('s1'), 'session', { id: 's1' }],
    [addresses.sessionReport('s1'), 'sessionReport', { id: 's1' }],
    [addresses.sessionReport('s1', 'leiding'), 'sessionReport', { id: 's1' }, { voor: 'leiding' }],
    [addresses.prepare('s1'), 'prepare', { id: 's1' }],
    [addresses.printPackage('s1'), 'printPackage', { id: 's1' }],
    [addresses.templates, 'templates'],
    [addresses.template('d1'), 'template', { id: 'd1' }],
    [addresses.progress, 'progress'],
    [addresses.socialMap, 'socialMap'],
    [addresses.hall('s1'), 'hall', { id: 's1' }],
    [addresses.actNow, 'actNow'],
    [addresses.settings, 'settings'],
    [addresses.welcome(2), 'welcome', {}, { stap: '2' }],
    [addresses.help, 'help'],
    [addresses.statement, 'statement'],
    [addresses.about, 'about'],
  ])('%s leads to the screen it is meant for', (address, route, params: object = {}, query: object = {}) => {
    const place = findPlace(address)
    expect(place).toMatchObject({ route, params })
    expect(Object.fromEntries(place?.query ?? [])).toEqual(query)
  })

  it('stand as they always did: someone may have written one down', () => {
    expect(addresses.welcome()).toBe('#/welkom')
    expect(addresses.sharing()).toBe('#/delen')
    expect(addresses.page('fenomeen/geldezel', 'wat-is-het')).toBe('#/naslag/fenomeen/geldezel/wat-is-het')
    expect(addresses.sharing('politie', ['ja', 'nee'])).toBe('#/delen?rol=politie&pad=ja.nee')
  })

  it('bring back any name as it was, whatever stands in it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(name, name, name, (collection, slug, anchor) => {
        const params = { collection, slug, anchor }
        expect(findPlace(makeAddress('page', params))?.params).toEqual(params)
      }),
    )
  })

  it('are made of, and read as, what the pattern of the screen names', () => {
    expectTypeOf(makeAddress<'session'>)
      .parameter(1)
      .toEqualTypeOf<{ id: string }>()
    expectTypeOf<ScreenParams<'session'>>().toEqualTypeOf<Readonly<{ id: string }>>()
    expectTypeOf<keyof ScreenParams<'page'>>().toEqualTypeOf<'collection' | 'slug' | 'anchor'>()
  })

  it('of the hall screen are the same for the window that main opens', () => {
    expect(addresses.hall('s1')).toBe(hallHash('s1'))
    expect(isHallHash(addresses.hall('s1'))).toBe(true)
  })

  it('bring back any search as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(findPlace(addresses.search(query))?.query.get('q')).toBe(query)
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
