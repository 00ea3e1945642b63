import { useMemo, useState, type ReactNode } from 'react'
import type { Session } from '#contract/session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { keepAgreements } from '#core/report/keep-agreements.ts'
import { reportKinds, type ReportKind } from '#core/report/report-kinds.ts'
import { Checkbox } from '#ui/fields/field.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { InternalNotice } from '#editing/internal/internal-notice.tsx'
import { useInternalLines } from '#editing/internal/use-internal-lines.ts'
import { listPassOn } from './list-pass-on'
import { SessionPaperView } from './session-paper'
import { useSessionOutline } from './use-session-outline'

interface SessionReportProps {
  readonly session: Session
  readonly kind: ReportKind
  /** The report is the screen of a closed session: what stands above it, in place of the way back to the session. */
  readonly above?: ReactNode
}

/** A report of a session as it will be on paper, with the way to the other reports. */
export function SessionReport({ session, kind, above }: SessionReportProps) {
  const internal = useInternalLines(session)
  const describe = useSessionOutline(session, internal.alsoInternal)
  const own = kind === 'logboek'
  const outline = useMemo(() => describe(kind), [describe, kind])
  const [isShort, setShort] = useState(false)
  const shown = useMemo(() => (isShort ? keepAgreements(outline) : outline), [outline, isShort])
  const { alsoInternal } = internal
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
        isMain={above === undefined}
        {...(!own && { internal, passOn })}
      />
    </div>
  )
}
