import { useEffect, useState, type ReactNode } from 'react'
import { useApp } from '../../app-context'
import { addresses } from '../../core/navigation/addresses'
import { LinkButton } from '../../ui/button'
import { ScreenTitle } from '../../ui/screen-title'
import { Skeleton } from '../../ui/skeleton'
import { findProblem, type SessionProblem } from './find-problem'
import { ProblemNotice } from './problem-notice'
import { editSession, type SessionEditor } from './session-editor'

type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly editor: SessionEditor }
  | { readonly state: 'refused'; readonly problem: SessionProblem }

interface SessionDeskProps {
  readonly id: string
  readonly children: (editor: SessionEditor) => ReactNode
}

/** Opens a session for a screen that works on it; what cannot be opened says why, with a way back. */
export function SessionDesk({ id, children }: SessionDeskProps) {
  const { bridge } = useApp()
  const [opened, setOpened] = useState<Opened>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let editor: SessionEditor | undefined
    let left = false
    const read = async (): Promise<Opened> => {
      const result = await bridge.readSession({ id })
      if (!result.ok) return { state: 'refused', problem: await findProblem(bridge, id, result) }
      return { state: 'open', editor: editSession(bridge, result.value.session) }
    }
    void read().then((now) => {
      if (left) return
      if (now.state === 'open') editor = now.editor
      setOpened(now)
    })
    const flush = () => void editor?.flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      left = true
      flush()
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [bridge, id, attempt])

  if (opened.state === 'loading') return <Skeleton />
  if (opened.state === 'refused')
    return (
      <div className="stack">
        <ScreenTitle>Deze sessie kan niet open</ScreenTitle>
        <ProblemNotice problem={opened.problem} onOpen={() => setAttempt((now) => now + 1)} />
        <LinkButton href={addresses.sessions} kind="primary">
          Naar je sessies
        </LinkButton>
      </div>
    )
  return children(opened.editor)
}
