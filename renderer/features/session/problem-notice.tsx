import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import type { SessionProblem } from './find-problem'

interface ProblemNoticeProps {
  readonly problem: SessionProblem
  /** The earlier version is the current one now. */
  readonly onOpen: (id: string) => void
}

/** Says what happened to a session file, and opens the version that was put ready when there is one. */
export function ProblemNotice({ problem: { id, version, message }, onOpen }: ProblemNoticeProps) {
  const { bridge, say } = useApp()
  const open = async () => {
    if (id === undefined || version === undefined) return
    const restored = await bridge.restoreVersion({ id, version })
    if (restored.ok) onOpen(id)
    else say(restored.message)
  }
  return (
    <Notice kind="attention" live>
      <p>{message}</p>
      {id !== undefined && version !== undefined && (
        <Button onClick={() => void open()}>Open die versie</Button>
      )}
    </Notice>
  )
}
