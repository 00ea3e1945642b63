import { countsSchema, type Counts } from '#contract/counts.ts'
import { ownTemplateSchema, type OwnTemplate } from '#contract/own-template.ts'

/** A template as a facilitator could have made it, with the given parts changed. */
export function makeOwnTemplate(changes: Partial<OwnTemplate> = {}): OwnTemplate {
  return ownTemplateSchema.parse({
    id: 'draaiboek-een',
    title: 'Korte startsessie',
    copiedFrom: 'Startsessie signaleren',
    changedAt: '2026-11-22T10:00:00.000Z',
    goal: 'Iedereen kent de signalen.',
    minutes: 30,
    roles: ['begeleider', 'notulist'],
    preparation: [{ when: '1 week vooraf', text: 'Stuur de uitnodiging' }],
    steps: [
      {
        id: 'stap-een',
        title: 'Welkom',
        goal: 'Iedereen is er.',
        minutes: 10,
        minimumMinutes: 5,
        form: 'rondje',
        instructions: ['Heet iedereen welkom.'],
        checklist: ['Presentielijst'],
        questions: ['Wat viel je op?'],
        toNote: ['Wie er is'],
      },
      {
        id: 'stap-twee',
        title: 'Signalen',
        goal: '',
        minutes: 20,
        minimumMinutes: 10,
        form: 'in groepjes',
        instructions: [],
        checklist: [],
        questions: [],
        toNote: [],
      },
    ],
    ...changes,
  })
}

/** Counts as another facilitator could have passed them on. */
export function makeCounts(changes: Partial<Counts> = {}): Counts {
  return countsSchema.parse({
    id: 'herkomst-een',
    name: 'Jongerenwerk Flevoland',
    madeAt: '2026-11-22T10:00:00.000Z',
    municipalities: [
      { name: 'Almere', sessions: 2, people: 21 },
      { name: 'Urk', sessions: 1, people: 8 },
    ],
    agreements: { open: 3, overdue: 1, done: 4, lapsed: 0 },
    signals: [{ page: 'signaal/geld-bankpas-weg', count: 9 }],
    ...changes,
  })
}
