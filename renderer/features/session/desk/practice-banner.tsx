import { IconTrash } from '@tabler/icons-react'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { SessionEditor } from './session-editor'
import { throwAway } from './throw-away'

/** Above a practice session: nothing here is real, and one click throws it all away. */
export function PracticeBanner({ editor }: { readonly editor: SessionEditor }) {
  const app = useApp()
  const session = editor.history.read().current
  const remove = async () => {
    // what was typed last must not come back to disk after the session is gone
    await editor.flush()
    const gone = await throwAway(app, session, () => (window.location.hash = addresses.session(session.id)))
    if (gone) window.location.hash = addresses.sessions
  }
  return (
    <Notice title="Oefensessie">
      <p>Alles hierin is verzonnen. Probeer gerust: deze sessie telt nergens mee.</p>
      <Button icon={<IconTrash aria-hidden />} onClick={() => void remove()}>
        Gooi de oefensessie weg
      </Button>
    </Notice>
  )
}
