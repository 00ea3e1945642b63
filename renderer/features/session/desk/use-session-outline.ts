import { use, useCallback } from 'react'
import type { Session } from '#contract/session.ts'
import { loadManifest, loadSessionContent } from '../../../content'
import { addLocalContacts, leaveOutOfEntries } from '#core/report/local-contacts.ts'
import type { Outline } from '#core/report/outline.ts'
import type { ReportKind } from '#core/report/report-kinds.ts'
import { describeSession } from '#core/report/session-report.ts'
import { useLocalEntries } from '#reading/contacts/social-map-store.ts'
import { today } from '#dom/today.ts'

/** How a session reads as each of its reports. `alsoInternal`: keys of lines in doubt that stay in the own logbook. */
export function useSessionOutline(
  session: Session,
  alsoInternal: ReadonlySet<string>,
): (kind: ReportKind) => Outline {
  const { info } = use(loadManifest())
  const { basics, cases } = use(loadSessionContent())
  const local = useLocalEntries(session.municipality)
  return useCallback(
    (kind) => {
      const described = describeSession(session, {
        kind,
        contentVersion: info.version,
        now: new Date(),
        groundRules: basics.basisafspraken,
        caseTitles: new Map(cases.map(({ id, titel }) => [`casus/${id}`, titel])),
        alsoInternal,
      })
      return addLocalContacts(described, kind === 'logboek' ? local : leaveOutOfEntries(local), today())
    },
    [session, info.version, basics, cases, local, alsoInternal],
  )
}
