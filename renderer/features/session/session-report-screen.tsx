import { use, useEffect, useMemo, useState } from 'react'
import type { Session } from '../../../main/contract/session'
import type { Result } from '../../../main/contract/result'
import { useApp } from '../../app-context'
import { loadManifest, loadSessionContent } from '../../content'
import { addresses } from '../../core/navigation/addresses'
import { listTypedText } from '../../core/report/list-typed-text'
import { makeFileName } from '../../core/report/file-name'
import { readReportKind, reportKinds, type ReportKind } from '../../core/report/report-kinds'
import { addLocalContacts } from '../../core/report/local-contacts'
import { describeSession } from '../../core/report/session-report'
import type { ScreenProps } from '../../screen-props'
import { LinkButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { Skeleton } from '../../ui/skeleton'
import { ReportView } from '../report/report-view'
import { useLocalEntries } from '../social-map/social-map-store'
import { today } from '../social-map/today'
import { explainUnopened } from './find-problem'
import './session.css'

/** The three reports of a session, as it is on disk. */
export function SessionReportScreen({ params, query }: ScreenProps) {
  const id = params['id'] ?? ''
  const { bridge } = useApp()
  const [read, setRead] = useState<Result<{ session: Session }> | null>(null)
  useEffect(() => {
    void bridge.readSession({ id }).then(setRead)
  }, [bridge, id])
  if (!read) return <Skeleton />
  if (!read.ok)
    return (
      <div className="stack">
        <ScreenTitle>Dit verslag kan niet open</ScreenTitle>
        <Notice kind="attention">
          <p>{explainUnopened(read)}</p>
        </Notice>
        <LinkButton href={addresses.sessions} kind="primary">
          Naar je sessies
        </LinkButton>
      </div>
    )
  return <SessionReport session={read.value.session} kind={readReportKind(query.get('voor'))} />
}

function SessionReport({ session, kind }: { readonly session: Session; readonly kind: ReportKind }) {
  const { info } = use(loadManifest())
  const { basics, cases } = use(loadSessionContent())
  const local = useLocalEntries(session.municipality)
  const outline = useMemo(() => {
    const own = describeSession(session, {
      kind,
      contentVersion: info.version,
      now: new Date(),
      groundRules: basics.basisafspraken,
      caseTitles: new Map(cases.map(({ id, titel }) => [`casus/${id}`, titel])),
    })
    return addLocalContacts(own, local, today())
  }, [session, kind, info.version, basics, cases, local])
  const typed = useMemo(() => listTypedText({ ...session, place: '', municipality: '' }), [session])
  const chosen = reportKinds.find(({ id }) => id === kind) ?? reportKinds[0]
  return (
    <div className="stack-wide">
      <div className="stack no-print">
        <p>
          <a href={addresses.session(session.id)}>← Terug naar de sessie</a>
        </p>
        <ScreenTitle name={`Verslag: ${chosen.name}`}>Verslag</ScreenTitle>
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
      </div>
      <ReportView
        key={kind}
        outline={outline}
        typed={typed}
        fileName={makeFileName([chosen.file, session.municipality || session.title, session.date], 'pdf')}
      />
    </div>
  )
}
