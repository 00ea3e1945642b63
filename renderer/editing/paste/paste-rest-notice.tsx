import { useEffect } from 'react'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import { copyText } from '#dom/copy-text.ts'
import { dropRest, keepRest, pasteRests, say1000, watchPastes, type PasteRest } from './paste-rests'
import './paste.css'

/** Says how much of a pasted text did not fit, on whatever screen, and keeps the rest at hand until it is thrown away. */
export function PasteRestNotice() {
  const rests = useStore(pasteRests)
  useEffect(() => watchPastes(document, keepRest), [])
  return (
    <div aria-live="polite" className="paste-rests no-print">
      {rests.map((rest) => (
        <RestBox key={rest.id} rest={rest} />
      ))}
    </div>
  )
}

function RestBox({ rest: { id, field, fits, text } }: { readonly rest: PasteRest }) {
  const { say } = useApp()
  const count = text.length === 1 ? 'Het laatste teken' : `De laatste ${say1000(text.length)} tekens`
  const verb = text.length === 1 ? 'paste' : 'pasten'
  const copy = () => {
    void copyText({ plain: text }).then((copied) =>
      say(
        copied
          ? 'De rest is gekopieerd. Plak haar ergens anders.'
          : 'Kopiëren lukte niet. Open “Bekijk de rest” en kopieer haar zelf.',
      ),
    )
  }
  const drop = () => say('De rest is weggegooid.', { label: 'Zet terug', run: dropRest(id) })
  return (
    <div className="paste-rest stack-tight">
      <p>{`${count} van wat je plakte ${verb} niet${field === '' ? '' : ` in “${field}”`}: daar passen ${fits} in. De rest staat hier nog.`}</p>
      <details>
        <summary>Bekijk de rest</summary>
        <textarea className="field-control" aria-label="De rest" readOnly rows={4} value={text} />
      </details>
      <div className="row">
        <Button onClick={copy}>Kopieer de rest</Button>
        <Button kind="quiet" onClick={drop}>
          Gooi de rest weg
        </Button>
      </div>
    </div>
  )
}
