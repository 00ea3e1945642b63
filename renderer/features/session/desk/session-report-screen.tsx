import { readReportKind } from '#core/report/report-kinds.ts'
import type { ScreenProps } from '../../../screen-props'
import { SessionPaper } from './session-paper'
import { SessionReport } from './session-report'

/** The three reports of a session, as it is on disk. */
export function SessionReportScreen({ params, query }: ScreenProps<'sessionReport'>) {
  return (
    <SessionPaper id={params.id} refusedTitle="Dit verslag kan niet open">
      {(session) => <SessionReport session={session} kind={readReportKind(query.get('voor'))} />}
    </SessionPaper>
  )
}
