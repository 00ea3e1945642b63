import { describe, expect, it } from 'vitest'
import { filterSignals } from '#core/check/filter-signals.ts'
import { makeSignal } from './check-content'

const signals = [
  { ...makeSignal('pas', { alsoBe: 'Betaalt met de telefoon.' }), title: 'Heeft de bankpas niet bij zich' },
  {
    ...makeSignal('moe', { pointsTo: 'Nachten online.' }),
    title: 'Is vaak moe',
    short: 'Ook ná het weekend',
  },
]
const found = (filter: string) => filterSignals(signals, filter).map(({ id }) => id)

describe('finding a signal to tick', () => {
  it.each(['', '   '])('shows all signals for %j', (filter) => {
    expect(found(filter)).toEqual(['signaal/pas', 'signaal/moe'])
  })

  it.each([
    ['pas', ['signaal/pas']],
    ['TELEFOON', ['signaal/pas']],
    ['na weekend', ['signaal/moe']],
    ['nachten', ['signaal/moe']],
    ['niet  bankpas', ['signaal/pas']],
    ['pas moe', []],
    ['(', []],
  ])('looks for %j in title, summary and card, every word, without accents or capitals', (filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })
})
