import { IconFileText } from '@tabler/icons-react'
import { Suspense } from 'react'
import { counterQuestions, listUnanswered } from '#core/check/check-state.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import { CarryPanel } from './carry-panel'
import { checkStore } from './check-store'

interface TakeAlongPanelProps {
  readonly outcome: Outcome
  /** Goes to the counter-questions. */
  readonly onCounter: () => void
}

/** The two ways out of the check: on paper for the user's own file, or into a session as anonymous counts. */
export function TakeAlongPanel({ outcome, onCounter }: TakeAlongPanelProps) {
  const open = listUnanswered(useStore(checkStore)).length
  return (
    <div className="stack-wide">
      <section className="stack" aria-labelledby="op-papier">
        <h2 id="op-papier">Op papier</h2>
        <p>
          Eén blad voor je eigen dossier: wat je zag, wat het ook kan zijn, wat je eerst doet, wie je belt en
          je tegenspraak. Het gespreksplan en de bronnen kies je erbij. Bovenaan staat dat het geen bewijs is
          en geen oordeel.
        </p>
        {open > 0 ? (
          <>
            <p>
              Nog {open === counterQuestions.length ? 'drie' : open} {open === 1 ? 'vraag' : 'vragen'}{' '}
              tegenspraak te gaan.
            </p>
            <div>
              <Button kind="primary" onClick={onCounter}>
                Naar de tegenspraak
              </Button>
            </div>
          </>
        ) : (
          <div>
            <LinkButton kind="primary" href={addresses.checkReport} icon={<IconFileText aria-hidden />}>
              Maak de pdf
            </LinkButton>
          </div>
        )}
      </section>
      <section className="stack" aria-labelledby="naar-sessie">
        <h2 id="naar-sessie">Naar een sessie</h2>
        <p>
          Alleen de signalen gaan mee, als telling: één keer per signaal, als gezien, verteld, gehoord of
          vermoed. Je rol, de leeftijd, wat goed gaat en je antwoorden blijven hier.
        </p>
        <Suspense fallback={<p className="soft">Even je sessies zoeken…</p>}>
          <CarryPanel signals={outcome.signals} />
        </Suspense>
      </section>
      <section className="stack-tight" aria-labelledby="niets-bewaard">
        <h2 id="niets-bewaard">Er blijft niets bewaard</h2>
        <p>
          De check staat alleen in het geheugen. Sluit je het venster, dan vraagt de app het één keer. Daarna
          is de check weg.
        </p>
      </section>
    </div>
  )
}
