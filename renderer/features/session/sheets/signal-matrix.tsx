import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef, type KeyboardEvent, type SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import {
  addFunction,
  describeBlindSpots,
  isMatrixStarted,
  listSeers,
  markSeenBy,
  nameFunction,
  removeFunction,
  sayNoBlindSpots,
} from '#core/session/signal-matrix.ts'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { useDraftText } from '#editing/use-draft.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../outcome/outcome.css'
import './signal-matrix.css'

/** Signals against functions: who says to see what. The blind spots follow at once, in words and in the table. */
export function SignalMatrix({ editor }: SessionPartProps) {
  const { say } = useApp()
  const session = useSessionPart(editor, readMatrix)
  const [text, setText] = useDraftText(`functie/${session.id}`)
  const table = useRef<HTMLTableElement>(null)
  const functions = session.group.expected
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    editor.change((now) => addFunction(now, newId('functie'), text))
    setText('')
  }
  return (
    <section className="output-list stack" aria-label="Signalenmatrix">
      <p>Loop de signalen langs. Vink per functie aan: zie jij dit weleens?</p>
      <form className="add-row" onSubmit={submit}>
        <GuardedTextField
          label="Welke functie zit aan tafel?"
          hint="Bijvoorbeeld: leerplicht, jongerenwerk. Geen namen."
          maxLength={limits.lineCharacters}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" icon={<IconPlus aria-hidden />}>
          Functie
        </Button>
      </form>
      {functions.length === 0 && <p className="soft">Nog geen functies. Voeg toe wie er aan tafel zit.</p>}
      {session.tallies.length === 0 && (
        <p className="soft">Nog geen signalen. Wat iemand noemt bij Signalen, komt hier vanzelf.</p>
      )}
      {functions.length > 0 && session.tallies.length > 0 && (
        <div className="matrix-frame">
          {/* the arrow keys are an extra: every box is also reached with Tab */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <table className="matrix" ref={table} onKeyDown={(event) => moveFocus(event, table.current)}>
            <caption className="visually-hidden">Welke functie ziet welk signaal</caption>
            <thead>
              <tr>
                <th scope="col">Signaal</th>
                {functions.map((one) => (
                  <th key={one.id} scope="col">
                    <span className="matrix-function">
                      {nameFunction(one, functions)}
                      <button
                        type="button"
                        className="matrix-remove"
                        aria-label={`Haal weg: ${nameFunction(one, functions)}`}
                        onClick={() => {
                          const takeBack = editor.change((now) => removeFunction(now, one.id))
                          sayChange(say, 'Functie weggehaald.', 'Zet terug', takeBack)
                        }}
                      >
                        <IconX aria-hidden />
                      </button>
                    </span>
                  </th>
                ))}
                <th scope="col">Gezien door</th>
              </tr>
            </thead>
            <tbody>
              {session.tallies.map((tally) => {
                const seers = listSeers(session, tally).length
                const blind = isMatrixStarted(session) && seers === 0
                return (
                  <tr key={tally.id} className={blind ? 'matrix-blind' : undefined}>
                    <th scope="row">{tally.label}</th>
                    {functions.map((one) => (
                      <td key={one.id}>
                        <input
                          type="checkbox"
                          className="matrix-box"
                          aria-label={`${nameFunction(one, functions)} ziet: ${tally.label}`}
                          checked={tally.seenBy.includes(one.id)}
                          onChange={(event) => {
                            const sees = event.target.checked
                            editor.change((now) => markSeenBy(now, tally.id, one.id, sees))
                          }}
                        />
                      </td>
                    ))}
                    <td className="numbers">{blind ? 'niemand hier' : `${seers} van ${functions.length}`}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <BlindSpots
        sentences={describeBlindSpots(session)}
        started={isMatrixStarted(session)}
        none={sayNoBlindSpots(session)}
      />
    </section>
  )
}

const readMatrix = ({ id, group, tallies }: Session) => ({ id, group, tallies })

function BlindSpots({
  sentences,
  started,
  none,
}: {
  readonly sentences: readonly string[]
  readonly started: boolean
  /** What to say when there are none. */
  readonly none: string
}) {
  return (
    <div className="stack-tight">
      <h3>Blinde vlekken</h3>
      {!started && <p className="soft">Zodra je iets aanvinkt, staat hier wat niemand ziet.</p>}
      {started && sentences.length === 0 && <p>{none}</p>}
      <ul aria-live="polite">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > 0 && <p className="soft">Wie ziet dit wel, en zit hier niet aan tafel?</p>}
    </div>
  )
}

/** Arrow keys go from box to box; at an edge they stay. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
  }
  const step = steps[event.key]
  if (!step || !table || event.altKey || !(event.target instanceof HTMLInputElement)) return
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [
    ...row.querySelectorAll<HTMLInputElement>('input'),
  ])
  const target = event.target
  const row = rows.findIndex((boxes) => boxes.includes(target))
  const column = rows[row]?.indexOf(target) ?? -1
  const next = rows[row + step[0]]?.[column + step[1]]
  if (!next) return
  event.preventDefault()
  next.focus()
}
