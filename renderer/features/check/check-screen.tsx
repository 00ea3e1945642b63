import { IconFileText, IconTrash } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { countEntered, emptyCheck, isEmpty, listUnanswered, putBack, roles } from '#core/check/check-state.ts'
import { noProof } from '#core/check/check-report.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { useApp } from '#app-context'
import { Button, LinkButton } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { checkStore } from './check-store'
import { ContextSteps, type ContextPart } from './context-steps'
import { OutcomePanel } from './outcome-panel'
import { SignalPicker } from './signal-picker'
import { SummaryBar } from './summary-bar'
import { UrgentNotice } from './urgent-notice'
import { useCheck } from './use-check'
import './check.css'

/** From so many ticks and answers on, wiping asks first. */
const mostWithoutAsking = 5

/** Tick what you saw; read at once what it can be, what else it can be, and what to do. Nothing is kept. */
export function CheckScreen() {
  const { settings, say } = useApp()
  const { state, outcome, content } = useCheck()
  const [asked, setAsked] = useState<ContextPart | null>()
  // Who searches wants to see what is found, which an open question pushes out of view.
  const foldQuestion = useCallback(() => setAsked(null), [])
  useEffect(() => {
    const known = roles.find(({ id }) => id === settings.read().role)
    const now = checkStore.read()
    if (now.role === '' && known) checkStore.write({ ...now, role: known.id })
  }, [settings])
  const [sure, setSure] = useState(false)
  const entered = countEntered(state)
  useEffect(() => {
    if (sure) document.getElementById('laat-staan')?.focus()
  }, [sure])
  const wipe = () => {
    setSure(false)
    const before = checkStore.read()
    checkStore.write({ ...emptyCheck, role: before.role, sight: before.sight })
    say('De signaalcheck is gewist.', {
      label: 'Zet terug',
      run: () => checkStore.write(putBack(before, checkStore.read())),
    })
  }
  return (
    <div className="check">
      <div className="screen-head no-print">
        <div className="stack-tight">
          <ScreenTitle>Signaalcheck</ScreenTitle>
          <p>
            Vink aan wat je zag, hoorde of vermoedt. {noProof} We bewaren niets: noem geen naam, en sluit je
            het venster, dan is de check weg.
          </p>
          <details className="why">
            <summary>Waar is de check niet voor?</summary>
            <ul>
              {content.rules.limits.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
        </div>
        <div className="row">
          {sure && !isEmpty(state) ? (
            <div className="row" role="group" aria-label="Deze check wissen?">
              <span>Je vulde {countDutch(entered, 'ding', 'dingen')} in.</span>
              <Button icon={<IconTrash aria-hidden />} onClick={wipe}>
                Wis alles
              </Button>
              <Button id="laat-staan" kind="quiet" onClick={() => setSure(false)}>
                Laat staan
              </Button>
            </div>
          ) : (
            <Button
              icon={<IconTrash aria-hidden />}
              disabled={isEmpty(state)}
              onClick={() => (entered >= mostWithoutAsking ? setSure(true) : wipe())}
            >
              Wis deze check
            </Button>
          )}
          {outcome.signals.length > 0 && (
            <LinkButton
              href={addresses.checkReport}
              // Solid is what one does next: first the three questions, then the paper.
              kind={listUnanswered(state).length === 0 ? 'primary' : 'normal'}
              icon={<IconFileText aria-hidden />}
            >
              Bewaar als pdf
            </LinkButton>
          )}
        </div>
      </div>
      <UrgentNotice urgent={outcome.urgent} />
      <div className="check-columns">
        <div className="check-signals stack">
          <ContextSteps chosen={asked} onChoose={setAsked} />
          <SignalPicker
            seen={state.seen}
            signals={content.signals}
            protective={content.rules.protective}
            good={state.good}
            onSearch={foldQuestion}
          />
          <SummaryBar outcome={outcome} />
        </div>
        <OutcomePanel outcome={outcome} rules={content.rules} />
      </div>
      <p className="check-print-note">
        Afdrukken doe je met <strong>Bewaar als pdf</strong>, na de drie vragen tegenspraak. Bij Vragen kun je
        alleen het gespreksplan afdrukken.
      </p>
    </div>
  )
}
