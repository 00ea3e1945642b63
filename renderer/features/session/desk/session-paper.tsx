import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Result } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { nameSessionFile } from '#core/report/file-name.ts'
import { leaveOutOfSession } from '#core/report/internal/internal-in-session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import type { Outline } from '#core/report/outline.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { ReportView, type PassOn } from '#report/report-view.tsx'
import type { InternalLines } from '#editing/internal/use-internal-lines.ts'
import { explainUnopened } from './find-problem'
import { useWriteBack } from './use-write-back'

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
  /** What it is or for whom, in the name of the file. */
  readonly name: string
  /** What is known of its internal lines, when it is for others. */
  readonly internal?: InternalLines
  /** Whether saving it is what the screen is for. */
  readonly isMain?: boolean
  readonly passOn?: readonly PassOn[]
}

/** What is made of a session, as it will be on paper. What the guard replaces in it, it replaces in the session too. */
export function SessionPaperView({
  session,
  outline,
  name,
  internal,
  isMain = true,
  passOn,
}: SessionPaperViewProps) {
  // The name of a file is seen by more people than what is in it.
  const { municipality, title } = leaveOutOfSession(session, internal?.alsoInternal)
  const typed = useMemo(() => listTypedText({ ...session, place: '', municipality: '' }), [session])
  return (
    <ReportView
      outline={outline}
      typed={typed}
      fileName={nameSessionFile({ date: session.date, municipality, title }, name, 'pdf')}
      onReplace={useWriteBack(session.id)}
      isMain={isMain}
      {...(passOn && { passOn })}
      {...(internal && { findInternal: internal.findLeft })}
    />
  )
}
