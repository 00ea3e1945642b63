import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Result } from '../../../main/contract/result'
import type { Session } from '../../../main/contract/session'
import { useApp } from '../../app-context'
import { addresses } from '../../core/navigation/addresses'
import { makeFileName } from '../../core/report/file-name'
import { leaveOutOfSession } from '../../core/report/internal-in-session'
import { listTypedText } from '../../core/report/list-typed-text'
import type { Outline } from '../../core/report/outline'
import { LinkButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { Skeleton } from '../../ui/skeleton'
import { ReportView } from '../report/report-view'
import type { InternalLines } from '../report/use-internal-lines'
import { explainUnopened } from './find-problem'
import { useWriteBack } from './use-write-back'
import './session.css'

interface SessionPaperProps {
  readonly id: string
  /** What cannot open when the session cannot, as the title of the screen. */
  readonly refusedTitle: string
  readonly children: (session: Session) => ReactNode
}

/** Reads a session as it is on disk, to make something on paper of it; what cannot be read says why, with a way back. */
export function SessionPaper({ id, refusedTitle, children }: SessionPaperProps) {
  const { bridge } = useApp()
  const [read, setRead] = useState<Result<{ session: Session }> | null>(null)
  useEffect(() => {
    void bridge.readSession({ id }).then(setRead)
  }, [bridge, id])
  if (!read) return <Skeleton />
  if (!read.ok)
    return (
      <div className="stack">
        <ScreenTitle>{refusedTitle}</ScreenTitle>
        <Notice kind="attention">
          <p>{explainUnopened(read)}</p>
        </Notice>
        <LinkButton href={addresses.sessions} kind="primary">
          Naar je sessies
        </LinkButton>
      </div>
    )
  return children(read.value.session)
}

interface SessionPaperViewProps {
  readonly session: Session
  readonly outline: Outline
  /** The first word of the file name. */
  readonly name: string
  /** What is known of its internal lines, when it is for others. */
  readonly internal?: InternalLines
}

/** What is made of a session, as it will be on paper. What the guard replaces in it, it replaces in the session too. */
export function SessionPaperView({ session, outline, name, internal }: SessionPaperViewProps) {
  // The name of a file is seen by more people than what is in it.
  const { municipality, title } = leaveOutOfSession(session, internal?.alsoInternal)
  const typed = useMemo(() => listTypedText({ ...session, place: '', municipality: '' }), [session])
  return (
    <ReportView
      outline={outline}
      typed={typed}
      fileName={makeFileName([name, municipality || title, session.date], 'pdf')}
      onReplace={useWriteBack(session.id)}
      {...(internal && { findInternal: internal.findLeft })}
    />
  )
}
