import { expect, it } from 'vitest'
import { describeKeptLonger, describeKeptTo, keepUntilHint } from '#core/session/in-words/describe-keeping.ts'
import { findKeptTo, mayGo } from '../../../../../../main/library/retention/keep-rule'

const rule = { months: 3, since: '2026-01-01' }
const told = {
  date: '2026-03-01',
  followUp: '',
  keepUntil: '',
  createdAt: '2026-02-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:00:00.000Z',
}
const kept = { keptTo: '2026-06-01', chosen: false, binned: false, goesAt: '' }

it('beside “Bewaren tot” stands what the library does: never sooner than that day, later when the rule is longer', () => {
  const sooner = findKeptTo({ ...told, keepUntil: '2026-04-01' }, '', rule)
  const later = findKeptTo({ ...told, keepUntil: '2026-09-01' }, '', rule)
  expect([sooner, later]).toEqual(['2026-06-01', '2026-09-01'])
  expect(keepUntilHint).toMatch(/^Tot en met deze dag blijft de sessie hier, of langer als de bewaartermijn/)
})

it('a session of which the day is over goes when its notice was seen long enough, and that is what its row says', () => {
  expect(mayGo(kept.keptTo, ['2026-06-05'], '2026-06-10')).toBe(false)
  expect(mayGo(kept.keptTo, ['2026-06-05', '2026-06-19'], '2026-06-20')).toBe(true)
  expect(describeKeptTo(kept, '2026-06-10')).toBe(
    'bleef tot en met 1 juni 2026 en gaat weg zodra dit hier twee weken te zien was',
  )
  expect(describeKeptTo({ ...kept, chosen: true, binned: true }, '2026-06-01')).toBe(
    'blijft tot en met 1 juni 2026 (zelf gekozen) (in de prullenbak)',
  )
})

it('one that somebody removed says when it goes, and no other day', () => {
  expect(describeKeptTo({ ...kept, binned: true, goesAt: '2026-05-01T12:00:30' }, '2026-05-01')).toBe(
    'gaat 1 mei 2026 om 12:00 voorgoed weg',
  )
})

it('one that stays longer than was agreed says both days', () => {
  expect(describeKeptLonger('2026-04-01', kept, '2026-05-01')).toBe(
    'afgesproken tot en met 1 april 2026, blijft tot en met 1 juni 2026',
  )
  expect(describeKeptLonger('2026-04-01', undefined, '2026-05-01')).toBe(
    'afgesproken tot en met 1 april 2026',
  )
})
