import { beforeAll, describe, expect, it } from 'vitest'
import { readData } from '../../../../../content/plugin/read/read-data'
import type { Template } from '#schema/template.ts'
import { sessionSchema } from '#contract/session.ts'
import { createSession, takeOver, type SessionPlan } from '#core/session/create-session.ts'

const now = new Date('2026-11-23T09:00:00.000Z')
const plan: SessionPlan = {
  municipality: 'Almere',
  date: '2026-12-01',
  place: 'Buurthuis De Brug',
  purpose: 'Samen signaleren.',
  people: 12,
  functions: 'Jongerenwerk, leerplicht',
}
const unknown: SessionPlan = {
  municipality: '',
  date: '',
  place: '',
  purpose: '',
  people: null,
  functions: '',
}
const template: Template = {
  id: 'korte-sessie',
  titel: 'Korte sessie',
  bijgewerkt: '2026-11-22',
  duur_minuten: 10,
  groep: { minimum: 4, maximum: 8, ideaal: '6' },
  doel: 'Kennismaken',
  resultaat: ['Een afspraak'],
  rollen_nodig: ['begeleider'],
  voorbereiding: [],
  stappen: [
    {
      id: 'welkom',
      titel: 'Welkom',
      doel: 'Iedereen is er',
      minuten: 10,
      minuten_minimaal: 5,
      werkvorm: 'rondje',
      begeleider: ['Heet welkom'],
      checklist: ['Koffie staat klaar'],
      vragen: ['Wie ben je?'],
      noteren: ['Wie er is'],
    },
  ],
}

describe('a new session', () => {
  const session = createSession(template, plan, 'sessie-abc', now)

  it('takes over what the facilitator filled in', () => {
    expect(session).toMatchObject({
      id: 'sessie-abc',
      title: 'Korte sessie',
      municipality: 'Almere',
      date: '2026-12-01',
      place: 'Buurthuis De Brug',
      purpose: 'Samen signaleren.',
      group: { people: 12, functions: 'Jongerenwerk, leerplicht' },
      template: 'sessie/korte-sessie',
    })
  })

  it('is in preparation: nothing ticked, nothing noted, the clock at rest', () => {
    expect(session).toMatchObject({
      revision: 0,
      phase: 'voorbereiding',
      currentStep: 0,
      createdAt: '2026-11-23T09:00:00.000Z',
      changedAt: '2026-11-23T09:00:00.000Z',
      clock: { runningSince: null, seenAt: null, spentSeconds: {} },
      tallies: [],
      parked: [],
      agreements: [],
    })
    expect(session.steps[0]).toEqual({
      id: 'welkom',
      title: 'Welkom',
      goal: 'Iedereen is er',
      minutes: 10,
      minimumMinutes: 5,
      plannedMinutes: 10,
      form: 'rondje',
      instructions: ['Heet welkom'],
      checklist: [{ text: 'Koffie staat klaar', done: false }],
      questions: ['Wie ben je?'],
      toNote: ['Wie er is'],
      notes: '',
    })
  })
})

describe('the templates that we ship', () => {
  let templates: readonly Template[] = []
  beforeAll(async () => {
    templates = (await readData(process.cwd())).data.templates
  })

  it('give a session that can be saved, also when nothing is filled in yet', () => {
    expect(templates.length).toBeGreaterThan(0)
    for (const shipped of templates)
      for (const filled of [plan, unknown])
        expect(
          sessionSchema.safeParse(createSession(shipped, filled, 'sessie-abc', now)).error,
        ).toBeUndefined()
  })
})

describe('a session that follows an earlier one', () => {
  const earlier = {
    ...createSession(template, plan, 'sessie-eerder', now),
    parked: [{ id: 'parkeer-een', text: 'Mag school dit vragen?', stepId: 'welkom' }],
  }

  it('takes over place, number, group and what was parked', () => {
    const next = takeOver(createSession(template, unknown, 'sessie-later', now), earlier)
    expect(next).toMatchObject({
      place: 'Buurthuis De Brug',
      group: { people: 12, functions: 'Jongerenwerk, leerplicht' },
      parked: [{ text: 'Mag school dit vragen?', stepId: '' }],
    })
    expect(() => sessionSchema.parse(next)).not.toThrow()
  })

  it('is led by who was to lead it, and takes no number along when it has rows of its own', () => {
    const { closing, ...rest } = earlier
    const begun = {
      ...createSession(template, unknown, 'sessie-later', now),
      roles: [{ role: 'begeleider', by: '' }],
    }
    const next = takeOver(begun, { ...rest, closing: { ...closing, nextLead: 'Leerplicht' } })
    expect(next.roles).toEqual([{ role: 'begeleider', by: 'Leerplicht' }])
    const rows = [{ id: 'functie-een', organisation: '', function: 'docent', people: 4 }]
    const own = createSession(template, { ...unknown, expected: rows }, 'sessie-later', now)
    expect(takeOver(own, earlier).group).toMatchObject({ people: null, expected: rows })
  })

  it('keeps what was filled in for itself', () => {
    const own = createSession(template, { ...plan, place: 'Stadhuis', people: 8 }, 'sessie-later', now)
    expect(takeOver(own, earlier)).toMatchObject({ place: 'Stadhuis', group: { people: 8 } })
  })
})
