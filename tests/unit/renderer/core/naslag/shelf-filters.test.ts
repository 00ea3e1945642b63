import { describe, expect, it } from 'vitest'
import {
  filterPages,
  filteredShelves,
  readChoices,
  toggleChoice,
  type Choices,
} from '#core/naslag/shelf-filters.ts'
import { makeSignal, makeSummary } from '../check/check-content'

const signals = [
  { ...makeSignal('geld', { domain: 'geld-bezittingen' }), routes: ['route/bank'], urgent: true },
  { ...makeSignal('school', { domain: 'school-werk' }), routes: ['route/verzuim'] },
]
const phenomena = [
  makeSummary('fenomeen/geldezel', { group: 'geld-en-fraude', ages: ['12-17', '18-plus'] }),
  makeSummary('fenomeen/com', { group: 'dreiging-en-geweld', ages: ['onder-12'] }),
  makeSummary('fenomeen/doxing', { group: 'dreiging-en-geweld', ages: [] }),
]
const routes = [
  makeSummary('route/bank', { phenomena: ['fenomeen/geldezel'] }),
  makeSummary('route/verzuim', { phenomena: [] }),
  makeSummary('route/politie', { phenomena: [] }),
]
const context = {
  pages: [...signals, ...phenomena, ...routes],
  roleDomains: [{ role: 'school', domains: ['school-werk'], reason: 'Ziet de leerling iedere dag.' }],
} as const
const filter = (shelf: typeof phenomena, choices: Choices) =>
  filterPages(shelf, choices, context).map(({ id }) => id)

describe('a filtered shelf', () => {
  it('shows everything without a choice', () => {
    expect(filter(phenomena, {})).toHaveLength(phenomena.length)
  })

  it('shows signals of one domain, or only the ones with haste', () => {
    expect(filter(signals, { domein: 'school-werk' })).toEqual(['signaal/school'])
    expect(filter(signals, { haast: 'ja' })).toEqual(['signaal/geld'])
    expect(filter(signals, { domein: 'school-werk', haast: 'ja' })).toEqual([])
  })

  it('shows a role the signals of its domains, the routes they lead to, and the routes for everyone', () => {
    expect(filter(signals, { rol: 'school' })).toEqual(['signaal/school'])
    expect(filter(routes, { rol: 'school' })).toEqual(['route/verzuim', 'route/politie'])
  })

  it('shows routes under the subjects of their phenomena, and routes of none under the general ones', () => {
    expect(filter(routes, { groep: 'geld-en-fraude' })).toEqual(['route/bank'])
    expect(filter(routes, { groep: 'algemeen' })).toEqual(['route/verzuim', 'route/politie'])
  })

  it('never hides a phenomenon of which no source names an age', () => {
    expect(filter(phenomena, { leeftijd: 'onder-12' })).toEqual(['fenomeen/com', 'fenomeen/doxing'])
    expect(filter(phenomena, { leeftijd: '18-plus' })).toEqual(['fenomeen/geldezel', 'fenomeen/doxing'])
  })
})

describe('the choices of a shelf', () => {
  const filters = filteredShelves.signaal?.filters ?? []

  it('are read from the address; what is no option is no choice', () => {
    const query = new URLSearchParams('domein=school-werk&rol=koning&leeftijd=12-17')
    expect(readChoices(query, filters)).toEqual({ domein: 'school-werk' })
  })

  it('are made and taken back with the same click', () => {
    const chosen = toggleChoice({ haast: 'ja' }, 'domein', 'school-werk')
    expect(chosen).toEqual({ haast: 'ja', domein: 'school-werk' })
    expect(toggleChoice(chosen, 'domein', 'school-werk')).toEqual({ haast: 'ja' })
    expect(toggleChoice(chosen, 'domein', 'administratie')).toEqual({ haast: 'ja', domein: 'administratie' })
  })
})
