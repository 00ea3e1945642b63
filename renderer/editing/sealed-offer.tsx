import { useState } from 'react'
import type { Result } from '#contract/result.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import './sealed-offer.css'

interface Sealed {
  readonly text: string
  readonly code: string
}

interface SealedOfferProps {
  /** What the button does, as a verb: "Maak het bestand". */
  readonly label: string
  /**
   * Seals what there is now: asked at every press. `code`: of the file that was made before, to seal the next one with, so
   * that what was told by voice stays true.
   */
  readonly make: (code: string | undefined) => Promise<Result<Sealed>>
  /** Offers the text as a file; answers what to say of it, '' when it was cancelled. */
  readonly save: (text: string) => Promise<string>
  /** Told when there is a code: it is shown nowhere else. */
  readonly onCode?: () => void
}

/** Makes a sealed file and shows the code that opens it, to be told by voice and not sent along. */
export function SealedOffer({ label, make, save, onCode }: SealedOfferProps) {
  const [code, setCode] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const offer = async () => {
    setBusy(true)
    setMessage('Het bestand wordt verzegeld…')
    const sealed = await make(code)
    if (sealed.ok) {
      setCode(sealed.value.code)
      onCode?.()
      setMessage(await save(sealed.value.text))
    } else setMessage(sealed.message)
    setBusy(false)
  }
  return (
    <div className="stack">
      <div className="row">
        <Button kind={code === undefined ? 'primary' : 'normal'} busy={busy} onClick={() => void offer()}>
          {code === undefined ? label : 'Bewaar het bestand nog eens'}
        </Button>
      </div>
      <p role="status">{message}</p>
      {code !== undefined && (
        <Notice kind="attention" title="De code bij dit bestand">
          <p>
            <code className="spoken-code numbers" translate="no">
              {code}
            </code>
          </p>
          <p>
            Zeg de code door de telefoon of van mens tot mens, vier cijfers tegelijk. Stuur haar niet mee met
            het bestand: wie allebei heeft, kan het openen. Weg van dit scherm laten we haar niet meer zien.
          </p>
        </Notice>
      )}
    </div>
  )
}
