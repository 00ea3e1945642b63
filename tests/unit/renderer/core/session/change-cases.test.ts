import { describe, expect, it } from 'vitest'
import { describeCases } from '#core/report/describe/describe-cases.ts'
import {
  addCase,
  countOpinion,
  countPeople,
  removeCase,
  reveal,
  writeLearned,
} from '#core/session/change-cases.ts'
import { makeEmptySession } from '../../../../scenarios/report/example-session'

const page = 'casus/geldezel'
const session = addCase(makeEmptySession(), page)

describe('a case card in a session', () => {
  it('is there once, with everything still folded', () => {
    expect(session.cases).toEqual([{ page, revealed: 0, before: {}, after: {}, learned: '' }])
    expect(addCase(session, page)).toBe(session)
    expect(removeCase(session, page).cases).toEqual([])
  })

  it('reveals one by one, back and forth, no further than there is', () => {
    const shown = reveal(reveal(session, page, 1, 2), page, 1, 2)
    expect(shown.cases[0]?.revealed).toBe(2)
    expect(reveal(shown, page, 1, 2).cases[0]?.revealed).toBe(2)
    expect(reveal(session, page, -1, 2).cases[0]?.revealed).toBe(0)
  })

  it('counts opinions before and after apart, in numbers only', () => {
    const counted = countOpinion(
      countOpinion(session, page, 'before', 'Nu bellen', 3),
      page,
      'after',
      'Nu bellen',
      1,
    )
    expect(counted.cases[0]).toMatchObject({ before: { 'Nu bellen': 3 }, after: { 'Nu bellen': 1 } })
    expect(countPeople(countOpinion(counted, page, 'before', 'Nu bellen', -9).cases[0]!.before)).toBe(0)
  })
})

describe('the cases in the report', () => {
  it('are left out when there are none', () => {
    expect(describeCases(makeEmptySession())).toEqual([])
  })

  it('have their title, the counts and what was learned, word for word', () => {
    const learned = writeLearned(
      countOpinion(reveal(session, page, 1, 4), page, 'before', 'Eerst praten', 5),
      page,
      '  Eerst bellen,\ndan vragen ',
    )
    const blocks = describeCases(learned, new Map([[page, 'De geleende pinpas']]))
    expect(blocks).toContainEqual({ kind: 'heading', level: 2, text: 'De geleende pinpas' })
    expect(blocks).toContainEqual({ kind: 'paragraph', tone: 'zacht', text: 'Eén onthulling getoond.' })
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      tone: 'gewoon',
      text: '  Eerst bellen,\ndan vragen ',
    })
    expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).toEqual([
      ['Eerst praten', '5', '0'],
    ])
  })
})
