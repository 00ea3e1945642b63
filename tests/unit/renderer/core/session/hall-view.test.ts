import { describe, expect, it } from 'vitest'
import type { Case } from '#schema/case.ts'
import { startClock } from '#core/session/clock/clock.ts'
import { makeHallView, measureHallLeft } from '#core/session/hall-view.ts'
import { makeEmptySession, makeStep } from '../../../../scenarios/report/example-session'

const own: Case = {
  id: 'geldezel',
  titel: 'De pas',
  bijgewerkt: '2026-11-25',
  thema: 'Geldezel',
  leeftijd: '16-18',
  minuten_advies: 20,
  voor: ['jeugdprofessional'],
  omgeving: 'overal',
  situatie: 'Robin mist een pas.',
  startvraag: 'Wat weet je zeker?',
  onthullingen: [
    { stap: 1, nieuwe_informatie: 'De jas is betaald.', vraag: 'Wat blijft over?', let_op: 'GEHEIM hint' },
    { stap: 2, nieuwe_informatie: 'GEHEIM tweede', vraag: 'GEHEIM vraag', let_op: 'GEHEIM hint' },
  ],
  discussievragen: ['GEHEIM discussie'],
  signalen: [{ label: 'GEHEIM signaal', soort: 'geld' }],
  kan_ook_betekenen: ['GEHEIM kan ook'],
  tegenvragen: ['GEHEIM tegen', 'GEHEIM tegen'],
  beschermende_factoren: ['GEHEIM factor'],
  goede_vervolgstappen: [{ wie: 'GEHEIM', stap: 'GEHEIM' }],
  direct_handelen_bij: ['GEHEIM direct'],
  valkuilen: ['GEHEIM valkuil'],
  kernboodschap: 'GEHEIM kern',
}
const page = 'casus/geldezel'
const content = { cases: [own], rules: ['Geen namen.'] }

/** A session in which everything that is not for the group says GEHEIM. */
const session = makeEmptySession({
  title: 'Startsessie',
  purpose: 'GEHEIM doel',
  place: 'GEHEIM plaats',
  group: {
    people: 3,
    functions: 'GEHEIM functies',
    expected: [{ id: 'een', organisation: 'GEHEIM', function: 'GEHEIM', people: 1 }],
  },
  roles: [{ role: 'GEHEIM', by: 'GEHEIM' }],
  preparation: [{ text: 'GEHEIM', when: 'GEHEIM', daysBefore: null, done: false }],
  steps: [
    makeStep({
      id: 'welkom',
      title: 'Welkom',
      goal: 'GEHEIM doel',
      form: 'GEHEIM vorm',
      instructions: ['GEHEIM instructie'],
      checklist: [{ text: 'GEHEIM punt', done: false }],
      questions: ['Wat viel je op?'],
      toNote: ['GEHEIM noteren'],
      notes: 'GEHEIM notitie',
    }),
    makeStep({ id: 'later', title: 'GEHEIM later' }),
  ],
  cases: [{ page, revealed: 1, before: { 'Nu handelen': 2 }, after: {}, learned: 'GEHEIM geleerd' }],
  tallies: [
    {
      id: 'telling',
      page: '',
      label: 'GEHEIM',
      counts: { gezien: 1, verteld: 0, gehoord: 0, vermoed: 0 },
      stepId: '',
      seenBy: [],
    },
  ],
  measurements: [{ statement: 'GEHEIM', before: [1, 0, 0, 0, 0], after: [0, 0, 0, 0, 0] }],
  parked: [{ id: 'parkeer', text: 'GEHEIM', stepId: '' }],
  decisions: [{ id: 'besluit', text: 'GEHEIM', stepId: '' }],
  agreements: [{ id: 'afspraak', what: 'GEHEIM', who: 'GEHEIM', when: '', doneWhen: 'GEHEIM', stepId: '' }],
  closing: {
    followUp: '',
    recipients: 'GEHEIM',
    keepUntil: '',
    summary: 'GEHEIM',
    readBack: false,
    nextLead: '',
    better: '',
  },
})

describe('what the hall screen may know', () => {
  it.each([{ kind: 'stap' } as const, { kind: 'basisafspraken' } as const, { kind: 'casus', page } as const])(
    'holds nothing that is for the facilitator: $kind',
    (show) => {
      expect(JSON.stringify(makeHallView(session, show, content))).not.toContain('GEHEIM')
    },
  )

  it('is the step, its questions and the ground rules', () => {
    expect(makeHallView(session, { kind: 'stap' }, content)).toMatchObject({
      number: 1,
      steps: 2,
      stepTitle: 'Welkom',
      questions: ['Wat viel je op?'],
      rules: ['Geen namen.'],
      show: 'stap',
    })
  })

  it('is of a case only the situation and what was revealed so far', () => {
    const { card } = makeHallView(session, { kind: 'casus', page }, content)
    expect(card).toEqual({
      title: 'De pas',
      situation: 'Robin mist een pas.',
      question: 'Wat weet je zeker?',
      reveals: [{ text: 'De jas is betaald.', question: 'Wat blijft over?' }],
      opinions: [{ name: 'Nu handelen', before: 2, after: 0 }],
    })
  })

  it('shows what the group makes in the step that is about it, and nothing that is internal', () => {
    const made = (title: string, form = '') =>
      makeHallView(
        {
          ...session,
          steps: [makeStep({ id: 'welkom', title, form })],
          group: {
            ...session.group,
            expected: [{ id: 'een', organisation: '', function: 'Leerplicht', people: 1 }],
          },
          tallies: [
            {
              id: 'telling-a',
              page: '',
              label: 'Twee telefoons',
              counts: { gezien: 2, verteld: 0, gehoord: 1, vermoed: 0 },
              stepId: '',
              seenBy: ['een'],
            },
            {
              id: 'telling-b',
              page: '',
              label: 'intern: GEHEIM',
              counts: { gezien: 1, verteld: 0, gehoord: 0, vermoed: 0 },
              stepId: '',
              seenBy: [],
            },
          ],
          agreements: [
            { id: 'a', what: 'Eén lijst', who: 'School', when: '2027-01-15', doneWhen: 'GEHEIM', stepId: '' },
            { id: 'b', what: 'intern: GEHEIM', who: '', when: '', doneWhen: '', stepId: '' },
          ],
        },
        { kind: 'stap' },
        content,
      ).list
    expect(made('Signalen ophalen')).toEqual({
      name: 'Signalen',
      lines: [{ id: 'telling-a', text: 'Twee telefoons', more: '3×' }],
    })
    expect(made('Afspraken')).toEqual({
      name: 'Afspraken',
      lines: [{ id: 'a', text: 'Eén lijst', more: 'School, 15 januari 2027' }],
    })
    expect(made('Blinde vlekken', 'matrix')?.name).toBe('Blinde vlekken')
    expect(JSON.stringify(made('Blinde vlekken', 'matrix'))).not.toContain('GEHEIM')
    expect(made('Welkom')).toBeNull()
  })

  it('is the step again for a case that is not in the session or not in the content', () => {
    expect(makeHallView(session, { kind: 'casus', page: 'casus/weg' }, content)).toMatchObject({
      show: 'stap',
      card: null,
    })
  })

  it('runs with the clock of the session', () => {
    const running = startClock(session, new Date('2026-11-23T09:00:00Z'))
    const view = makeHallView(running, { kind: 'stap' }, content)
    expect(measureHallLeft(view, new Date('2026-11-23T09:04:00Z'))).toBe(360)
    expect(measureHallLeft(view, new Date('2026-11-23T08:00:00Z'))).toBe(600)
  })
})
