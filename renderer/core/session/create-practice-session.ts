import type { Practice } from '#schema/practice.ts'
import type { Template } from '#schema/template.ts'
import type { Session } from '#contract/session.ts'
import { createSession } from './create-session'
import { dayOfMoment } from './days'

/**
 * An invented session, filled in and ready to run. It says so in its title and its municipality too, so that no list,
 * report or file name can be taken for real work. `makeId` gives an id with a prefix.
 */
export function createPracticeSession(
  template: Template,
  practice: Practice,
  makeId: (prefix: string) => string,
  now: Date,
): Session {
  const session = createSession(
    template,
    {
      municipality: practice.gemeente,
      // where the user is, not in Greenwich: a session prepared at half past midnight is of that day
      date: dayOfMoment(now),
      place: practice.plaats,
      purpose: practice.aanleiding,
      people: practice.mensen,
      functions: practice.functies,
    },
    makeId('sessie'),
    now,
  )
  const [firstStep] = session.steps
  return {
    ...session,
    practice: true,
    title: `Oefensessie: ${session.title}`,
    group: {
      ...session.group,
      expected: practice.verwacht.map(({ organisatie, functie, mensen }) => ({
        id: makeId('verwacht'),
        organisation: organisatie,
        function: functie,
        people: mensen,
      })),
    },
    roles: session.roles.map(({ role, by }) => ({
      role,
      by: practice.rollen.find(({ rol }) => rol === role)?.door ?? by,
    })),
    cases: [{ page: `casus/${practice.casus}`, revealed: 0, before: {}, after: {}, learned: '' }],
    parked: practice.geparkeerd.map((text) => ({ id: makeId('parkeer'), text, stepId: firstStep?.id ?? '' })),
  }
}
