import { formatTime } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import type { DocumentEditor } from './edit-document'
import './saved-at.css'

/** Whether the last change is on disk. Read out only when saving fails: every keystroke would be chatter. */
export function SavedAt({ editor }: { readonly editor: Pick<DocumentEditor<unknown>, 'saving' | 'flush'> }) {
  const state = useStore(editor.saving)
  if (state.kind === 'failed')
    return (
      <div role="alert" className="saved-failed">
        <p>{state.message}</p>
        {state.final ? (
          <Button onClick={() => window.location.reload()}>Open de nieuwste versie</Button>
        ) : (
          <Button onClick={() => void editor.flush()}>Bewaar opnieuw</Button>
        )}
      </div>
    )
  return (
    <>
      <p className="soft numbers saved">
        {state.kind === 'saving' ? 'Bewaren…' : `Bewaard om ${formatTime(state.at)}`}
      </p>
      {state.leftOut !== undefined && (
        <p role="alert" className="saved-failed">
          {state.leftOut}
        </p>
      )}
    </>
  )
}
