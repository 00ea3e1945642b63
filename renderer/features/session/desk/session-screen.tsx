import type { ScreenProps } from '../../../screen-props'
import { SessionDesk } from './session-desk'
import { SessionRun } from '../run/session-run'

/** The screen on which a session is run. */
export function SessionScreen({ params }: ScreenProps<'session'>) {
  return (
    <SessionDesk id={params.id}>
      {(editor, following) => <SessionRun editor={editor} following={following} />}
    </SessionDesk>
  )
}
