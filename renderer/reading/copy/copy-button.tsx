import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { copyText, type CopyText } from '#dom/copy-text.ts'
import './copy-button.css'

interface CopyButtonProps {
  /** Verb and object. */
  readonly children: string
  /** Made when it is asked for. */
  readonly make: () => CopyText
}

/** Copies a text and says so in its own place. Where copying is refused the text appears, selected, with what to do. */
export function CopyButton({ children, make }: CopyButtonProps) {
  const [state, setState] = useState<{ readonly copied: boolean; readonly text: string } | null>(null)
  const copy = () => {
    const text = make()
    void copyText(text).then((copied) => setState({ copied, text: text.plain }))
  }
  return (
    <>
      <Button
        kind="quiet"
        icon={state?.copied ? <IconCheck aria-hidden /> : <IconCopy aria-hidden />}
        onClick={copy}
      >
        {children}
      </Button>
      <span role="status" className="copy-status">
        {state?.copied && 'Gekopieerd.'}
        {state?.copied === false && 'Kopiëren mag hier niet. De tekst is geselecteerd: druk op Ctrl+C.'}
      </span>
      {state?.copied === false && (
        <textarea
          className="copy-refused"
          aria-label="Tekst om te kopiëren"
          readOnly
          value={state.text}
          rows={Math.min(10, state.text.split('\n').length + 1)}
          ref={(field) => {
            field?.focus()
            field?.select()
          }}
        />
      )}
    </>
  )
}
