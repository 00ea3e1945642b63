import { useState } from 'react'
import type { Result } from '#contract/result.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import './sealed-offer.css'

interface SealedOfferProps {
  /** What the button does, as a verb: "Maak het bestand". */
  readonly label: string
  readonly make: () => Promise<Result<{ readonly text: string; readonly code: string }>>
  /** Offers the text as a file; answers what to say of it, '' when it was cancelled. */
  readonly save: (text: string) => Promise<string>
}

/** Makes one sealed file and shows the code that opens it, to be told by voice and not sent along. */
export function SealedOffer({ label, make, save }: SealedOfferProps) {
  const [made, setMade] = useState<{ readonly text: string; readonly code: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const offer = async () => {
    setBusy(true)
    setMessage('')
    const sealed = made ? { ok: true as const, value: made } : await make()
    if (sealed.ok) {
      setMade(sealed.value)
      setMessage(await save(sealed.value.text))
    } else setMessage(sealed.message)
    setBusy(false)
  }
  return (
    <div className="stack">
      <div className="row">
        <Button kind={made ? 'normal' : 'primary'} disabled={busy} onClick={() => void offer()}>
          {made ? 'Bewaar het bestand nog eens' : label}
        </Button>
      </div>
      <p role="status">{busy && !made ? 'Het bestand wordt verzegeld…' : message}</p>
      {made && (
        <Notice kind="attention" title="De code bij dit bestand">
          <p>
            <code className="spoken-code numbers" translate="no">
              {made.code}
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
