import { use, useEffect, useMemo, useState } from 'react'
import type { Session } from '../../../main/contract/session'
import type { Result } from '../../../main/contract/result'
import { useApp } from '../../app-context'
import { loadManifest } from '../../content'
import { addresses } from '../../core/navigation/addresses'
import { makeFileName } from '../../core/report/file-name'
import { describeSession } from '../../core/report/session-report'
import type { ScreenProps } from '../../routes'
import { LinkButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { Skeleton } from '../../ui/skeleton'
import { ReportView } from '../report/report-view'
import { explainUnopened } from './find-problem'

/** The report of a session, as it is on disk. */
export function SessionReportScreen({ params }: ScreenProps) {
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
  return <SessionReport session={read.value.session} />
}

function SessionReport({ session }: { readonly session: Session }) {
  const { info } = use(loadManifest())
  const outline = useMemo(
    () => describeSession(session, { contentVersion: info.version, now: new Date() }),
    [session, info.version],
  )
  return (
    <div className="stack-wide">
      <div className="stack-tight no-print">
        <p>
          <a href={addresses.session(session.id)}>← Terug naar de sessie</a>
        </p>
        <ScreenTitle>Verslag</ScreenTitle>
        <p>Dit komt op papier. Lees het na: er staan geen namen of andere gegevens van jongeren in.</p>
      </div>
      <ReportView
        outline={outline}
        fileName={makeFileName(['Verslag', session.municipality || session.title, session.date], 'pdf')}
      />
    </div>
  )
}
