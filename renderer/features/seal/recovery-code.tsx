import { useEffect, useState } from 'react'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { copyText } from '#dom/copy-text.ts'

interface RecoveryCodeProps {
  /** The code as it is typed over. */
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

/** Shows a new recovery code once, to be written down or printed, and asks to type it over. */
export function RecoveryCode({ typed, onTyped }: RecoveryCodeProps) {
  const { bridge } = useApp()
  const [code, setCode] = useState('')
  // said here and not in a message of the screen: that would lie behind the dialog
  const [copied, setCopied] = useState('')
  useEffect(() => {
    void bridge.makeRecoveryCode({}).then((made) => {
      if (made.ok) setCode(made.value.code)
    })
  }, [bridge])
  const copy = () => {
    void copyText({ plain: code }).then((copied) =>
      setCopied(
        copied
          ? 'Gekopieerd. Bewaar haar niet op dit apparaat alleen.'
          : 'Kopiëren lukte niet. Schrijf de code over.',
      ),
    )
  }
  return (
    <div className="stack recovery">
      <Notice kind="attention" title="Je herstelcode">
        <p>
          <code className="recovery-code" translate="no">
            {code}
          </code>
        </p>
        <p>
          Schrijf haar op of druk haar af en bewaar het papier achter slot. We laten haar maar één keer zien.
          Ben je je wachtzin kwijt of je computer, dan kom je hiermee bij je sessies.
        </p>
        <div className="row">
          <Button onClick={() => window.print()}>Druk af</Button>
          <Button onClick={copy}>Kopieer</Button>
        </div>
        <p role="status">{copied}</p>
      </Notice>
      <TextField
        label="Typ de code over"
        hint="Zo weten we zeker dat je haar hebt. Streepjes en hoofdletters maken niet uit."
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onTyped(event.target.value)}
      />
    </div>
  )
}
