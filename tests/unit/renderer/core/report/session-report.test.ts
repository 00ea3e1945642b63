import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionSchema, type Session } from '#contract/session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import type { Block, Outline } from '#core/report/outline.ts'
import { keepAgreements } from '#core/report/keep-agreements.ts'
import { describeSession } from '#core/report/session-report.ts'
import { makeEmptySession, makeFullSession, makeStep } from '../../../../scenarios/report/example-session'

const now = new Date('2026-11-23T12:00:00Z')
const report = (session: Session) => describeSession(session, { contentVersion: '2026.11', now })
const headings = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
const tables = ({ blocks }: Outline) =>
  blocks.filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
const paragraphs = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
const valueOf = ({ details }: Outline, label: string) =>
  details.find((detail) => detail.label === label)?.value

describe('the report of a session', () => {
  const full = report(makeFullSession())

  it('opens with what the session was: title, municipality, date in words, place and group', () => {
    expect(full.title).toBe('Startsessie online jeugdcriminaliteit')
    expect(full.details.map(({ label }) => label)).toEqual([
      'Gemeente',
      'Datum',
      'Plaats',
      'Groep',
      'Doel',
      'Gaat naar',
      'Bewaren tot',
      'Gemaakt',
    ])
    expect(valueOf(full, 'Datum')).toBe('maandag 23 november 2026')
    expect(valueOf(full, 'Groep')).toMatch(/^14 deelnemers\nJongerenwerk, leerplicht/)
    expect(valueOf(full, 'Gemaakt')).toBe('23 november 2026, met naslag versie 2026.11')
  })

  it('puts the agreements first, then signals, notes, parked items and what comes next', () => {
    expect(headings(full).filter((text) => !/^\d\. /.test(text))).toEqual([
      'Afspraken',
      'Nog niet compleet',
      'Signalen',
      'Notities per stap',
      'Hier kwamen we niet aan toe',
      'Parkeerplek',
      'Hoe het verder gaat',
    ])
  })

  it('lists complete agreements with what, who, when and gelukt als', () => {
    const [agreements] = tables(full)
    expect(agreements?.columns.map(({ title }) => title)).toEqual([
      'Nr.',
      'Wat',
      'Wie',
      'Wanneer',
      'Gelukt als',
      'Status',
    ])
    expect(agreements?.rows).toHaveLength(2)
    expect(agreements?.rows[1]).toEqual([
      '2',
      'Gastles over geldezelwerk op het mbo, eerste leerjaar',
      'Jongerenwerk',
      '29 januari 2027',
      'Vier klassen hebben de les gehad',
      'nieuw',
    ])
  })

  it('says of an incomplete agreement what it still misses, and keeps what is there', () => {
    expect(full.blocks).toContainEqual({
      kind: 'list',
      ordered: false,
      items: [
        'Ouderavond over online veiligheid\nWie: Mbo-college\nNog niet compleet: mist wanneer en gelukt als.',
      ],
    })
  })

  it('says with the signals that they are no proof, and counts seen, told, heard and presumed apart', () => {
    expect(full.blocks.find((block) => block.kind === 'paragraph' && block.tone === 'let-op')).toMatchObject({
      text: expect.stringContaining('Een signaal is geen bewijs') as string,
    })
    expect(tables(full)[1]?.rows[0]).toEqual([
      'Heeft de eigen bankpas vaak niet bij zich, of heeft hem uitgeleend',
      '2',
      '1',
      '5',
      '1',
    ])
    expect(tables(full)[1]?.columns.map(({ title }) => title)).toEqual([
      'Signaal',
      'Gezien',
      'Verteld',
      'Gehoord',
      'Vermoed',
    ])
  })

  it('says when it was, who took part and who leads the next time, and keeps what can be better for the own logbook', () => {
    const own = makeFullSession()
    const session = {
      ...own,
      startsAt: '13:30',
      endsAt: '15:30',
      group: {
        people: null,
        functions: '',
        expected: [{ id: 'functie-een', organisation: 'Buurtwerk', function: 'jongerenwerker', people: 3 }],
      },
      closing: { ...own.closing, nextLead: 'Leerplicht', better: 'Eerder beginnen met de casus' },
    }
    for (const kind of ['deelnemers', 'leiding', 'logboek'] as const) {
      const described = describeSession(session, { contentVersion: '2026.11', now, kind })
      expect(valueOf(described, 'Tijd')).toBe('van 13:30 tot 15:30')
      expect(valueOf(described, 'Groep')).toBe('3 deelnemers\n3 jongerenwerkers van Buurtwerk')
      expect(paragraphs(described)).toContain('De volgende keer leidt: Leerplicht.')
      expect(paragraphs(described).includes('Eerder beginnen met de casus')).toBe(kind === 'logboek')
    }
  })

  it('gives the notes of a step exactly as they were typed, with the time planned and spent', () => {
    const { notes } = makeFullSession().steps[1] ?? {}
    expect(paragraphs(full)).toContain(notes)
    expect(paragraphs(full)).toContain('Gepland 10 minuten, besteed 12 minuten.')
  })

  it('shows which points of a step were ticked', () => {
    expect(full.blocks).toContainEqual({ kind: 'checklist', items: makeFullSession().steps[0]?.checklist })
  })

  it('ends with the next date, who gets the report and until when it is kept', () => {
    expect(paragraphs(full).slice(-3)).toEqual([
      'De volgende keer is op maandag 18 januari 2027.',
      'Dit verslag gaat naar: Alle deelnemers en de beleidsmedewerker jeugd van de gemeente',
      'Bewaar dit verslag tot en met 23 mei 2027. Verwijder het daarna.',
    ])
  })
})

describe('the report of a session with little in it', () => {
  it('says in short sentences what is not there yet', () => {
    const empty = report(makeEmptySession())
    expect(empty.title).toBe('Sessie zonder titel')
    expect(valueOf(empty, 'Gemeente')).toBe('Niet ingevuld')
    expect(paragraphs(empty)).toEqual([
      'Er zijn nog geen afspraken gemaakt.',
      'Er zijn nog geen signalen geteld.',
      'Deze sessie is nog niet gehouden.',
      'Nog niet afgesproken: datum, ontvangers, bewaartermijn.',
    ])
    expect(headings(empty)).not.toContain('Parkeerplek')
  })

  it('names the steps that an early end left undone, without empty chapters for them', () => {
    const steps = ['Welkom', 'Kennis', 'Casus'].map((title, index) =>
      makeStep({ id: `stap-${index}`, title }),
    )
    const early = report(
      makeEmptySession({
        phase: 'gesloten',
        steps,
        clock: { runningSince: null, seenAt: null, spentSeconds: { 'stap-0': 20 } },
      }),
    )
    expect(headings(early)).toContain('1. Welkom')
    expect(headings(early)).not.toContain('2. Kennis')
    expect(paragraphs(early)).toContain('Gepland 10 minuten, besteed minder dan een minuut.')
    expect(early.blocks).toContainEqual({
      kind: 'list',
      ordered: false,
      items: ['Kennis (gepland 10 minuten)', 'Casus (gepland 10 minuten)'],
    })
  })

  it('counts the running clock up to now', () => {
    const running = makeEmptySession({
      phase: 'bezig',
      clock: { runningSince: '2026-11-23T11:53:00.000Z', seenAt: null, spentSeconds: {} },
    })
    expect(paragraphs(report(running))).toContain('Gepland 10 minuten, besteed 7 minuten.')
    expect(report(running).subtitle).toBe('Tussenstand van een signaleringssessie, eigen logboek')
  })

  it('moves long texts below the agreements and says at the top where they are', () => {
    const functions = 'jongerenwerk en leerplicht, '.repeat(20)
    const long = report(makeEmptySession({ group: { people: 1, functions, expected: [] } }))
    expect(valueOf(long, 'Groep')).toBe('1 deelnemer\nZie verderop: Wie erbij waren')
    expect(paragraphs(long)).toContain(functions)
  })
})

describe('a signal that was never counted', () => {
  const zero = { gezien: 0, verteld: 0, gehoord: 0, vermoed: 0 }
  const tally = (id: string, label: string, counts = zero) => ({
    ...{ id, label, counts, page: '', stepId: '', seenBy: [] },
  })

  it('is named once and is no row of zeros', () => {
    const outline = report(
      makeEmptySession({
        tallies: [
          tally('a', 'Twee telefoons', { ...zero, gezien: 2 }),
          tally('b', 'Dure kleding'),
          tally('c', 'Spijbelt'),
        ],
      }),
    )
    expect(tables(outline)[0]?.rows).toEqual([['Twee telefoons', '2', '0', '0', '0']])
    expect(paragraphs(outline)).toContain('Wel op de lijst, niet geteld: Dure kleding; Spijbelt.')
  })
})

describe('the short report', () => {
  const whole = describeSession(
    { ...makeFullSession(), practice: true, decisions: [{ id: 'b', text: 'Eerst bellen.', stepId: '' }] },
    { kind: 'deelnemers', contentVersion: '1', now },
  )
  const short = keepAgreements(whole)

  it('holds the decisions, the agreements and how it goes on, and nothing else', () => {
    expect(headings(short)).toEqual(['Besluiten', 'Afspraken', 'Nog niet compleet', 'Hoe het verder gaat'])
    expect(short.subtitle).toBe('Verslag van een signaleringssessie, voor de deelnemers: alleen de afspraken')
    expect(short.details).toEqual(whole.details)
  })

  it('still says that it is a practice session', () => {
    expect(paragraphs(short)[0]).toMatch(/^Dit is een oefensessie/)
  })
})

describe('the report for participants', () => {
  const session = {
    ...makeFullSession(),
    decisions: [{ id: 'besluit-1', text: 'We bellen altijd eerst het wijkteam.', stepId: '' }],
    steps: [
      makeStep({ title: 'Kennis', notes: 'De groep kent het woord niet.\nIntern: tafel drie was onrustig.' }),
    ],
  }
  const participants = describeSession(session, {
    kind: 'deelnemers',
    contentVersion: '2026.11',
    now,
    groundRules: ['Geen namen.'],
  })

  it('puts decisions and agreements first and the ground rules and the follow-up last', () => {
    expect(headings(participants)).toEqual([
      'Besluiten',
      'Afspraken',
      'Nog niet compleet',
      'Signalen',
      'Notities per stap',
      '1. Kennis',
      'Parkeerplek',
      'Onze basisafspraken',
      'Hoe het verder gaat',
    ])
    expect(tables(participants)[0]?.rows).toEqual([
      ['1', 'We bellen altijd eerst het wijkteam.', '23 november 2026'],
    ])
  })

  it('leaves out the lines that were marked as internal; the logbook keeps them', () => {
    expect(paragraphs(participants)).toContain('De groep kent het woord niet.')
    expect(listOutlineText(participants).join()).not.toContain('tafel drie')
    expect(listOutlineText(report(session)).join()).toContain('tafel drie')
  })

  it('names who gets it and until when it is kept at the top, also when nobody agreed on that', () => {
    expect(valueOf(participants, 'Bewaren tot')).toBe('23 mei 2027')
    expect(valueOf(participants, 'Gaat naar')).toContain('Alle deelnemers')
    const empty = describeSession(makeEmptySession(), { kind: 'deelnemers', contentVersion: '1', now })
    expect(valueOf(empty, 'Gaat naar, bewaren tot')).toBe('Nog niet afgesproken')
    const { closing } = makeEmptySession()
    const half = describeSession(makeEmptySession({ closing: { ...closing, keepUntil: '2027-05-23' } }), {
      kind: 'deelnemers',
      contentVersion: '1',
      now,
    })
    expect(valueOf(half, 'Gaat naar')).toBe('Nog niet afgesproken')
    expect(valueOf(half, 'Bewaren tot')).toBe('23 mei 2027')
  })

  it('says once at the top and once at the end that nothing was agreed on', () => {
    const empty = describeSession(makeEmptySession(), { kind: 'deelnemers', contentVersion: '1', now })
    const said = listOutlineText(empty).filter((text) => text.includes('Nog niet afgesproken'))
    expect(said).toEqual(['Nog niet afgesproken', 'Nog niet afgesproken: datum, ontvangers, bewaartermijn.'])
  })
})

describe('the report for the management', () => {
  it('holds goal, numbers, decisions, agreements and follow-up, and not a word of cases, signals or notes', () => {
    const session: Session = {
      ...makeFullSession(),
      decisions: [{ id: 'besluit-1', text: 'We bellen altijd eerst het wijkteam.', stepId: '' }],
      cases: [{ page: 'casus/geldezel', revealed: 2, before: {}, after: {}, learned: 'Eerst vragen.' }],
    }
    const management = describeSession(session, { kind: 'leiding', contentVersion: '1', now })
    const text = listOutlineText(management).join('\n')
    for (const told of [session.purpose, 'wijkteam', 'Gastles', 'De volgende keer is op maandag'])
      expect(text).toContain(told)
    for (const kept of [
      ...session.steps.map(({ notes }) => notes).filter(Boolean),
      ...session.tallies.map(({ label }) => label),
      ...session.parked.map(({ text: parked }) => parked),
      'Eerst vragen.',
      'geldezel.',
    ])
      expect(text).not.toContain(kept)
    expect(tables(management).at(-1)?.rows).toContainEqual(['Keer een signaal genoemd', '24'])
  })
})

describe('agreements of earlier sessions', () => {
  it('stand below the new ones with their status and how often they were postponed', () => {
    const earlier = {
      id: 'afspraak-oud',
      sessionId: 'sessie-oud',
      what: 'Telefoonlijst maken',
      who: 'Wijkteam',
      when: '2026-11-01',
      doneWhen: 'Iedereen heeft hem',
      outcome: 'uitgesteld' as const,
      postponed: 1,
      newWhen: '2027-01-12',
    }
    const followUp = report(makeEmptySession({ earlier: [earlier] }))
    expect(headings(followUp)).toContain('Van eerdere sessies')
    expect(tables(followUp)[0]?.rows).toEqual([
      [
        '1',
        'Telefoonlijst maken',
        'Wijkteam',
        '1 november 2026',
        'Iedereen heeft hem',
        'uitgesteld tot 12 januari 2027, 2 keer uitgesteld',
      ],
    ])
  })
})

describe('an empty session that is closed at once', () => {
  it.each(['deelnemers', 'leiding', 'logboek'] as const)('gives a short, true report for %s', (kind) => {
    const closed = describeSession(makeEmptySession({ phase: 'gesloten' }), {
      kind,
      contentVersion: '1',
      now,
    })
    expect(paragraphs(closed)).toContain('Er zijn geen afspraken gemaakt.')
    expect(closed.blocks.length).toBeLessThan(12)
  })

  it('says in the logbook that nothing was noted', () => {
    expect(paragraphs(report(makeEmptySession({ phase: 'gesloten' })))).toContain(
      'Deze sessie is gesloten zonder dat er iets genoteerd is.',
    )
  })
})

describe('whatever was typed', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 40 })
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))
  const day = fc.constantFrom('', '2026-12-07', '2027-02-28')
  const count = fc.nat(99)
  const counts = fc.record({ gezien: count, verteld: count, gehoord: count, vermoed: count })
  const session = fc
    .record({
      title: line,
      municipality: line,
      place: line,
      purpose: text,
      date: day,
      functions: text,
      expected: fc.array(fc.record({ organisation: line, function: line }), { maxLength: 3 }),
      decisions: fc.array(text, { maxLength: 3 }),
      cases: fc.array(fc.record({ revealed: fc.nat(4), learned: text }), { maxLength: 2 }),
      phase: fc.constantFrom('voorbereiding', 'bezig', 'gesloten'),
      steps: fc.array(fc.record({ title: line, notes: text, minutes: count }), {
        minLength: 1,
        maxLength: 4,
      }),
      tallies: fc.array(fc.record({ label: line, counts }), { maxLength: 3 }),
      parked: fc.array(text, { maxLength: 3 }),
      agreements: fc.array(fc.record({ what: text, who: line, when: day, doneWhen: text }), { maxLength: 4 }),
      closing: fc.record({
        followUp: day,
        recipients: text,
        keepUntil: day,
        summary: text,
        readBack: fc.boolean(),
        nextLead: line,
        better: text,
      }),
      earlier: fc.array(fc.record({ what: text, who: line, when: day, doneWhen: text }), { maxLength: 3 }),
      roles: fc.array(line, { maxLength: 3 }),
      preparation: fc.array(line, { maxLength: 3 }),
    })
    .map(
      ({
        steps,
        tallies,
        parked,
        agreements,
        functions,
        decisions,
        earlier,
        expected,
        roles,
        preparation,
        cases,
        ...rest
      }) =>
        makeEmptySession({
          ...rest,
          group: {
            people: null,
            functions,
            expected: expected.map((typed, index) => ({ ...typed, id: `functie-${index}`, people: null })),
          },
          roles: roles.map((by, index) => ({ role: `rol ${index}`, by })),
          preparation: preparation.map((typed) => ({ text: typed, when: '', daysBefore: null, done: false })),
          decisions: decisions.map((typed, index) => ({ id: `besluit-${index}`, text: typed, stepId: '' })),
          earlier: earlier.map((typed, index) => ({
            ...typed,
            id: `afspraak-oud-${index}`,
            sessionId: 'sessie-oud',
            outcome: '',
            postponed: 0,
            newWhen: '',
          })),
          cases: cases.map((typed, index) => ({ ...typed, page: `casus/${index}`, before: {}, after: {} })),
          steps: steps.map((step, index) => makeStep({ ...step, id: `stap-${index}` })),
          tallies: tallies.map((tally, index) => ({
            ...tally,
            id: `telling-${index}`,
            page: '',
            stepId: '',
            seenBy: [],
          })),
          parked: parked.map((typed, index) => ({ id: `parkeer-${index}`, text: typed, stepId: '' })),
          agreements: agreements.map((typed, index) => ({ ...typed, id: `afspraak-${index}`, stepId: '' })),
        }),
    )

  it('is in the report, word for word and line for line', () => {
    fc.assert(
      fc.property(session, (typed) => {
        expect(sessionSchema.safeParse(typed).success).toBe(true)
        const written = listOutlineText(report(typed))
        for (const one of listTypedText(typed)) {
          expect(written.some((own) => own.includes(one))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
