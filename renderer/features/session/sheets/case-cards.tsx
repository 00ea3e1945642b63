import { use, useState } from 'react'
import type { Case } from '#schema/case.ts'
import { caseSettings } from '#schema/case-labels.ts'
import { limits } from '#contract/limits.ts'
import type { Session, SessionCase } from '#contract/session.ts'
import { loadSessionContent } from '../../../content'
import { addCase, removeCase, reveal, writeLearned } from '#core/session/change-cases.ts'
import { addTally } from '#core/session/change-session.ts'
import type { HallShow } from '#core/session/hall-view.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { OpinionMeter } from './opinion-meter'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import '../outcome/outcome.css'

interface CaseCardsProps extends SessionPartProps {
  readonly stepId: string
  readonly hall: HallShow
  readonly onHall: (show: HallShow) => void
}

/** The case cards of this session: choose one, and go through it with the group. */
export function CaseCards({ editor, stepId, hall, onHall }: CaseCardsProps) {
  const { cases } = use(loadSessionContent())
  const chosenCases = useSessionPart(editor, readCases)
  const { say } = useApp()
  const [chosen, setChosen] = useState('')
  const [open, setOpen] = useState(chosenCases[0]?.page ?? '')
  const left = cases.filter(({ id }) => !chosenCases.some(({ page }) => page === `casus/${id}`))
  const add = () => {
    if (chosen === '') return
    editor.change((now) => addCase(now, chosen))
    setOpen(chosen)
    setChosen('')
  }
  const inSession = chosenCases.find(({ page }) => page === open) ?? chosenCases[0]
  const own = cases.find(({ id }) => `casus/${id}` === inSession?.page)
  return (
    <section className="output-list stack" aria-label="Casuskaarten">
      <div className="add-row">
        <SelectField
          label="Kies een casuskaart"
          hint="Verzonnen situaties. Kies er een die past bij wat hier speelt."
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Nog niet gekozen</option>
          {left.map(({ id, titel, thema, leeftijd, omgeving }) => (
            <option key={id} value={`casus/${id}`}>
              {titel} ({thema}, {leeftijd} jaar, {caseSettings[omgeving]})
            </option>
          ))}
        </SelectField>
        <Button disabled={chosen === ''} onClick={add}>
          Leg klaar
        </Button>
      </div>
      {chosenCases.length > 1 && (
        <div className="row" role="group" aria-label="Klaargelegd">
          {chosenCases.map(({ page }) => (
            <Button
              key={page}
              aria-pressed={page === inSession?.page}
              kind={page === inSession?.page ? 'normal' : 'quiet'}
              onClick={() => setOpen(page)}
            >
              {cases.find(({ id }) => `casus/${id}` === page)?.titel ?? page}
            </Button>
          ))}
        </div>
      )}
      {inSession && own && (
        <CaseCard
          key={own.id}
          own={own}
          inSession={inSession}
          editor={editor}
          stepId={stepId}
          hall={hall}
          onHall={onHall}
          onRemove={() => {
            const takeBack = editor.change((now) => removeCase(now, inSession.page))
            sayChange(say, 'Casuskaart weggehaald.', 'Zet terug', takeBack)
          }}
        />
      )}
      {inSession && !own && (
        <p>Deze casuskaart zit niet meer in de app. Wat jullie telden, blijft bewaard.</p>
      )}
    </section>
  )
}

const readCases = ({ cases }: Session) => cases

interface CaseCardProps extends CaseCardsProps {
  readonly own: Case
  readonly inSession: SessionCase
  readonly onRemove: () => void
}

function CaseCard({ own, inSession, editor, stepId, hall, onHall, onRemove }: CaseCardProps) {
  const noted = useSessionPart(editor, listLabels)
  const { page, revealed } = inSession
  const all = own.onthullingen.length
  const inHall = hall.kind === 'casus' && hall.page === page
  const show = (by: 1 | -1) => {
    editor.change((now) => reveal(now, page, by, all))
    if (by === 1) onHall({ kind: 'casus', page })
  }
  return (
    <article className="stack" aria-labelledby={`kaart-${own.id}`}>
      <div className="side-head">
        <h3 id={`kaart-${own.id}`}>{own.titel}</h3>
        <Button
          aria-pressed={inHall}
          onClick={() => onHall(inHall ? { kind: 'stap' } : { kind: 'casus', page })}
        >
          {inHall ? 'Haal van het zaalscherm' : 'Toon op het zaalscherm'}
        </Button>
      </div>
      {own.gevoelig && (
        <Notice kind="attention">
          <p>{own.uitleg_gevoelig ?? 'Waarschuw vooraf: dit onderwerp kan iemand raken.'}</p>
        </Notice>
      )}
      <p>{own.situatie}</p>
      <p>
        <strong>{own.startvraag}</strong>
      </p>
      <OpinionMeter editor={editor} inSession={inSession} moment="before" />
      <div className="stack-tight">
        <h4>Onthullingen</h4>
        <ol className="reveals" aria-live="polite">
          {own.onthullingen.slice(0, revealed).map((one) => (
            <li key={one.stap}>
              <p>{one.nieuwe_informatie}</p>
              <p>
                <strong>{one.vraag}</strong>
              </p>
              {one.let_op !== undefined && <p className="soft">Voor de begeleider: {one.let_op}</p>}
            </li>
          ))}
        </ol>
        <div className="row">
          <Button disabled={revealed >= all} onClick={() => show(1)}>
            {revealed >= all ? 'Alles is getoond' : `Toon onthulling ${revealed + 1} van ${all}`}
          </Button>
          <Button kind="quiet" disabled={revealed === 0} onClick={() => show(-1)}>
            Vouw de laatste dicht
          </Button>
        </div>
      </div>
      <OpinionMeter editor={editor} inSession={inSession} moment="after" />
      <div className="stack-tight">
        <h4>Signalen in deze situatie</h4>
        <ul className="plain-list stack-tight">
          {own.signalen.map(({ label }) => {
            const known = noted.includes(label)
            return (
              <li key={label} className="side-head">
                <span>{label}</span>
                <Button
                  kind="quiet"
                  disabled={known}
                  aria-label={known ? `Staat bij de signalen: ${label}` : `Zet bij de signalen: ${label}`}
                  onClick={() => editor.change((now) => addTally(now, newId('signaal'), label, '', stepId))}
                >
                  {known ? 'Staat bij de signalen' : 'Zet bij de signalen'}
                </Button>
              </li>
            )
          })}
        </ul>
      </div>
      <Texts title="Voor de tegenspreker" items={[...own.tegenvragen]} />
      <Texts title="Wat kan het ook betekenen?" items={own.kan_ook_betekenen} />
      <div className="stack-tight">
        <h4>Goede vervolgstappen</h4>
        <Notice kind="act-now" title="Wacht niet, als dit speelt">
          <ul>
            {own.direct_handelen_bij.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>
            <a href={addresses.actNow}>Nu handelen</a>
          </p>
        </Notice>
        <ul>
          {own.goede_vervolgstappen.map(({ wie, stap }) => (
            <li key={stap}>
              <strong>{wie}:</strong> {stap}
            </li>
          ))}
        </ul>
      </div>
      <Texts title="Valkuilen" items={own.valkuilen} />
      <p>
        <strong>Neem mee:</strong> {own.kernboodschap}
      </p>
      <GuardedTextArea
        label="Wat leerde de groep?"
        hint="Komt in het verslag. Geen namen of andere gegevens van jongeren."
        value={inSession.learned}
        maxLength={limits.textCharacters}
        onChange={(event) => {
          const learned = event.target.value
          editor.change((now) => writeLearned(now, page, learned), `learned-${page}`)
        }}
      />
      <Button kind="quiet" onClick={onRemove}>
        Haal deze kaart weg
      </Button>
    </article>
  )
}

const listLabels = ({ tallies }: Session) => tallies.map(({ label }) => label)

function Texts({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <details className="card">
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  )
}
