import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../../../../main/contract/session'
import { leaveOutOfSession, listInternalLines } from '../../../../../renderer/core/report/internal-in-session'
import { listOutlineText } from '../../../../../renderer/core/report/map-outline-text'
import { describePackage, packageParts } from '../../../../../renderer/core/report/print-package'
import { describeSession } from '../../../../../renderer/core/report/session-report'
import { proposeSummary } from '../../../../../renderer/core/session/close-session'
import { fillInvitation } from '../../../../../renderer/core/session/fill-invitation'
import { makeHallView } from '../../../../../renderer/core/session/hall-view'
import { makeEmptySession, makeFullSession, makeStep } from '../../../../scenarios/report/example-session'
import { internalText, putInField, secret, typedFields } from '../../../../scenarios/report/internal-text'

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
  it('is in nothing for others and in the logbook, in whatever field and however it was typed', () => {
    fc.assert(
      fc.property(internalText, fc.nat(), (text, at) => {
        const session = putInField(makeFullSession(), at % typedFields, text)
        for (const handed of handOut(session)) expect(handed).not.toContain(secret)
        expect(logbook(session)).toContain(secret)
      }),
      { numRuns: 400 },
    )
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
    expect(leaveOutOfSession(makeFullSession())).toEqual(makeFullSession())
  })

  it('does not change the session that it is read from', () => {
    const session = putInField(makeFullSession(), 3, 'intern: geheim')
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
    const internal = listInternalLines(session).filter(({ reading }) => reading === 'intern')
    expect(internal.map(({ text }) => text.trim())).toEqual(['- intern: een', 'vervolg', '(intern: twee)'])
  })

  it('tell of a line in doubt, which is left out when somebody says so', () => {
    const session = makeEmptySession({ steps: [makeStep({ notes: 'Let op, intern: geheim\n\npunt' })] })
    const [doubt] = listInternalLines(session)
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
