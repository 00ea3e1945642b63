import { IconArrowBackUp, IconCheck, IconCornerDownLeft } from '@tabler/icons-react'
import {
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react'
import type { Session } from '#contract/session.ts'
import { loadManifest } from '../../../content'
import { isBlankText } from '#core/fields/blank-text.ts'
import type { UndoHistory } from '#core/editing/undo-history.ts'
import { isInternal, markInternal, unmarkInternal } from '#core/report/internal/mark-internal.ts'
import { joinPoints, splitPoints } from '#core/report/internal/split-points.ts'
import { countSignal } from '#core/session/change-session.ts'
import { sessionSights } from '#core/session/session-sights.ts'
import { useStore, useStorePart } from '#dom/store.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/fields/field.tsx'
import { useDraft, useDraftText } from '#editing/use-draft.ts'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { addEntry, entryKinds, mostCharacters, type EntryAsk, type EntryKind } from './entry-kinds'
import { useLineMessage } from './line-messages'
import { PastedLines, readPastedLines } from './pasted-lines'
import type { OutputTab } from './output-panel'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import './entry-line.css'

interface EntryLineProps extends SessionPartProps {
  /** The step that is looked at: what is noted is filed there. */
  readonly stepId: string
  /** Its number, when the clock is at another step. */
  readonly elsewhere: number | null
  readonly asked: EntryAsk | null
  readonly onUndo: (direction: 'undo') => void
  /** Called with the list in which something new stands, and which it is when it is one. */
  readonly onNoted: (tab: OutputTab, id: string | null) => void
}

/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

/** A signal of which was not said yet how it is known. */
interface SightAsk {
  readonly id: string
  readonly label: string
}

/** One line to note anything at any time, under the right step, without leaving what is on screen. */
export function EntryLine({ editor, stepId, elsewhere, asked, onUndo, onNoted }: EntryLineProps) {
  const { say } = useApp()
  const id = useSessionPart(editor, readId)
  const { pages } = use(loadManifest())
  const { value: kind, change: setKind } = useDraft<EntryKind>(`snel-soort/${id}`, 'notitie', choice)
  const [text, setText] = useDraftText(`snel/${id}`)
  const { value: kept, change: setKept } = useDraft(`snel-logboek/${id}`, false, choice)
  const pastedForm = `snel-regels/${id}`
  const [pasted, setPasted] = useDraftText(pastedForm)
  const [problem, setProblem] = useState('')
  const [ask, setAsk] = useState<SightAsk | null>(null)
  const form = useFocusOn<HTMLFormElement>(asked, 'input[type=text]')
  const listId = useId()
  const answered = useRef<EntryAsk | null>(null)
  useEffect(() => {
    if (!asked || answered.current === asked) return
    answered.current = asked
    setKind(asked.kind)
    setAsk(null)
  }, [asked, setKind])
  const one = entryKinds.find((entry) => entry.kind === kind) ?? entryKinds[0]
  const signals = kind === 'signaal' ? pages.filter(({ collection }) => collection === 'signaal') : []
  const internal = kept || isInternal(text)
  const focusLine = () => form.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus()

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (isBlankText(text)) return
    const page = signals.find(({ title }) => title === text.trim())?.id ?? ''
    const before = editor.history.read().current
    const noted = internal ? markInternal(text) : text
    const entry = { kind, id: newId(kind), text: noted, page, step: stepId }
    const takeBack = editor.change((now) => addEntry(now, entry))
    const after = editor.history.read().current
    const known = after === before ? findSignal(before, noted, page) : null
    if (after === before && !(kind === 'signaal' && known)) {
      setProblem(
        kind === 'notitie'
          ? 'De notities van deze stap zijn vol. Kijk naar een andere stap; wat je typte, staat hier nog.'
          : 'Dit staat er al.',
      )
      return
    }
    setText('')
    setProblem('')
    setKept(false)
    if (known === null)
      sayChange(say, internal ? `${one.said} Alleen in je logboek.` : one.said, 'Maak ongedaan', takeBack)
    else say('Dit signaal staat er al: tel het erbij.')
    if (kind === 'signaal') setAsk(known ?? { id: entry.id, label: noted.trim() })
    if (one.tab !== null) onNoted(one.tab, entry.id)
  }

  const answer = (sight: (typeof sessionSights)[number]) => {
    if (!ask) return
    const takeBack = editor.change((now) => countSignal(now, ask.id, sight.id, 1))
    sayChange(say, `Geteld als ${sight.name}.`, 'Maak ongedaan', takeBack)
    setAsk(null)
    focusLine()
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
        const after = fits
          ? addEntry(before, { kind, id: newId(kind), text: noted, page, step: stepId })
          : before
        if (after === before) left = [...left, line]
        return after
      }, now)
    })
    const noted = texts.length - left.length
    if (left.length > 0) setProblem('Niet alles paste: wat te lang is of er al staat, staat hieronder nog.')
    if (noted === 0) return left
    sayChange(say, noted === 1 ? one.said : `${noted} ${one.many} gezet.`, 'Maak ongedaan', takeBack)
    if (one.tab !== null) onNoted(one.tab, null)
    return left
  }
  const paste = (event: ClipboardEvent) => {
    const lines = readPastedLines(event.clipboardData)
    if (lines === null) return
    event.preventDefault()
    setPasted(joinPoints([...splitPoints(pasted), ...lines]))
  }

  return (
    // it only hears that the focus goes elsewhere
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="entry-line"
      aria-label="Snel noteren"
      onSubmit={submit}
      ref={form}
      onBlur={({ currentTarget, relatedTarget }) => {
        // who goes on elsewhere finds the question again in the list, and never over the work
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setAsk(null)
      }}
    >
      {ask && <AskSight key={ask.id} label={ask.label} onAnswer={answer} onLeave={focusLine} />}
      <fieldset className="entry-kinds">
        <legend className="visually-hidden">Soort</legend>
        {entryKinds.map((entry) => (
          <label key={entry.kind} className="entry-kind" htmlFor={`snel-${entry.kind}`} data-key={entry.key}>
            <input
              id={`snel-${entry.kind}`}
              type="radio"
              name="snel-soort"
              value={entry.kind}
              aria-keyshortcuts={`Alt+${entry.key}`}
              checked={entry.kind === kind}
              onChange={() => setKind(entry.kind)}
              onClick={focusLine}
            />
            <span>{entry.name}</span>
            {entry.hint !== '' && <span className="visually-hidden">{entry.hint}</span>}
          </label>
        ))}
      </fieldset>
      <div className="entry-field">
        <GuardedTextField
          type="text"
          // with its list of signals it would be called something else than with the other kinds
          role="textbox"
          label="Notitie"
          placeholder={elsewhere === null ? one.prompt : `Bij stap ${elsewhere}: ${one.prompt}`}
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
          {signals.map(({ id: page, title }) => (
            <option key={page} value={title} />
          ))}
        </datalist>
      </div>
      <Button type="submit" className="entry-enter" icon={<IconCornerDownLeft aria-hidden />}>
        Noteer
      </Button>
      <Checkbox
        label="Alleen in je logboek"
        checked={internal}
        onChange={(event) => {
          setKept(event.target.checked)
          // Who typed the word and takes the tick away means both.
          if (!event.target.checked) setText(unmarkInternal(text))
        }}
      />
      <Said editor={editor} onUndo={onUndo} />
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

const readId = ({ id }: Session) => id

/** A signal that is counted in the session already. */
function findSignal({ tallies }: Session, label: string, page: string): SightAsk | null {
  const text = label.trim()
  const found = tallies.find((tally) => (page === '' ? tally.label === text : tally.page === page))
  return found ? { id: found.id, label: found.label } : null
}

interface AskSightProps {
  readonly label: string
  readonly onAnswer: (sight: (typeof sessionSights)[number]) => void
  /** Back to the line without an answer. */
  readonly onLeave: () => void
}

/** How the signal that was just noted is known. A number answers; whoever types on, types in the line. */
function AskSight({ label, onAnswer, onLeave }: AskSightProps) {
  const frame = useFocusOn<HTMLDivElement>(true, 'button')
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const chosen = sessionSights[Number(event.key) - 1]
    if (chosen) {
      event.preventDefault()
      onAnswer(chosen)
      return
    }
    if (event.key === 'Escape' || (event.key.length === 1 && event.key !== ' ')) {
      // the letter itself lands in the line, which has the focus by then
      onLeave()
      return
    }
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || !(event.target instanceof HTMLElement)) return
    const buttons = [...(frame.current?.querySelectorAll('button') ?? [])]
    buttons[buttons.findIndex((button) => button === event.target) + by]?.focus()
  }
  return (
    // the keys are an extra: every answer is a button of its own
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="entry-ask"
      role="group"
      aria-label={`Hoe weten jullie dit: ${label}`}
      ref={frame}
      onKeyDown={press}
    >
      <p>
        Hoe weten jullie dit: <strong>{label}</strong>
      </p>
      <div className="row">
        {sessionSights.map((sight, at) => (
          <Button key={sight.id} onClick={() => onAnswer(sight)}>
            <kbd aria-hidden>{at + 1}</kbd> {sight.heading}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** How long (ms) the line says what was done: longer than a reader needs. */
const saidForMs = 12_000

/** What was done last, and the way back: of exactly that while it is said, else of the last change. */
function Said({ editor, onUndo }: Pick<EntryLineProps, 'editor' | 'onUndo'>) {
  const store = useLineMessage()
  const message = useStore(store)
  const canUndo = useStorePart(editor.history, hasPast)
  const key = message?.key
  useEffect(() => {
    if (key === undefined) return
    const timer = setTimeout(() => store.write(null), saidForMs)
    return () => clearTimeout(timer)
  }, [key, store])
  const undoesItself = message?.action?.label === 'Maak ongedaan'
  return (
    <div className="entry-said">
      <div role="status" className="entry-status">
        {message && (
          <div className="entry-message" key={message.key}>
            <IconCheck aria-hidden />
            <p>{message.text}</p>
            {message.action && (
              <Button
                kind="quiet"
                onClick={() => {
                  // first, because the way back may have something to say itself
                  store.write(null)
                  message.action?.run()
                }}
              >
                {message.action.label}
              </Button>
            )}
          </div>
        )}
      </div>
      {!undoesItself && (
        <Button
          kind="quiet"
          className="entry-undo"
          icon={<IconArrowBackUp aria-hidden />}
          title="Ctrl Z"
          onClick={() => onUndo('undo')}
          // off, and still there for the focus: who undid the last one stands on it
          aria-disabled={!canUndo}
        >
          <span className={message ? 'visually-hidden' : undefined}>Maak ongedaan</span>
        </Button>
      )}
    </div>
  )
}

const hasPast = ({ past }: UndoHistory<Session>) => past.length > 0
