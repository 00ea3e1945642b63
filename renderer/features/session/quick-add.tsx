import { use, useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { limits } from '../../../main/contract/limits'
import type { Session } from '../../../main/contract/session'
import { loadManifest } from '../../content'
import { addDecision } from '../../core/session/change-decisions'
import { isInternal, markInternal, unmarkInternal, internalMark } from '../../core/report/mark-internal'
import { addAgreement, addNote, addTally, park } from '../../core/session/change-session'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, SelectField } from '../../ui/field'
import { sayChange } from '../editing/say-change'
import { GuardedTextField } from '../guard/guarded-field'
import { newId } from './random-id'
import type { SessionPartProps } from './session-part'

/** What can be noted at any time, with its key (with Alt) and where it ends up. */
export const quickKinds = [
  {
    kind: 'notitie',
    name: 'Notitie',
    key: 'N',
    label: 'Notitie bij deze stap',
    said: 'Notitie erbij gezet.',
  },
  {
    kind: 'signaal',
    name: 'Signaal',
    key: 'S',
    label: 'Signaal, zonder namen',
    said: 'Signaal erbij gezet.',
  },
  {
    kind: 'afspraak',
    name: 'Afspraak',
    key: 'A',
    label: 'Wat spreken jullie af?',
    said: 'Afspraak erbij gezet. Vul nog aan wie, wanneer en gelukt als.',
  },
  { kind: 'besluit', name: 'Besluit', key: 'B', label: 'Besluit in één zin', said: 'Besluit erbij gezet.' },
  {
    kind: 'parkeer',
    name: 'Parkeer',
    key: 'P',
    label: 'Later op terugkomen: wat?',
    said: 'Op de parkeerplek gezet.',
  },
] as const

export type QuickKind = (typeof quickKinds)[number]['kind']

/** What the keyboard asks of the bar: `turn` makes the same key work twice. */
export interface QuickAsk {
  readonly kind: QuickKind
  readonly turn: number
}

interface QuickAddProps extends SessionPartProps {
  /** The step that is looked at: what is noted is filed there unless another one is chosen. */
  readonly stepId: string
  readonly asked: QuickAsk | null
}

/** One bar to note anything at any time, under the right step, without leaving what is on screen. */
export function QuickAdd({ session, editor, stepId, asked }: QuickAddProps) {
  const { say } = useApp()
  const { pages } = use(loadManifest())
  const [kind, setKind] = useState<QuickKind>('notitie')
  const [text, setText] = useState('')
  const [chosenStep, setChosenStep] = useState('')
  const [kept, setKept] = useState(false)
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const listId = useId()
  const [turn, setTurn] = useState(0)
  if (asked && asked.turn !== turn) {
    setTurn(asked.turn)
    setKind(asked.kind)
  }
  useEffect(() => {
    if (asked) form.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus()
  }, [asked])
  const one = quickKinds.find((entry) => entry.kind === kind) ?? quickKinds[0]
  const step = session.steps.some(({ id }) => id === chosenStep) ? chosenStep : stepId
  const signals = kind === 'signaal' ? pages.filter(({ collection }) => collection === 'signaal') : []

  const internal = kept || isInternal(text)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const page = signals.find(({ title }) => title === text.trim())?.id ?? ''
    const before = editor.history.read().current
    const noted = internal ? markInternal(text) : text
    const takeBack = editor.change((now) => add(now, { kind, text: noted, page, step }))
    if (editor.history.read().current === before) {
      setProblem(
        kind === 'notitie'
          ? 'De notities van deze stap zijn vol. Kies een andere stap; wat je typte, staat hier nog.'
          : 'Dit staat er al.',
      )
      return
    }
    setText('')
    setProblem('')
    setChosenStep('')
    setKept(false)
    sayChange(say, internal ? `${one.said} Alleen in je logboek.` : one.said, 'Maak ongedaan', takeBack)
  }

  return (
    <form className="quick-add" aria-label="Snel noteren" onSubmit={submit} ref={form}>
      <fieldset className="quick-kinds">
        <legend className="visually-hidden">Wat noteer je?</legend>
        {quickKinds.map((entry) => (
          <label key={entry.kind} className="quick-kind" htmlFor={`snel-${entry.kind}`}>
            <input
              id={`snel-${entry.kind}`}
              type="radio"
              name="snel-soort"
              value={entry.kind}
              aria-keyshortcuts={`Alt+${entry.key}`}
              checked={entry.kind === kind}
              onChange={() => setKind(entry.kind)}
            />
            <span>{entry.name}</span>
          </label>
        ))}
      </fieldset>
      <GuardedTextField
        type="text"
        label={one.label}
        problem={problem}
        autoComplete="off"
        value={text}
        maxLength={(kind === 'signaal' ? limits.lineCharacters : limits.textCharacters) - internalMark.length}
        {...(kind === 'signaal' && { list: listId })}
        onChange={(event) => {
          setText(event.target.value)
          setProblem('')
        }}
      />
      <datalist id={listId}>
        {signals.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
      <SelectField label="Bij stap" value={step} onChange={(event) => setChosenStep(event.target.value)}>
        {session.steps.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {index + 1}. {title}
          </option>
        ))}
      </SelectField>
      <Button type="submit">Noteer</Button>
      <Checkbox
        label="Alleen in je logboek"
        checked={internal}
        onChange={(event) => {
          setKept(event.target.checked)
          // Who typed the word and takes the tick away means both.
          if (!event.target.checked) setText(unmarkInternal(text))
        }}
      />
    </form>
  )
}

interface Noted {
  readonly kind: QuickKind
  readonly text: string
  readonly page: string
  readonly step: string
}

function add(session: Session, { kind, text, page, step }: Noted): Session {
  switch (kind) {
    case 'notitie':
      return addNote(session, step, text)
    case 'signaal':
      return addTally(session, newId('signaal'), text.trim(), page, step)
    case 'afspraak':
      return addAgreement(session, newId('afspraak'), text, step)
    case 'besluit':
      return addDecision(session, newId('besluit'), text, step)
    case 'parkeer':
      return park(session, newId('parkeer'), text, step)
  }
}
