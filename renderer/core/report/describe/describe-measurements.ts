import type { Measurement, Session } from '#contract/session.ts'
import { describeAnswers, describeChange } from '#core/session/in-words/describe-change.ts'
import { compareAnswers } from '#core/session/measure-change.ts'
import type { Block } from '../outline'

/** Baseline and final measurement: the counts, and in words what may and may not be concluded. Left out when empty. */
export function describeMeasurements(session: Session): readonly Block[] {
  const measured = session.measurements.filter(({ before, after }) =>
    [...before, ...after].some((count) => count > 0),
  )
  if (measured.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Nulmeting en nameting' },
    {
      kind: 'paragraph',
      tone: 'zacht',
      text: 'Iedereen antwoordde anoniem, van 1 (helemaal niet) tot 5 (helemaal wel). Dit is geen cijfer voor de groep of de sessie.',
    },
    ...measured.flatMap(describeMeasurement),
  ]
}

function describeMeasurement(measurement: Measurement): readonly Block[] {
  const change = compareAnswers(measurement)
  const row = (title: string, counts: readonly number[]) => [title, ...counts.map(String)]
  return [
    { kind: 'heading', level: 2, text: measurement.statement },
    {
      kind: 'table',
      caption: `Aantal mensen per antwoord: ${measurement.statement}`,
      columns: [
        { title: 'Antwoord', width: 30 },
        ...['1', '2', '3', '4', '5'].map((title) => ({ title, width: 14, align: 'end' as const })),
      ],
      rows: [row('Vooraf', measurement.before), row('Na afloop', measurement.after)],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        `Vooraf: ${describeAnswers(change.before)}.`,
        `Na afloop: ${describeAnswers(change.after)}.`,
        ...describeChange(change),
      ],
    },
  ]
}
