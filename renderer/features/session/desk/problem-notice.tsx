import { useApp } from '#app-context'
import { explainLost } from '#core/session/name-part.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { SessionProblem } from './find-problem'

interface ProblemNoticeProps {
  readonly problem: SessionProblem
  /** The session can be opened now. */
  readonly onOpen: (id: string) => void
}

/** Says what is the matter with a session file; opens the version that was put ready, or the copy, when there is one. */
export function ProblemNotice({
  problem: { fileName, id, version, copy, lost, message },
  onOpen,
}: ProblemNoticeProps) {
  const { bridge, say } = useApp()
  const open = async () => {
    if (id === undefined || version === undefined) return
    const restored = await bridge.restoreVersion({ id, version })
    if (restored.ok) onOpen(id)
    else say(restored.message)
  }
  const openCopy = async () => {
    const opened = await bridge.openSessionCopy({ fileName })
    if (!opened.ok) {
      say(opened.message)
      return
    }
    say('De kopie is nu een sessie van zichzelf. Het bestand is apart gezet.')
    onOpen(opened.value.id)
  }
  return (
    <Notice kind="attention" live>
      <p>{message}</p>
      {lost !== undefined && <p>{explainLost(lost)}</p>}
      {id !== undefined && version !== undefined && (
        <Button onClick={() => void open()}>Open die versie</Button>
      )}
      {copy && <Button onClick={() => void openCopy()}>Open als eigen sessie</Button>}
    </Notice>
  )
}
