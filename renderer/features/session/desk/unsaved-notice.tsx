import { useState } from 'react'
import type { Session } from '#contract/session.ts'
import { describeInWords } from '#core/session/in-words/describe-in-words.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { useStore } from '#dom/store.ts'
import { SealedOffer } from '#editing/sealed-offer.tsx'
import { saveTextFile } from '#report/save-text-file.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useApp } from '#app-context'
import { copyText } from '#dom/copy-text.ts'
import type { SessionPartProps } from './session-part'

/**
 * Over everything from the first time that saving fails until it worked again: why, and the ways out. It stays through
 * every new try, and once a file was made until somebody closes it, because its code is shown nowhere else.
 */
export function UnsavedNotice({ editor }: SessionPartProps) {
  const state = useStore(editor.saving)
  const [message, setMessage] = useState<string | null>(null)
  if (state.kind === 'failed' && message !== state.message) setMessage(state.message)
  const [hasCode, setHasCode] = useState(false)
  const isSaved = state.kind === 'saved'
  if (isSaved && !hasCode && message !== null) setMessage(null)
  if (message === null) return null
  const close = () => {
    setHasCode(false)
    setMessage(null)
  }
  return (
    <div className="unsaved">
      <Notice
        kind="attention"
        title={isSaved ? 'Alles is weer bewaard' : 'Wat je typt, is nu niet bewaard'}
        live
      >
        {isSaved ? (
          <p>Heb je de code van je bestand nog nodig, schrijf haar dan eerst op.</p>
        ) : (
          <p>
            {message} Laat dit venster open: we blijven het proberen. Wil je nu al zeker zijn, breng het dan
            zelf in veiligheid.
          </p>
        )}
        {isSaved && <Button onClick={close}>Sluit deze melding</Button>}
        <WaysOut read={() => editor.history.read().current} onCode={() => setHasCode(true)} />
      </Notice>
    </div>
  )
}

/** Ways to bring a session to safety that need no place in the library. `read`: as it is when the button is pressed. */
function WaysOut({ read, onCode }: { readonly read: () => Session; readonly onCode: () => void }) {
  const { bridge } = useApp()
  // said here: a message of the screen would lie below
  const [message, setMessage] = useState('')
  const copy = () => {
    void copyText({ plain: describeInWords(read()) }).then((copied) =>
      setMessage(
        copied
          ? 'Alles is gekopieerd. Plak het nu in een document en bewaar dat.'
          : 'Kopiëren lukte niet. Laat dit venster open, dan raak je niets kwijt.',
      ),
    )
  }
  return (
    <>
      <div className="row">
        <Button onClick={copy}>Kopieer alles</Button>
      </div>
      <p role="status">{message}</p>
      <SealedOffer
        label="Bewaar ergens anders"
        onCode={onCode}
        make={(code) => bridge.passOnSession({ session: read(), code })}
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
