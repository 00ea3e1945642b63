import { describeGap } from '#core/session/clock/describe-clock.ts'
import { takeOffGap } from '#core/session/clock/look-at-clock.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { sayChange } from '#editing/say-change.ts'
import type { SessionEditor } from '../desk/session-editor'
import { useClockWatch } from './use-clock-watch'

/** Watches the clock, and asks calmly what to do with a time that passed while nobody looked. */
export function ClockNotice({ editor }: { readonly editor: SessionEditor }) {
  const { say } = useApp()
  const { gap, forget } = useClockWatch(editor)
  if (!gap) return null
  return (
    <Notice live>
      <p>{describeGap(gap)}</p>
      <div className="row">
        <Button
          onClick={() => {
            const takeBack = editor.change((one) => takeOffGap(one, gap, new Date()))
            forget()
            sayChange(say, 'Die tijd is van de stap afgetrokken.', 'Zet terug', takeBack)
          }}
        >
          Trek die tijd af
        </Button>
        <Button kind="quiet" onClick={forget}>
          Laat staan
        </Button>
      </div>
    </Notice>
  )
}
