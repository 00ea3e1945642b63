import { describe, expect, it } from 'vitest'
import { addTask, fillRole, removeExpected, writeExpected } from '#core/session/change-preparation.ts'
import { fillInvitation } from '#core/session/fill-invitation.ts'
import { planPreparation } from '#core/session/plan-preparation.ts'
import { makeSession } from '../../../main/example-session'

const task = (text: string, when: string, daysBefore: number | null, done = false) => ({
  text,
  when,
  daysBefore,
  done,
})

describe('the checklist of the preparation', () => {
  it('counts days back from the session and says in words how far away they are', () => {
    const tasks = [
      task('Lokaal', 'op de dag', 0),
      task('Uitnodigen', '2 weken vooraf', 14),
      task('Doel', '4 weken vooraf', 28, true),
      task('Kaarten', '1 week vooraf', 7),
      task('Ooit', 'als het kan', null),
    ]
    const planned = planPreparation(tasks, '2026-12-01', '2026-11-19')
    expect(planned.map(({ task: { text }, day, distance, late }) => [text, day, distance, late])).toEqual([
      ['Doel', '2026-11-03', '', false],
      ['Uitnodigen', '2026-11-17', '2 dagen te laat', true],
      ['Kaarten', '2026-11-24', 'over 5 dagen', false],
      ['Lokaal', '2026-12-01', 'over 12 dagen', false],
      ['Ooit', '', '', false],
    ])
  })

  it.each([
    ['2026-11-17', 'vandaag'],
    ['2026-11-16', 'morgen'],
    ['2026-11-18', '1 dag te laat'],
  ])('on %s says %s', (today, words) => {
    const [first] = planPreparation([task('Uitnodigen', '2 weken vooraf', 14)], '2026-12-01', today)
    expect(first?.distance).toBe(words)
  })

  it('has no days when the session has none', () => {
    const [first] = planPreparation([task('Uitnodigen', '2 weken vooraf', 14)], '', '2026-11-19')
    expect(first).toMatchObject({ day: '', distance: '', late: false })
  })

  it('takes own tasks, with a day when the wording gives one', () => {
    const session = addTask(makeSession(), ' Zaal vastleggen ', '1 week vooraf')
    expect(session.preparation).toEqual([task('Zaal vastleggen', '1 week vooraf', 7)])
    expect(addTask(session, '  ', '1 week vooraf')).toBe(session)
  })
})

describe('who is expected', () => {
  it('goes together with what they see', () => {
    const session = makeSession({
      group: {
        people: null,
        functions: '',
        expected: [{ id: 'functie-een', organisation: '', function: '', people: null }],
      },
      tallies: [{ ...makeSession().tallies[0]!, seenBy: ['functie-een', 'functie-twee'] }],
    })
    expect(writeExpected(session, 'functie-een', { function: 'leraar' }).group.expected[0]?.function).toBe(
      'leraar',
    )
    const without = removeExpected(session, 'functie-een')
    expect(without.group.expected).toEqual([])
    expect(without.tallies[0]?.seenBy).toEqual(['functie-twee'])
  })

  it('can take a role that the template did not name', () => {
    const session = fillRole(
      makeSession({ roles: [{ role: 'begeleider', by: '' }] }),
      'tegenspreker',
      'Wijkteam',
    )
    expect(fillRole(session, 'begeleider', 'School').roles).toEqual([
      { role: 'begeleider', by: 'School' },
      { role: 'tegenspreker', by: 'Wijkteam' },
    ])
  })
})

describe('the invitation', () => {
  const invitation = {
    onderwerp: 'Sessie in {gemeente}',
    alineas: ['Op {datum} in {plaats}, {duur}.', 'Voor: {wie}.'],
  }

  it('is filled in with what is known', () => {
    expect(fillInvitation(invitation, makeSession())).toBe(
      'Sessie in Nieuwegein\n\nOp 1 december 2026 in Kantine De Brug, 10 minuten.\n\nVoor: Jongerenwerk, leerplicht.',
    )
  })

  it('leaves a visible gap for what is not', () => {
    expect(fillInvitation(invitation, makeSession({ municipality: '', date: '' }))).toContain(
      'Sessie in [gemeente]\n\nOp [datum]',
    )
  })
})
