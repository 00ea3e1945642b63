import { sessionSchema, type Session } from '#contract/session.ts'

/** A whole session as the page would make it, with the given parts changed. */
export function makeSession(changes: Partial<Session> = {}): Session {
  return sessionSchema.parse({
    id: 'sessie-een',
    revision: 0,
    createdAt: '2026-11-22T10:00:00.000Z',
    changedAt: '2026-11-22T10:00:00.000Z',
    practice: false,
    template: 'sessie/startsessie-120',
    title: 'Startsessie Nieuwegein',
    municipality: 'Nieuwegein',
    date: '2026-12-01',
    startsAt: '',
    endsAt: '',
    place: 'Kantine De Brug',
    purpose: 'Signalen delen over snel geld.',
    group: { people: 12, functions: 'Jongerenwerk, leerplicht', expected: [] },
    roles: [],
    preparation: [],
    phase: 'voorbereiding',
    currentStep: 0,
    steps: [
      {
        id: 'opening',
        title: 'Opening',
        goal: 'Iedereen weet waarom we hier zijn.',
        minutes: 10,
        minimumMinutes: 5,
        plannedMinutes: 10,
        form: 'rondje',
        instructions: ['Heet iedereen welkom.'],
        checklist: [{ text: 'Presentielijst', done: false }],
        questions: ['Wat viel je op?'],
        toNote: ['Verwachtingen'],
        notes: '',
      },
    ],
    clock: { runningSince: null, seenAt: null, spentSeconds: {} },
    cases: [],
    tallies: [
      {
        id: 'telling-een',
        page: 'signaal/dure-spullen',
        label: 'Dure spullen',
        counts: { gezien: 1, verteld: 0, gehoord: 2, vermoed: 0 },
        seenBy: [],
        stepId: 'opening',
      },
    ],
    parked: [{ id: 'parkeer-een', text: 'Wie belt de school?', stepId: 'opening' }],
    measurements: [],
    decisions: [],
    agreements: [],
    earlier: [],
    closing: {
      followUp: '',
      recipients: '',
      keepUntil: '',
      summary: '',
      readBack: false,
      nextLead: '',
      better: '',
    },
    ...changes,
  })
}

/** Takes the value out of a result; fails the test with the refusal otherwise. */
export function valueOf<Value>(
  result: { ok: true; value: Value } | { ok: false; code: string; message: string },
): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${result.code}: ${result.message}`)
}
