import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import { describeMatrix } from '#core/report/describe/describe-matrix.ts'
import { addTally } from '#core/session/change-session.ts'
import {
  addFunction,
  describeBlindSpots,
  findBlindSpots,
  listSeers,
  markSeenBy,
  nameFunction,
  removeFunction,
} from '#core/session/signal-matrix.ts'
import { makeEmptySession } from '../../../../scenarios/report/example-session'

const table = ['Leerplicht', 'Jongerenwerk', 'Wijkteam'].reduce(
  (one, name, index) => addFunction(one, `functie-${index}`, name),
  makeEmptySession(),
)
const session = addTally(addTally(table, 'telling-1', 'Twee telefoons'), 'telling-2', 'Veel verzuim')
const mark = (one: Session, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((now, [tally, seer]) => markSeenBy(now, tally, seer, true), one)

describe('who sees which signal', () => {
  it('is marked and unmarked per signal and function', () => {
    const marked = mark(session, ['telling-1', 'functie-1'], ['telling-1', 'functie-0'])
    expect(listSeers(marked, marked.tallies[0]!).map((one) => one.function)).toEqual([
      'Leerplicht',
      'Jongerenwerk',
    ])
    expect(markSeenBy(marked, 'telling-1', 'functie-0', false).tallies[0]?.seenBy).toEqual(['functie-1'])
  })

  it('is marked once, and not by somebody who is not there', () => {
    const twice = mark(session, ['telling-1', 'functie-1'], ['telling-1', 'functie-1'])
    expect(twice.tallies[0]?.seenBy).toEqual(['functie-1'])
    expect(markSeenBy(session, 'telling-1', 'functie-9', true)).toBe(session)
  })

  it('gets functions while the session runs, each once, and forgets one that is taken away', () => {
    expect(addFunction(session, 'functie-9', ' leerplicht ')).toBe(session)
    expect(addFunction(session, 'functie-9', '  ')).toBe(session)
    const marked = mark(session, ['telling-1', 'functie-0'])
    const without = removeFunction(marked, 'functie-0')
    expect(without.group.expected.map((one) => one.id)).toEqual(['functie-1', 'functie-2'])
    expect(without.tallies[0]?.seenBy).toEqual([])
  })

  it('names the organisation only when two have the same function', () => {
    const two = addFunction(addFunction(makeEmptySession(), 'een', 'Docent', 'Mbo'), 'twee', 'Docent', 'Vmbo')
    const { expected } = two.group
    expect(expected.map((one) => nameFunction(one, expected))).toEqual(['Docent (Mbo)', 'Docent (Vmbo)'])
    expect(nameFunction(expected[0]!, [expected[0]!])).toBe('Docent')
  })
})

describe('blind spots', () => {
  it('are not claimed before the group has spoken about it', () => {
    expect(findBlindSpots(session)).toEqual([])
    expect(describeBlindSpots(session)).toEqual([])
  })

  it('are said in words: what nobody sees first, then what one function sees alone, then who was not heard', () => {
    const marked = mark(session, ['telling-1', 'functie-0'])
    expect(describeBlindSpots(marked)).toEqual([
      'Niemand hier ziet: Veel verzuim.',
      'Alleen Leerplicht ziet: Twee telefoons.',
      'Nog niets aangevinkt door: Jongerenwerk en Wijkteam.',
    ])
  })

  it('are gone when two functions see everything', () => {
    const marked = mark(
      session,
      ...['telling-1', 'telling-2'].flatMap((tally) =>
        ['functie-0', 'functie-1', 'functie-2'].map((seer) => [tally, seer] as const),
      ),
    )
    expect(describeBlindSpots(marked)).toEqual([])
  })

  it('are not made of everything when only one function is at the table', () => {
    const alone = addTally(addFunction(makeEmptySession(), 'functie-0', 'Leerplicht'), 'telling-1', 'Verzuim')
    expect(describeBlindSpots(mark(alone, ['telling-1', 'functie-0']))).toEqual([])
  })

  it('are not said to be absent when only one function is at the table', () => {
    const alone = addTally(addFunction(makeEmptySession(), 'functie-0', 'Leerplicht'), 'telling-1', 'Verzuim')
    const texts = JSON.stringify(describeMatrix(mark(alone, ['telling-1', 'functie-0'])))
    expect(texts).not.toContain('minstens twee functies')
    expect(texts).toContain('Er is één functie aan tafel.')
  })
})

describe('the matrix in the report', () => {
  it('is left out when no functions were named', () => {
    expect(describeMatrix(makeEmptySession())).toEqual([])
  })

  it('has the blind spots in words, and signal by signal who sees it', () => {
    const blocks = describeMatrix(mark(session, ['telling-1', 'functie-0'], ['telling-1', 'functie-2']))
    expect(blocks).toContainEqual({
      kind: 'list',
      ordered: false,
      items: ['Niemand hier ziet: Veel verzuim.', 'Nog niets aangevinkt door: Jongerenwerk.'],
    })
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows).toEqual([
      ['Twee telefoons', 'Leerplicht, Wijkteam'],
      ['Veel verzuim', 'niemand hier'],
    ])
  })
})
