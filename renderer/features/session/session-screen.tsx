import { useEffect, useState } from 'react'
import { useApp } from '../../app-context'
import { addresses } from '../../core/navigation/addresses'
import type { ScreenProps } from '../../routes'
import { LinkButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { Skeleton } from '../../ui/skeleton'
import { editSession, type SessionEditor } from './session-editor'
import { SessionRun } from './session-run'
import './session.css'

type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly editor: SessionEditor }
  | { readonly state: 'refused'; readonly message: string }

/** Opens a session for work; what cannot be opened says why, with a way back. */
export function SessionScreen({ params }: ScreenProps) {
  const id = params['id'] ?? ''
  const { bridge } = useApp()
  const [opened, setOpened] = useState<Opened>({ state: 'loading' })
  useEffect(() => {
    let editor: SessionEditor | undefined
    let left = false
    void bridge.readSession({ id }).then((result) => {
      if (left) return
      if (!result.ok) {
        setOpened({ state: 'refused', message: result.message })
        return
      }
      editor = editSession(bridge, result.value.session)
      setOpened({ state: 'open', editor })
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
  }, [bridge, id])

  if (opened.state === 'loading') return <Skeleton />
  if (opened.state === 'refused')
    return (
      <div className="stack">
        <ScreenTitle>Deze sessie kan niet open</ScreenTitle>
        <Notice kind="attention">
          <p>{opened.message}</p>
        </Notice>
        <LinkButton href={addresses.sessions} kind="primary">
          Naar je sessies
        </LinkButton>
      </div>
    )
  return <SessionRun editor={opened.editor} />
}
