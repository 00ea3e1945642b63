import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#contract/session.ts'
import { describeMeasurements } from '#core/report/describe/describe-measurements.ts'
import { describeAnswers, describeChange } from '#core/session/in-words/describe-change.ts'
import {
  compareAnswers,
  countAnswer,
  listMeasurements,
  summariseAnswers,
} from '#core/session/measure-change.ts'
import { makeEmptySession } from '../../../../scenarios/report/example-session'

const session = makeEmptySession()
const statement = 'Ik herken signalen.'

describe('counting answers', () => {
  it('counts per statement, moment and answer, up and down, never below zero', () => {
    const counted = countAnswer(countAnswer(session, statement, 'before', 3, 2), statement, 'after', 5, 1)
    expect(counted.measurements).toEqual([{ statement, before: [0, 0, 2, 0, 0], after: [0, 0, 0, 0, 1] }])
    expect(countAnswer(counted, statement, 'before', 1, -1)).toBe(counted)
  })

  it('stays within what can be saved', () => {
    expect(sessionSchema.safeParse(countAnswer(session, statement, 'before', 1, 1e9)).success).toBe(true)
  })

  it('lists the statements of the content first, also when nothing was counted, and keeps older ones', () => {
    const counted = countAnswer(session, 'Oude stelling', 'before', 1, 1)
    expect(listMeasurements(counted, [statement]).map((one) => one.statement)).toEqual([
      statement,
      'Oude stelling',
    ])
  })
})

describe('one measurement in words', () => {
  it('says how many answered, the mean and the range, and nothing that looks like a grade', () => {
    expect(describeAnswers(summariseAnswers([1, 4, 5, 2, 0]))).toBe(
      '12 antwoorden, gemiddeld 2,7, van 1 tot en met 4',
    )
    expect(describeAnswers(summariseAnswers([0, 0, 1, 0, 0]))).toBe('1 antwoord, gemiddeld 3,0, allemaal 3')
    expect(describeAnswers(summariseAnswers([0, 0, 0, 0, 0]))).toBe('nog geen antwoorden')
  })
})

describe('what may be concluded', () => {
  it('is nothing while one of the two is empty', () => {
    expect(describeChange(compareAnswers({ before: [1, 2, 3, 0, 0], after: [0, 0, 0, 0, 0] }))).toEqual([
      'Nog geen verschil te noemen: een van de twee metingen is leeg.',
    ])
  })

  it('is a difference with its uncertainty, and for a group under twenty no conclusion about the group', () => {
    const change = compareAnswers({ before: [1, 4, 5, 2, 0], after: [0, 1, 3, 6, 2] })
    expect(change.verdict).toBe('too-few')
    const [difference, limit] = describeChange(change)
    expect(difference).toMatch(/ging van vooraf naar na afloop \+1,1; .* tussen \+0,3 en \+1,9\.$/)
    expect(limit).toMatch(/^Te weinig mensen om te zeggen dat de groep veranderde/)
  })

  it('warns when it is not the same number of people', () => {
    const change = compareAnswers({ before: [0, 10, 15, 0, 0], after: [0, 0, 5, 17, 0] })
    expect(change.verdict).toBe('other-group')
    expect(describeChange(change)[1]).toBe(
      'Vooraf antwoordden 25 mensen en na afloop 22: het kan ook komen doordat het niet dezelfde mensen zijn.',
    )
  })

  it('is perhaps chance when the uncertainty holds zero', () => {
    const change = compareAnswers({ before: [2, 6, 8, 6, 3], after: [2, 5, 8, 7, 3] })
    expect(change.verdict).toBe('maybe-chance')
  })

  it('is higher or lower only for a large enough group, and even then says what it does not say', () => {
    const higher = compareAnswers({ before: [5, 12, 8, 0, 0], after: [0, 2, 8, 12, 3] })
    expect(higher.verdict).toBe('higher')
    expect(describeChange(higher).at(-1)).toMatch(/of het door de sessie komt, zegt dit niet\.$/)
    expect(compareAnswers({ before: [0, 2, 8, 12, 3], after: [5, 12, 8, 0, 0] }).verdict).toBe('lower')
  })

  it('gives no interval for one answer, and is not sure of itself when everybody agrees', () => {
    expect(compareAnswers({ before: [0, 0, 1, 0, 0], after: [0, 0, 0, 1, 0] }).low).toBeNull()
    const agreed = compareAnswers({ before: [0, 0, 4, 0, 0], after: [0, 0, 0, 4, 0] })
    expect(agreed.high! - agreed.low!).toBeGreaterThan(0.5)
  })

  it('never names a mark, whatever was counted', () => {
    const counts = fc.array(fc.nat(40), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const change = compareAnswers({ before, after })
        expect(describeChange(change).join(' ')).not.toMatch(/rapportcijfer|score|voldoende|geslaagd|NaN/)
        if (change.low === null || change.high === null || change.difference === null) return
        expect(change.low).toBeLessThanOrEqual(change.difference)
        expect(change.high).toBeGreaterThanOrEqual(change.difference)
        if (Math.min(change.before.people, change.after.people) < 20) expect(change.verdict).toBe('too-few')
      }),
    )
  })
})

describe('the measurements in the report', () => {
  it('are left out when nobody answered', () => {
    expect(describeMeasurements(session)).toEqual([])
    const undone = countAnswer(countAnswer(session, statement, 'before', 1, 1), statement, 'before', 1, -1)
    expect(describeMeasurements(undone)).toEqual([])
  })

  it('give the counts as a table and the conclusion in words', () => {
    const blocks = describeMeasurements(countAnswer(session, statement, 'before', 2, 7))
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(tables).toEqual([
      ['Vooraf', '0', '7', '0', '0', '0'],
      ['Na afloop', '0', '0', '0', '0', '0'],
    ])
    expect(blocks.at(-1)).toMatchObject({
      items: [
        'Vooraf: 7 antwoorden, gemiddeld 2,0, allemaal 2.',
        'Na afloop: nog geen antwoorden.',
        'Nog geen verschil te noemen: een van de twee metingen is leeg.',
      ],
    })
  })
})
