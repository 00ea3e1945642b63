import { use, useEffect, useId, useRef, useState, type ClipboardEvent, type SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { loadManifest } from '../../../content'
import { isBlankText } from '#core/fields/blank-text.ts'
import { addDecision } from '#core/session/agreements/change-decisions.ts'
import {
  isInternal,
  markInternal,
  unmarkInternal,
  internalMark,
} from '#core/report/internal/mark-internal.ts'
import { joinPoints, splitPoints } from '#core/report/internal/split-points.ts'
import { addAgreement, addNote, addTally, park } from '#core/session/change-session.ts'
import { useApp } from '../../../app-context'
import { Button } from '#ui/button.tsx'
import { Checkbox, SelectField } from '#ui/fields/field.tsx'
import { useDraft, useDraftText } from '#editing/use-draft.ts'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { PastedLines, readPastedLines } from './pasted-lines'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import './quick-add.css'

/** What can be noted at any time, with its key (with Alt) and where it ends up. */
export const quickKinds = [
  {
    kind: 'notitie',
    name: 'Notitie',
    one: 'notitie',
    many: 'notities',
    key: 'N',
    label: 'Notitie bij deze stap',
    said: 'Notitie erbij gezet.',
  },
  {
    kind: 'signaal',
    name: 'Signaal',
    one: 'signaal',
    many: 'signalen',
    key: 'S',
    label: 'Signaal, zonder namen',
    said: 'Signaal erbij gezet.',
  },
  {
    kind: 'afspraak',
    name: 'Afspraak',
    one: 'afspraak',
    many: 'afspraken',
    key: 'A',
    label: 'Wat spreken jullie af?',
    said: 'Afspraak erbij gezet. Vul nog aan wie, wanneer en gelukt als.',
  },
  {
    kind: 'besluit',
    name: 'Besluit',
    one: 'besluit',
    many: 'besluiten',
    key: 'B',
    label: 'Besluit in één zin',
    said: 'Besluit erbij gezet.',
  },
  {
    kind: 'parkeer',
    name: 'Parkeer',
    one: 'punt voor later',
    many: 'punten voor later',
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

/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

/** One bar to note anything at any time, under the right step, without leaving what is on screen. */
export function QuickAdd({ editor, stepId, asked }: QuickAddProps) {
  const { say } = useApp()
  const session = useSessionPart(editor, readPlaces)
  const { pages } = use(loadManifest())
  const { value: kind, change: setKind } = useDraft<QuickKind>(`snel-soort/${session.id}`, 'notitie', choice)
  const [text, setText] = useDraftText(`snel/${session.id}`)
  const { value: chosenStep, change: setChosenStep } = useDraft(`snel-stap/${session.id}`, '', choice)
  const { value: kept, change: setKept } = useDraft(`snel-logboek/${session.id}`, false, choice)
  const pastedForm = `snel-regels/${session.id}`
  const [pasted, setPasted] = useDraftText(pastedForm)
  const [problem, setProblem] = useState('')
  const form = useFocusOn<HTMLFormElement>(asked, 'input[type=text]')
  const listId = useId()
  const answered = useRef<QuickAsk | null>(null)
  useEffect(() => {
    if (!asked || answered.current === asked) return
    answered.current = asked
    setKind(asked.kind)
  }, [asked, setKind])
  const one = quickKinds.find((entry) => entry.kind === kind) ?? quickKinds[0]
  const step = session.steps.some(({ id }) => id === chosenStep) ? chosenStep : stepId
  const signals = kind === 'signaal' ? pages.filter(({ collection }) => collection === 'signaal') : []

  const internal = kept || isInternal(text)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (isBlankText(text)) return
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

  /** All or some of several lines at once, to be taken back at once; answers what did not fit. */
  const noteAll = (texts: readonly string[]): readonly string[] => {
    let left: string[] = []
    const takeBack = editor.change((now) => {
      left = []
      return texts.reduce((before, line) => {
        const page = signals.find(({ title }) => title === line)?.id ?? ''
        const fits = line.length <= mostCharacters(kind)
        const noted = kept ? markInternal(line) : line
        const after = fits ? add(before, { kind, text: noted, page, step }) : before
        if (after === before) left = [...left, line]
        return after
      }, now)
    })
    const noted = texts.length - left.length
    if (left.length > 0) setProblem('Niet alles paste: wat te lang is of er al staat, staat hieronder nog.')
    if (noted === 0) return left
    sayChange(say, noted === 1 ? one.said : `${noted} ${one.many} erbij gezet.`, 'Maak ongedaan', takeBack)
    return left
  }
  const paste = (event: ClipboardEvent) => {
    const lines = readPastedLines(event.clipboardData)
    if (lines === null) return
    event.preventDefault()
    setPasted(joinPoints([...splitPoints(pasted), ...lines]))
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
        maxLength={mostCharacters(kind)}
        onPaste={paste}
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
      <PastedLines
        form={pastedForm}
        one={one.one}
        many={one.many}
        glue={kind === 'notitie' ? '\n' : ' '}
        onNote={noteAll}
      />
    </form>
  )
}

/** Where something can be filed. */
const readPlaces = ({ id, steps }: Session) => ({
  id,
  steps: steps.map(({ id: step, title }) => ({ id: step, title })),
})

/** What fits in the field of the session where it ends up, also when it stays in the logbook. */
function mostCharacters(kind: QuickKind): number {
  return (kind === 'signaal' ? limits.lineCharacters : limits.textCharacters) - internalMark.length
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
