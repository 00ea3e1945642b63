import type { Expected, Session } from '#contract/session.ts'
import type { Block } from '../outline'

/** Who was expected and who took which role; left out when nothing was filled in. */
export function describePeople({ group, roles }: Session): readonly Block[] {
  const expected = group.expected.filter(holdsText)
  const taken = roles.filter(({ by }) => by.trim() !== '')
  return [
    ...(expected.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: 'Wie verwacht werden' },
          {
            kind: 'table',
            caption: 'Verwachte organisaties en functies, met het aantal mensen',
            columns: [
              { title: 'Organisatie', width: 45 },
              { title: 'Functie', width: 40 },
              { title: 'Aantal', width: 15, align: 'end' },
            ],
            rows: expected.map(({ organisation, function: own, people }) => [
              organisation,
              own,
              people === null ? '' : String(people),
            ]),
          },
        ] as const)),
    ...(taken.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: 'Rollen' },
          { kind: 'list', ordered: false, items: taken.map(({ role, by }) => `${role}: ${by}`) },
        ] as const)),
  ]
}

/** The tasks of the preparation, ticked or not; left out when there are none. */
export function describePreparation({ preparation }: Session): readonly Block[] {
  if (preparation.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Voorbereiding' },
    {
      kind: 'checklist',
      items: preparation.map(({ when, text, done }) => ({
        text: when.trim() === '' ? text : `${when}: ${text}`,
        done,
      })),
    },
  ]
}

function holdsText({ organisation, function: own, people }: Expected): boolean {
  return organisation.trim() !== '' || own.trim() !== '' || people !== null
}
