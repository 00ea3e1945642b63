import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDeepLink, readDeepLink } from '../../../../../main/electron/start/deep-link'

describe('a link to the app from elsewhere', () => {
  it.each([
    ['signaalwijzer://pagina/fenomeen/geldezel', '#/naslag/fenomeen/geldezel'],
    ['signaalwijzer://pagina/fast-money/wat-is-het/', '#/naslag/fast-money/wat-is-het'],
    ['SIGNAALWIJZER://pagina/signaal/bankpas', '#/naslag/signaal/bankpas'],
  ])('opens a page of the naslag: %s', (link, hash) => expect(readDeepLink(link)).toBe(hash))

  it.each([
    '',
    'signaalwijzer://',
    'signaalwijzer://pagina/',
    'signaalwijzer://pagina/fenomeen',
    'signaalwijzer://pagina/fenomeen/geldezel/extra',
    'signaalwijzer://pagina/../sessies/een',
    'signaalwijzer://pagina/fenomeen/%2e%2e',
    'signaalwijzer://pagina/fenomeen/geldezel#x',
    'signaalwijzer://pagina/fenomeen/geldezel?x=1',
    'signaalwijzer://sessies/sessie-een',
    'signaalwijzer:pagina/fenomeen/geldezel',
    'https://elders.nl/signaalwijzer://pagina/fenomeen/geldezel',
    `signaalwijzer://pagina/fenomeen/${'a'.repeat(500)}`,
  ])('does nothing else: %s', (link) => expect(readDeepLink(link)).toBeUndefined())

  it('never leads anywhere but to the naslag, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(readDeepLink(`signaalwijzer://pagina/${rest}`) ?? '#/naslag/').toMatch(
          /^#\/naslag\/[a-z0-9/-]*$/,
        )
      }),
    )
  })

  it('is found among the arguments', () => {
    expect(findDeepLink(['app.exe', '--x', 'signaalwijzer://pagina/begrip/katvanger'])).toBe(
      '#/naslag/begrip/katvanger',
    )
    expect(findDeepLink(['app.exe'])).toBeUndefined()
  })
})
