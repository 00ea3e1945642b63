import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import { summarise } from '../../../../../../main/library/sessions/summarise'
import {
  leaveOutOfSession,
  listInternalLines,
  listReadText,
} from '#core/report/internal/internal-in-session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import { describePackage, packageParts } from '#core/report/print-package.ts'
import { describeSession } from '#core/report/session-report.ts'
import { addTally, countSignal } from '#core/session/change-session.ts'
import { proposeSummary } from '#core/session/close-session.ts'
import { fillInvitation } from '#core/session/fill-invitation.ts'
import { makeHallView } from '#core/session/hall-view.ts'
import { makeEmptySession, makeStep } from '../../../../../scenarios/report/example-session'
import { everyPart, internalText, secret, textPlaces } from '../../../../../scenarios/report/internal-text'
import { putAt } from '../../../../../scenarios/report/text-places'

const now = new Date('2026-11-23T12:00:00Z')
const options = { contentVersion: '2026.11', now }
const basics = { basisafspraken: [], rollen: [], soorten_signaal: [], stellingen: [], meningen: [] }

/** Everything that is handed out, sent or shown to others, as one text each. */
function handOut(session: Session): readonly string[] {
  const parts = new Set(packageParts.map(({ id }) => id))
  const package_ = describePackage(session, parts, {
    basics,
    cases: [],
    sheet: null,
    startsAt: '',
    contentVersion: '2026-11-22',
    now,
  })
  const fields = ['gemeente', 'datum', 'plaats', 'duur', 'titel', 'doel', 'wie'].map((one) => `{${one}}`)
  return [
    ...(['deelnemers', 'leiding'] as const).map((kind) =>
      listOutlineText(describeSession(session, { ...options, kind })).join('\n'),
    ),
    listOutlineText(package_).join('\n'),
    fillInvitation({ onderwerp: '{titel}', alineas: fields }, session),
    JSON.stringify(makeHallView(session, { kind: 'stap' }, { cases: [], rules: [] })),
    proposeSummary(session),
  ]
}

const logbook = (session: Session) =>
  listOutlineText(describeSession(session, { ...options, kind: 'logboek' })).join('\n')

describe('what is marked as internal', () => {
  it('is in nothing for others, in whatever part of the session and however it was typed', () => {
    fc.assert(
      fc.property(internalText, fc.constantFrom(...textPlaces), (text, place) => {
        for (const handed of handOut(putAt(everyPart, place, text))) expect(handed).not.toContain(secret)
      }),
      { numRuns: 600 },
    )
  })

  it('is in the logbook, in whatever field it was typed', () => {
    const typed = textPlaces.filter((place) => logbook(putAt(everyPart, place, secret)).includes(secret))
    expect(typed.length).toBeGreaterThan(25)
    fc.assert(
      fc.property(internalText, fc.constantFrom(...typed), (text, place) => {
        expect(logbook(putAt(everyPart, place, text))).toContain(secret)
      }),
      { numRuns: 200 },
    )
  })

  it('is looked for in every part of the session: each text in what others get is known', () => {
    // what could be better is for who leads: whole, it is in nothing that others get
    for (const place of textPlaces.filter((one) => one.at(-1) !== 'better')) {
      const session = putAt(everyPart, place, `Let op, intern: ${secret}`)
      expect(handOut(session).join(), 'nobody was asked yet').toContain(secret)
      const doubts = listInternalLines(listReadText(session))
      expect(
        doubts.map(({ reading }) => reading),
        place.join('/'),
      ).toEqual(['twijfel'])
      const chosen = new Set(doubts.map(({ key }) => key))
      expect(JSON.stringify(leaveOutOfSession(session, chosen)), place.join('/')).not.toContain(secret)
    }
  })

  it('leaves no empty role and no step without a name behind', () => {
    const session = makeEmptySession({
      roles: [{ role: 'intern: tweede begeleider', by: 'Wijkteam' }],
      steps: [makeStep({ title: 'intern: voorbespreking', notes: 'voor iedereen' })],
    })
    const open = leaveOutOfSession(session)
    expect(open.roles).toEqual([])
    const report = listOutlineText(describeSession(session, { ...options, kind: 'deelnemers' }))
    expect(report).toContain('1. Stap')
  })

  it('is no signal of the signalenkaart that is counted in what is passed on', () => {
    const counted = (label: string) => {
      const session = addTally(makeEmptySession({ phase: 'gesloten' }), 's-1', label, 'signaal/dure-spullen')
      return summarise(countSignal(session, 's-1', 'gezien', 6)).signals
    }
    expect(counted('Dure spullen')).toEqual([{ page: 'signaal/dure-spullen', count: 6 }])
    expect(counted('intern: Dure spullen')).toEqual([])
  })

  it('leaves everything else in the report for participants', () => {
    fc.assert(
      fc.property(internalText, (text) => {
        const session = makeEmptySession({
          steps: [makeStep({ notes: `openbaar vooraf\n\n${text}\n\nopenbaar erna` })],
        })
        const report = listOutlineText(describeSession(session, { ...options, kind: 'deelnemers' })).join(
          '\n',
        )
        expect(report).toContain('openbaar vooraf')
        expect(report).toContain('openbaar erna')
      }),
      { numRuns: 200 },
    )
  })

  it('takes a whole agreement, decision, signal or parked point along', () => {
    const session = makeEmptySession({
      agreements: [
        {
          id: 'a-1',
          what: 'intern: geheim',
          who: 'Wijkteam',
          when: '2026-12-01',
          doneWhen: 'Gebeld',
          stepId: '',
        },
      ],
      decisions: [{ id: 'b-1', text: 'intern: geheim', stepId: '' }],
      parked: [{ id: 'p-1', text: '(intern: geheim)', stepId: '' }],
      tallies: [
        {
          id: 's-1',
          page: '',
          label: 'intern: geheim',
          counts: { gezien: 3, verteld: 0, gehoord: 0, vermoed: 0 },
          stepId: '',
          seenBy: [],
        },
      ],
    })
    const open = leaveOutOfSession(session)
    expect([open.agreements, open.decisions, open.parked, open.tallies]).toEqual([[], [], [], []])
    expect(listOutlineText(describeSession(session, { ...options, kind: 'deelnemers' })).join()).not.toMatch(
      /Wijkteam|Gebeld|Signaal zonder naam|Parkeerplek/,
    )
  })

  it('is covered in an agreement that a later session took over', () => {
    const earlier = {
      id: 'a-1',
      what: '- intern: geheim',
      who: 'Wijkteam',
      when: '2026-12-01',
      doneWhen: 'Gebeld',
      sessionId: 'sessie-0',
      outcome: '' as const,
      postponed: 0,
      newWhen: '',
    }
    for (const handed of handOut(makeEmptySession({ earlier: [earlier] })))
      expect(handed).not.toContain('geheim')
  })

  it('leaves a session without a mark exactly as it is', () => {
    expect(leaveOutOfSession(everyPart)).toEqual(everyPart)
  })

  it('does not change the session that it is read from', () => {
    const session = putAt(everyPart, ['steps', 0, 'notes'], 'intern: geheim')
    const before = structuredClone(session)
    leaveOutOfSession(session)
    expect(session).toEqual(before)
  })
})

describe('the lines of a session that others will not read', () => {
  it('are counted line by line, with what follows them', () => {
    const session = makeEmptySession({
      steps: [makeStep({ notes: '- intern: een\n  vervolg\n- punt' })],
      decisions: [{ id: 'b-1', text: '(intern: twee)', stepId: '' }],
    })
    const internal = listInternalLines(listTypedText(session)).filter(({ reading }) => reading === 'intern')
    expect(internal.map(({ text }) => text.trim())).toEqual(['- intern: een', 'vervolg', '(intern: twee)'])
  })

  it('tell of a line in doubt, which is left out when somebody says so', () => {
    const session = makeEmptySession({ steps: [makeStep({ notes: 'Let op, intern: geheim\n\npunt' })] })
    const [doubt] = listInternalLines(listTypedText(session))
    expect(doubt?.reading).toBe('twijfel')
    const report = (alsoInternal?: ReadonlySet<string>) =>
      listOutlineText(
        describeSession(session, { ...options, kind: 'deelnemers', ...(alsoInternal && { alsoInternal }) }),
      )
    expect(report()).toContain('Let op, intern: geheim\n\npunt')
    expect(report(new Set([doubt?.key ?? '']))).toContain('punt')
    expect(report(new Set([doubt?.key ?? ''])).join()).not.toContain('geheim')
  })
})
