import type { Session } from '../../../main/contract/session'
import { describeSession } from '../../../renderer/core/report/session-report'
import type { Outline } from '../../../renderer/core/report/outline'
import { makeFullSession, makeStep, writeProse } from '../../scenarios/report/example-session'

/** The report of the long session, as the own logbook; `times` as many rounds make it as many times longer. */
export function makeLongReport(times = 1): Outline {
  const now = new Date('2026-11-23T12:00:00Z')
  const session = makeLongSession()
  const repeat = <Item>(items: readonly Item[]) => Array.from({ length: times }, () => items).flat()
  const { steps, agreements, tallies } = session
  return describeSession(
    { ...session, steps: repeat(steps), agreements: repeat(agreements), tallies: repeat(tallies) },
    { contentVersion: '2026.11', now },
  )
}

/** A session whose report takes about twenty pages: long notes, twenty agreements, forty signals. */
export function makeLongSession(): Session {
  const session = makeFullSession()
  return {
    ...session,
    steps: Array.from({ length: 12 }, (_, index) =>
      makeStep({
        id: `stap-${index}`,
        title: `Ronde ${index + 1}: wat zien we, wat doen we`,
        notes: writeProse(660 + index),
        checklist: session.steps[0]?.checklist ?? [],
      }),
    ),
    agreements: Array.from({ length: 20 }, (_, index) => ({
      id: `afspraak-${index}`,
      what: writeProse(14 + (index % 5)),
      who: 'Jongerenwerk, met leerplicht',
      when: '2026-12-07',
      doneWhen: writeProse(9 + (index % 4)),
      stepId: '',
    })),
    tallies: Array.from({ length: 40 }, (_, index) => ({
      id: `telling-${index}`,
      page: '',
      label: writeProse(9 + (index % 6)),
      counts: { gezien: index % 4, verteld: 0, gehoord: index % 7, vermoed: index % 3 },
      stepId: '',
      seenBy: [],
    })),
  }
}
