import { useState } from 'react'
import type { Session } from '#contract/session.ts'
import { describeInWords } from '#core/session/describe-in-words.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { useStore } from '#dom/store.ts'
import { SealedOffer } from '#editing/sealed-offer.tsx'
import { saveTextFile } from '#report/save-text-file.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useApp } from '#app-context'
import type { SessionPartProps } from './session-part'

/**
 * Over everything while what was typed is not on disk: why, and the ways out. Nothing for as long as saving works, so that
 * it is never there without a reason.
 */
export function UnsavedNotice({ editor }: SessionPartProps) {
  const state = useStore(editor.saving)
  if (state.kind !== 'failed') return null
  return (
    <div className="unsaved">
      <Notice kind="attention" title="Wat je typt, is nu niet bewaard" live>
        <p>{state.message}</p>
        <WaysOut read={() => editor.history.read().current} />
      </Notice>
    </div>
  )
}

/** Ways to bring a session to safety that need no place in the library. `read`: as it is when the button is pressed. */
function WaysOut({ read }: { readonly read: () => Session }) {
  const { bridge } = useApp()
  // said here: a message of the screen would lie below
  const [message, setMessage] = useState('')
  const copy = () => {
    navigator.clipboard.writeText(describeInWords(read())).then(
      () => setMessage('Alles is gekopieerd. Plak het nu in een document en bewaar dat.'),
      () => setMessage('Kopiëren lukte niet. Laat dit venster open, dan raak je niets kwijt.'),
    )
  }
  return (
    <>
      <p>
        Laat dit venster open: we blijven het proberen. Wil je nu al zeker zijn, breng het dan zelf in
        veiligheid.
      </p>
      <div className="row">
        <Button onClick={copy}>Kopieer alles</Button>
      </div>
      <p role="status">{message}</p>
      <SealedOffer
        label="Bewaar ergens anders"
        make={() => bridge.passOnSession({ session: read() })}
        save={(text) =>
          saveTextFile(bridge, {
            name: makeFileName(['Niet bewaarde sessie', read().date], 'json'),
            mediaType: 'application/json',
            text,
          })
        }
      />
    </>
  )
}
