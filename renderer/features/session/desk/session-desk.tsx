import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useStore } from '#dom/store.ts'
import type { Refusal } from '#contract/result.ts'
import { PracticeBanner } from './practice-banner'
import { findProblem, type SessionProblem } from './find-problem'
import { desk, nobodyElse, notYetOpened } from './open-session'
import { OthersNotice } from './others-notice'
import { PartedNotice } from './parted-notice'
import { ProblemNotice } from './problem-notice'
import type { SessionEditor } from './session-editor'
import './session-desk.css'

interface SessionDeskProps {
  readonly id: string
  /** What works on the session; `following`: another window leads, and this one only shows. */
  readonly children: (editor: SessionEditor, following: boolean) => ReactNode
}

/** Opens a session for work, or to follow what another window does; what cannot be opened says why, with a way back. */
export function SessionDesk({ id, children }: SessionDeskProps) {
  const { bridge } = useApp()
  const kept = useStore(desk.open)
  const session = kept?.id === id ? kept : undefined
  const opened = useStore(session?.opened ?? notYetOpened)
  const others = useStore(session?.others ?? nobodyElse)
  // not while drawing: a drawing that React throws away must not leave the other session
  useEffect(() => desk.take(bridge, id), [bridge, id])
  useEffect(() => {
    if (!session) return
    // another screen may have changed the session since it was left open
    void session.refresh()
    return () => void session.flush()
  }, [session])

  switch (opened.state) {
    case 'loading':
      return <Skeleton />
    case 'refused':
      return <Refused id={id} refusal={opened.refusal} onOpen={() => void session?.refresh()} />
    case 'leads':
      return (
        <div className="session-desk">
          <div className="session-notices">
            <Unsaved editor={opened.editor} />
            <PartedNotice editor={opened.editor} />
            <OthersNotice others={others} />
            {opened.editor.history.read().current.practice && <PracticeBanner editor={opened.editor} />}
          </div>
          {children(opened.editor, false)}
        </div>
      )
    case 'follows':
      return (
        <div className="session-desk">
          <div className="session-notices">
            <Notice live>
              <p>Deze sessie is al open in een ander venster; hier kijk je mee en verandert er niets.</p>
              <Button onClick={opened.takeOver}>Neem over</Button>
            </Notice>
          </div>
          {/* a fieldset that is off makes every control in it unusable, whatever it is */}
          <fieldset disabled className="following">
            <legend className="visually-hidden">Meekijken met de sessie</legend>
            {children(opened.editor, true)}
          </fieldset>
        </div>
      )
  }
}

/** What is only needed when saving fails is fetched at once all the same: then it may be too late. */
const UnsavedNotice = lazy(async () => ({ default: (await import('./unsaved-notice')).UnsavedNotice }))

function Unsaved({ editor }: { readonly editor: SessionEditor }) {
  return (
    <Suspense fallback={null}>
      <UnsavedNotice editor={editor} />
    </Suspense>
  )
}

interface RefusedProps {
  readonly id: string
  readonly refusal: Refusal
  readonly onOpen: () => void
}

function Refused({ id, refusal, onOpen }: RefusedProps) {
  const { bridge } = useApp()
  const [problem, setProblem] = useState<SessionProblem | null>(null)
  useEffect(() => {
    let left = false
    void findProblem(bridge, id, refusal).then((found) => {
      if (!left) setProblem(found)
    })
    return () => {
      left = true
    }
  }, [bridge, id, refusal])
  if (!problem) return <Skeleton />
  return (
    <div className="stack">
      <ScreenTitle>Deze sessie kan niet open</ScreenTitle>
      <ProblemNotice problem={problem} onOpen={onOpen} />
      <LinkButton href={addresses.sessions} kind="primary">
        Naar je sessies
      </LinkButton>
    </div>
  )
}
