import { use, useMemo, useState, type ReactNode } from 'react'
import type { Session } from '#contract/session.ts'
import { loadManifest, loadSessionContent } from '../../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { keepAgreements } from '#core/report/keep-agreements.ts'
import { reportKinds, type ReportKind } from '#core/report/report-kinds.ts'
import { addLocalContacts, leaveOutOfEntries } from '#core/report/local-contacts.ts'
import { describeSession } from '#core/report/session-report.ts'
import { Checkbox } from '#ui/fields/field.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { InternalNotice } from '#editing/internal/internal-notice.tsx'
import { useInternalLines } from '#editing/internal/use-internal-lines.ts'
import { useLocalEntries } from '#reading/contacts/social-map-store.ts'
import { today } from '#dom/today.ts'
import { listPassOn } from './list-pass-on'
import { SessionPaperView } from './session-paper'

interface SessionReportProps {
  readonly session: Session
  readonly kind: ReportKind
  /** The report is the screen of a closed session: what stands above it, in place of the way back to the session. */
  readonly above?: ReactNode
}

/** A report of a session as it will be on paper, with the way to the other reports. */
export function SessionReport({ session, kind, above }: SessionReportProps) {
  const { info } = use(loadManifest())
  const { basics, cases } = use(loadSessionContent())
  const local = useLocalEntries(session.municipality)
  const internal = useInternalLines(session)
  const { alsoInternal } = internal
  const own = kind === 'logboek'
  const outline = useMemo(() => {
    const described = describeSession(session, {
      kind,
      contentVersion: info.version,
      now: new Date(),
      groundRules: basics.basisafspraken,
      caseTitles: new Map(cases.map(({ id, titel }) => [`casus/${id}`, titel])),
      alsoInternal,
    })
    return addLocalContacts(described, own ? local : leaveOutOfEntries(local), today())
  }, [session, kind, own, info.version, basics, cases, local, alsoInternal])
  const [isShort, setShort] = useState(false)
  const shown = useMemo(() => (isShort ? keepAgreements(outline) : outline), [outline, isShort])
  const passOn = useMemo(() => listPassOn(session, alsoInternal), [session, alsoInternal])
  const chosen = reportKinds.find(({ id }) => id === kind) ?? reportKinds[0]
  return (
    <div className="stack-wide">
      <div className="stack no-print">
        {above === undefined ? (
          <>
            <p>
              <a href={addresses.session(session.id)}>← Terug naar de sessie</a>
            </p>
            <ScreenTitle name={`Verslag: ${chosen.name}`}>Verslag</ScreenTitle>
          </>
        ) : (
          <>
            <ScreenTitle name={`${session.title} ${session.municipality}`.trim()}>
              {session.title}
            </ScreenTitle>
            {above}
          </>
        )}
        <nav aria-label="Kies een verslag">
          <ul className="choice-links">
            {reportKinds.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={addresses.sessionReport(session.id, id)}
                  {...(id === kind && { 'aria-current': 'page' })}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{chosen.text} Lees het na: er staan geen namen of andere gegevens van jongeren in.</p>
        <Checkbox
          label="Kort: alleen de besluiten, de afspraken en het vervolg"
          checked={isShort}
          onChange={(event) => setShort(event.target.checked)}
        />
        {!own && <InternalNotice lines={internal} outline={shown} />}
      </div>
      <SessionPaperView
        key={kind}
        session={session}
        outline={shown}
        name={isShort ? `${kind} kort` : kind}
        {...(!own && { internal, passOn })}
      />
    </div>
  )
}
