import { use, useMemo, useState, type SyntheticEvent } from 'react'
import type { Template } from '#schema/template.ts'
import { isKeptDay } from '#contract/day.ts'
import type { Expected } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import { useApp, useAppInfo } from '#app-context'
import { loadSessionContent } from '../../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { explainLeftOut } from '#core/editing/explain-left-out.ts'
import { namePart } from '#core/session/name-part.ts'
import { checkTimes } from '#core/session/session-times.ts'
import { createSession, takeOver } from '#core/session/create-session.ts'
import type { ScreenProps } from '../../../screen-props'
import { Button, LinkButton } from '#ui/button.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { forgetUnfinished } from '#ui/fields/kept-control.ts'
import { Notice } from '#ui/notice.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { stopAtUnfinished } from '#dom/stop-at-unfinished.ts'
import { useStore } from '#dom/store.ts'
import { useDraft } from '#editing/use-draft.ts'
import { GuardedTextArea, GuardedTextField, placeKinds } from '#guard/guarded-field.tsx'
import { nameTemplate } from '#core/templates/name-template.ts'
import { findTemplateProblems } from '#core/templates/find-problems.ts'
import { useOwnTemplates } from '../../templates/use-own-templates'
import { ExpectedRows } from './expected-rows'
import { MunicipalityField } from './municipality-field'
import { PeopleSum, peopleHint } from './people-sum'
import { TimeFields } from './time-fields'
import { newId } from '#editing/random-id.ts'
import { readOpenAgreements } from '../outcome/read-open-agreements'
import './new-session.css'

/** Choose a template and fill in what is known. Only the template is needed; the rest can come later. */
export function NewSessionScreen({ query }: ScreenProps<'newSession'>) {
  const { bridge, changeSettings, say } = useApp()
  const mayNotKeep = useAppInfo()?.policy.noSessions
  const { templates } = use(loadSessionContent())
  const own = useOwnTemplates()
  const choices = [
    ...templates.map((template) => describeTemplate(template)),
    ...(own.state === 'ready' ? own.templates.map((template) => describeOwn(template)) : []),
  ]
  const start = useStart(query)
  // another address is another form: what it fills in must not end up in what was typed before
  const form = `nieuwe-sessie/${query.toString()}`
  const draft = useDraft(form, start)
  const { templateId, ...plan } = draft.value
  const { municipality, date, place, purpose, people, expected } = plan
  const set = (fields: Partial<Plan>) => draft.change({ ...draft.value, ...fields })
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  // An address may name a template that is gone, or of the user's own that is still being read.
  const chosen =
    choices.find(({ id }) => id === templateId) ??
    (own.state === 'loading' ? undefined : choices.find(({ id }) => id === usualTemplate))
  const template = chosen?.problem === '' ? chosen.template : undefined

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!template || stopAtUnfinished(event.currentTarget)) return
    const wrong = checkTimes(plan)
    setProblem(wrong)
    if (wrong !== '') return
    setBusy(true)
    const made = createSession(template, { ...plan, functions: '' }, newId('sessie'), new Date())
    // What cannot be read now can still be added on the screen of the session: it looks again.
    const before = query.get('na')
    const open = await readOpenAgreements(bridge, { ...made, follows: before === null ? [] : [before] })
    const followed = before === null ? null : await bridge.readSession({ id: before })
    const begun = followed?.ok === true ? takeOver(made, followed.value.session) : made
    const session = open.ok ? { ...begun, earlier: [...open.value] } : begun
    const saved = await bridge.saveSession({ session })
    setBusy(false)
    if (!saved.ok) {
      setProblem(saved.message)
      return
    }
    draft.clear()
    const leftOut = explainLeftOut(saved.value.leftOut, namePart)
    if (leftOut !== '') say(leftOut)
    if (municipality !== '') changeSettings({ municipality })
    window.location.hash = addresses.prepare(session.id)
  }

  const throwAway = () => {
    const putBackUnfinished = forgetUnfinished(`${form}/`)
    if (!draft.filled && !putBackUnfinished) return
    const address = window.location.hash
    draft.clear()
    say('Wat je had ingevuld, is weggegooid.', {
      label: 'Zet terug',
      run: () => {
        draft.change(draft.value)
        putBackUnfinished?.()
        window.location.hash = address
      },
    })
  }

  return (
    <form className="stack-wide form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="stack">
        <ScreenTitle>Nieuwe sessie</ScreenTitle>
        <p>Kies een draaiboek. De rest mag je nu invullen of later.</p>
        {query.has('na') && (
          <p>
            Plaats, aantal, groep en parkeerplek van de vorige sessie komen mee, waar je hier niets invult.
          </p>
        )}
      </div>
      {mayNotKeep !== undefined && problem !== mayNotKeep && (
        <Notice>
          <p>{mayNotKeep}</p>
        </Notice>
      )}
      <fieldset className="stack">
        <legend className="field-label">Draaiboek</legend>
        {choices.map(({ id, name, text, problem: wrong }) => (
          <label key={id} className="choice" htmlFor={`draaiboek-${id}`}>
            <input
              id={`draaiboek-${id}`}
              type="radio"
              name="draaiboek"
              value={id}
              checked={id === chosen?.id}
              disabled={wrong !== ''}
              onChange={() => set({ templateId: id })}
            />
            <span>
              <strong>{name}</strong>
              <span className="soft choice-text">{wrong === '' ? text : wrong}</span>
            </span>
          </label>
        ))}
        {own.state === 'failed' && <p className="field-problem">{own.message}</p>}
        <p>
          <a href={addresses.templates}>Maak of verander een eigen draaiboek</a>
        </p>
      </fieldset>
      <div className="form-grid">
        <MunicipalityField value={municipality} onChange={(typed) => set({ municipality: typed })} />
        <DateField name={`${form}/date`} label="Datum" value={date} onChange={(day) => set({ date: day })} />
        <TimeFields form={form} times={plan} scriptMinutes={chosen?.minutes ?? 0} onChange={set} />
        <GuardedTextField
          label="Plaats"
          allow={placeKinds}
          value={place}
          maxLength={limits.lineCharacters}
          onChange={(event) => set({ place: event.target.value })}
        />
        <NumberField
          name={`${form}/people`}
          label="Aantal deelnemers"
          min={0}
          max={limits.people}
          value={people}
          {...peopleHint(plan)}
          onChange={(number) => set({ people: number })}
        />
      </div>
      <fieldset className="stack new-session-group">
        <legend className="field-label">Wie verwacht je</legend>
        <p className="soft">Organisaties en functies, geen namen. Niet alles hoeft al bekend te zijn.</p>
        <ExpectedRows
          owner={form}
          rows={expected}
          onAdd={(id) =>
            set({ expected: [...expected, { id, organisation: '', function: '', people: null }] })
          }
          onWrite={(id, fields) =>
            set({ expected: expected.map((one) => (one.id === id ? { ...one, ...fields } : one)) })
          }
          onRemove={(id) => set({ expected: expected.filter((one) => one.id !== id) })}
        />
        <PeopleSum group={plan} onTake={() => set({ people: null })} />
      </fieldset>
      <GuardedTextArea
        label="Doel of aanleiding"
        value={purpose}
        maxLength={limits.textCharacters}
        onChange={(event) => set({ purpose: event.target.value })}
      />
      {problem !== '' && (
        <Notice kind="attention" live>
          <p>{problem}</p>
        </Notice>
      )}
      <div className="row">
        <Button type="submit" kind="primary" busy={busy} disabled={!template}>
          Maak sessie
        </Button>
        <LinkButton href={addresses.sessions} kind="quiet" onClick={throwAway}>
          Toch niet
        </LinkButton>
      </div>
    </form>
  )
}

/** What is filled in here, as it is typed. */
interface Plan {
  readonly templateId: string
  readonly municipality: string
  readonly date: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly purpose: string
  readonly people: number | null
  readonly expected: readonly Expected[]
}

/** What the form starts with: what the address says, and the municipality of last time. */
function useStart(query: URLSearchParams): Plan {
  const { settings } = useApp()
  const municipality = useStore(settings).municipality
  return useMemo(
    () => ({
      templateId: query.get('draaiboek') ?? usualTemplate,
      municipality: query.get('gemeente') ?? municipality,
      date: keepDay(query.get('datum') ?? ''),
      startsAt: '',
      endsAt: '',
      place: '',
      purpose: '',
      people: null,
      expected: [{ id: 'functie-eerste', organisation: '', function: '', people: null }],
    }),
    [query, municipality],
  )
}

const usualTemplate = 'startsessie-120'

/** One template to choose. `problem` says why it cannot be used yet; empty when it can. */
interface Choice {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly minutes: number
  readonly problem: string
  readonly template: Template | OwnTemplate
}

function describeTemplate(template: Template): Choice {
  const { id, titel, duur_minuten: minutes, doel, groep } = template
  return {
    id,
    name: `${titel}, ${minutes} minuten`,
    minutes,
    text: `${doel} Voor ${groep.minimum} tot ${groep.maximum} mensen.`,
    problem: '',
    template,
  }
}

function describeOwn(template: OwnTemplate): Choice {
  const [problem] = findTemplateProblems(template)
  return {
    id: `eigen/${template.id}`,
    name: `${nameTemplate(template)}, ${template.minutes} minuten`,
    minutes: template.minutes,
    text: `Je eigen draaiboek. ${template.goal}`.trim(),
    problem: problem ? `Nog niet klaar. ${problem.message}` : '',
    template,
  }
}

/** A day from an address, or empty when it is none. */
function keepDay(text: string): string {
  return isKeptDay(text) ? text : ''
}
