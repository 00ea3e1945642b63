import { use, useMemo } from 'react'
import type { Session } from '#contract/session.ts'
import { describeSession } from '#core/report/session-report.ts'
import { ReportPreview } from '#report/report-preview.tsx'
import { loadManifest, loadSessionContent } from '../../../content'

/** An earlier version of a session as its own logbook would say it: everything, to read and not to save. */
export function VersionPreview({ session }: { readonly session: Session }) {
  const { info } = use(loadManifest())
  const { basics, cases } = use(loadSessionContent())
  const outline = useMemo(
    () =>
      describeSession(session, {
        kind: 'logboek',
        contentVersion: info.version,
        // oxlint-disable-next-line react/purity -- the moment at which it is drawn stands on it
        now: new Date(),
        groundRules: basics.basisafspraken,
        caseTitles: new Map(cases.map(({ id, titel }) => [`casus/${id}`, titel])),
      }),
    [session, info.version, basics, cases],
  )
  return <ReportPreview outline={outline} titleLevel={3} />
}
