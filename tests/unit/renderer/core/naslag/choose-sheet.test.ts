import { describe, expect, it } from 'vitest'
import type { RoleDomains } from '#schema/role-domains.ts'
import { chooseSheet } from '#core/naslag/choose-sheet.ts'
import { makeSignal } from '../check/check-content'

const pages = [
  makeSignal('pas', { domain: 'geld-bezittingen' }),
  makeSignal('brief', { domain: 'administratie' }),
  makeSignal('verzuim', { domain: 'school-werk' }),
]
const roleDomains: readonly RoleDomains[] = [
  {
    role: 'school',
    domains: ['school-werk', 'geld-bezittingen'],
    reason: 'Je ziet leerlingen bijna iedere dag.',
  },
]
const choose = (domain: string, role: string) => chooseSheet({ domain, role }, pages, roleDomains)
const cards = (sheet: ReturnType<typeof chooseSheet>) =>
  sheet?.groups.map((group) => [group.name, group.cards.map(({ id }) => id)])

describe('a sheet of signal cards', () => {
  it('holds all cards of one domain', () => {
    const sheet = choose('geld-bezittingen', '')
    expect(sheet?.title).toBe('Signalen: Geld en spullen')
    expect(cards(sheet)).toEqual([['Geld en spullen', ['signaal/pas']]])
  })

  it('holds the domains that a role sees most, in the order in which we put them, and says why', () => {
    const sheet = choose('', 'school')
    expect(sheet?.title).toBe('Signalen voor School')
    expect(sheet?.reason).toBe('Je ziet leerlingen bijna iedere dag.')
    expect(cards(sheet)).toEqual([
      ['School en werk', ['signaal/verzuim']],
      ['Geld en spullen', ['signaal/pas']],
    ])
  })

  it('is not there for a domain or role that does not exist', () => {
    expect(choose('', '')).toBeNull()
    expect(choose('weer', 'burgemeester')).toBeNull()
  })
})
