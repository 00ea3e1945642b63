import { use, useId, useState, type SyntheticEvent } from 'react'
import { useApp } from '../../app-context'
import { loadSessionContent } from '../../content'
import { addresses } from '../../core/navigation/addresses'
import { isDay } from '../../core/session/days'
import { createSession } from '../../core/session/create-session'
import type { ScreenProps } from '../../routes'
import { Button, LinkButton } from '../../ui/button'
import { TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { GuardedTextArea, GuardedTextField, placeKinds } from '../guard/guarded-field'
import { newId } from './random-id'
import { readOpenAgreements } from './read-open-agreements'
import './session.css'

/** Choose a template and fill in what is known. Only the template is needed; the rest can come later. */
export function NewSessionScreen({ query }: ScreenProps) {
  const { bridge, settings, changeSettings } = useApp()
  const { templates, municipalities } = use(loadSessionContent())
  const [templateId, setTemplateId] = useState(
    () => templates.find(({ id }) => id === query.get('draaiboek'))?.id ?? 'startsessie-120',
  )
  const [municipality, setMunicipality] = useState(
    () => query.get('gemeente') ?? settings.read().municipality,
  )
  const [date, setDate] = useState(() => keepDay(query.get('datum') ?? ''))
  const [place, setPlace] = useState('')
  const [purpose, setPurpose] = useState('')
  const [people, setPeople] = useState('')
  const [functions, setFunctions] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const listId = useId()
  const template = templates.find(({ id }) => id === templateId)

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!template) return
    setBusy(true)
    const count = Number.parseInt(people, 10)
    const plan = { municipality, date, place, purpose, people: Number.isNaN(count) ? null : count, functions }
    const made = createSession(template, plan, newId('sessie'), new Date())
    // What cannot be read now can still be added on the screen of the session: it looks again.
    const open = await readOpenAgreements(bridge, made)
    const session = open.ok ? { ...made, earlier: [...open.value] } : made
    const saved = await bridge.saveSession({ session })
    setBusy(false)
    if (!saved.ok) {
      setProblem(saved.message)
      return
    }
    if (municipality !== '') changeSettings({ municipality })
    window.location.hash = addresses.session(session.id)
  }

  return (
    <form className="stack-wide form" onSubmit={(event) => void submit(event)}>
      <div className="stack">
        <ScreenTitle>Start sessie</ScreenTitle>
        <p>Kies een draaiboek. De rest mag je nu invullen of later.</p>
      </div>
      <fieldset className="stack">
        <legend className="field-label">Draaiboek</legend>
        {templates.map(({ id, titel, duur_minuten: minutes, doel, groep }) => (
          <label key={id} className="choice" htmlFor={`draaiboek-${id}`}>
            <input
              id={`draaiboek-${id}`}
              type="radio"
              name="draaiboek"
              value={id}
              checked={id === templateId}
              onChange={() => setTemplateId(id)}
            />
            <span>
              <strong>
                {titel}, {minutes} minuten
              </strong>
              <span className="soft choice-text">
                {doel} Voor {groep.minimum} tot {groep.maximum} mensen.
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form-grid">
        <TextField
          label="Gemeente"
          hint="Kies uit de lijst of typ zelf."
          list={listId}
          value={municipality}
          maxLength={300}
          onChange={(event) => setMunicipality(event.target.value)}
        />
        <datalist id={listId}>
          {municipalities.map(({ name, district }) => (
            <option key={name} value={name}>
              {district}
            </option>
          ))}
        </datalist>
        <TextField label="Datum" type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        <GuardedTextField
          label="Plaats"
          allow={placeKinds}
          value={place}
          maxLength={300}
          onChange={(event) => setPlace(event.target.value)}
        />
        <TextField
          label="Aantal deelnemers"
          type="number"
          min={0}
          max={500}
          inputMode="numeric"
          value={people}
          onChange={(event) => setPeople(event.target.value)}
        />
      </div>
      <GuardedTextArea
        label="Groep: organisaties en functies"
        hint="Bijvoorbeeld: 3 jongerenwerkers, 2 leerplichtambtenaren. Geen namen."
        value={functions}
        onChange={(event) => setFunctions(event.target.value)}
      />
      <GuardedTextArea
        label="Doel of aanleiding"
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
      />
      {problem !== '' && (
        <Notice kind="attention" live>
          <p>{problem}</p>
        </Notice>
      )}
      <div className="row">
        <Button type="submit" kind="primary" disabled={busy || !template}>
          Maak sessie
        </Button>
        <LinkButton href={addresses.sessions} kind="quiet">
          Toch niet
        </LinkButton>
      </div>
    </form>
  )
}

/** A day from an address, or empty when it is none. */
function keepDay(text: string): string {
  return isDay(text) ? text : ''
}
