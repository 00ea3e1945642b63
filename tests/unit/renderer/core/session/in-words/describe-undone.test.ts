import { describe, expect, it } from 'vitest'
import { addDecision } from '#core/session/agreements/change-decisions.ts'
import { addAgreement, park, writeNotes } from '#core/session/change-session.ts'
import { addTask, tickTask } from '#core/session/change-preparation.ts'
import { goToStep, startClock, stopClock } from '#core/session/clock/clock.ts'
import { closeSession } from '#core/session/close-session.ts'
import { describeUndone } from '#core/session/in-words/describe-undone.ts'
import { makeEmptySession, makeStep } from '../../../../../scenarios/report/example-session'

const now = new Date('2026-11-25T10:00:00.000Z')
const session = makeEmptySession({
  phase: 'bezig',
  steps: [makeStep({}), makeStep({ id: 'stap-2', title: 'Casus' })],
})
const prepared = addTask(session, 'Zaal regelen', 'op de dag')

describe('what was undone', () => {
  it('is named as the screen does, with the first words of it', () => {
    const noted = writeNotes(session, 'stap-1', 'De groep kent de aanpak')
    expect(describeUndone(noted, session)?.text).toBe(
      'Ongedaan gemaakt: “Notities” bij stap 1 (De groep kent de aanpak).',
    )
  })

  it('is shown in the step where it happened, also when the group is in another one by now', () => {
    const later = { ...session, currentStep: 1 }
    expect(describeUndone(writeNotes(later, 'stap-1', 'x'), later)?.stepId).toBe('stap-1')
    expect(describeUndone(park(later, 'p', 'Later', 'stap-1'), later)).toMatchObject({
      stepId: 'stap-1',
      list: 'parkeerplek',
    })
    expect(describeUndone(addAgreement(later, 'a', 'Bellen', 'stap-1'), later)).toMatchObject({
      stepId: 'stap-1',
      list: 'afspraken',
    })
    expect(describeUndone(addDecision(later, 'b', 'We bellen'), later)).toMatchObject({
      stepId: 'stap-2',
      list: 'besluiten',
    })
  })

  it('says to which step the clock went back, and whether it runs', () => {
    expect(describeUndone(goToStep(session, 1, now), session)).toMatchObject({
      text: 'De klok staat weer bij stap 1: Welkom.',
      stepId: null,
    })
    const running = startClock(session, now)
    expect(describeUndone(running, session)?.text).toBe('De klok staat weer stil.')
    expect(describeUndone(stopClock(running, now), running)?.text).toBe('De klok loopt weer.')
  })

  it('says that a session was started or closed', () => {
    const fresh = { ...session, phase: 'voorbereiding' as const }
    expect(describeUndone(startClock(fresh, now), fresh)?.text).toBe(
      'De sessie is weer in voorbereiding: de klok is niet gestart.',
    )
    expect(describeUndone(closeSession(session, now), session)?.text).toBe('De sessie is weer bezig.')
  })

  it('says that it was in the preparation, which the screen of a session that runs does not show', () => {
    const text = describeUndone(tickTask(prepared, 0, true), prepared)?.text
    expect(text).toMatch(/^Ongedaan gemaakt in de voorbereiding: /)
  })

  it('shows what stands in the closing there', () => {
    const written = { ...session, closing: { ...session.closing, better: 'Korter' } }
    expect(describeUndone(written, session)?.closing).toBe(true)
  })

  it('says of a long text only the start, and how much more was undone', () => {
    const long = writeNotes(session, 'stap-1', 'woord '.repeat(60))
    const more = addDecision(addAgreement(long, 'a', 'Bellen'), 'b', 'We bellen')
    expect(describeUndone(more, session)?.text).toMatch(/…\), en nog 2 dingen\.$/)
  })

  it('is nothing when there was nothing to undo', () => {
    expect(describeUndone(session, session)).toBeNull()
  })
})
