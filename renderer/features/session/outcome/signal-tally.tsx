import { IconPlus, IconTrash } from '@tabler/icons-react'
import { Suspense, use, useCallback, useId, type SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { loadManifest } from '../../../content'
import { sessionSights as sights } from '#core/session/session-sights.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { addTally, countSignal, removeTally } from '#core/session/change-session.ts'
import { useApp } from '../../../app-context'
import { Button } from '#ui/button.tsx'
import { useDraftText } from '#editing/use-draft.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { Counter } from '../sheets/counter'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'

/** Signals named in the room, as anonymous counts per way of knowing. */
export function SignalTally({ editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const { id: sessionId, tallies } = useSessionPart(editor, listTallies)
  return (
    <section className="stack" aria-labelledby="signalen">
      <h2 id="signalen">Signalen</h2>
      <Suspense>
        <AddSignal
          sessionId={sessionId}
          onAdd={(label, page) =>
            editor.change((now) => addTally(now, newId('signaal'), label, page, stepId))
          }
        />
      </Suspense>
      {tallies.map((id) => (
        <TallyCard key={id} editor={editor} id={id} />
      ))}
    </section>
  )
}

const listTallies = (session: Session) => ({
  id: session.id,
  tallies: session.tallies.map(({ id }) => id),
})

interface AddSignalProps {
  readonly sessionId: string
  readonly onAdd: (label: string, page: string) => void
}

function AddSignal({ sessionId, onAdd }: AddSignalProps) {
  const { pages } = use(loadManifest())
  const [text, setText] = useDraftText(`signaal/${sessionId}`)
  const listId = useId()
  const signals = pages.filter(({ collection }) => collection === 'signaal')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const label = text.trim()
    if (label === '') return
    onAdd(label, signals.find(({ title }) => title === label)?.id ?? '')
    setText('')
  }
  return (
    <form className="add-row" onSubmit={submit}>
      <GuardedTextField
        label="Welk signaal noemt iemand?"
        hint="Kies van de signalenkaart of typ zelf, zonder namen."
        list={listId}
        maxLength={limits.lineCharacters}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <datalist id={listId}>
        {signals.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
      <Button type="submit" icon={<IconPlus aria-hidden />}>
        Signaal
      </Button>
    </form>
  )
}

/** One signal, which follows only itself. */
function TallyCard({ editor, id }: SessionPartProps & { readonly id: string }) {
  const { say } = useApp()
  const tally = useSessionPart(
    editor,
    useCallback((session: Session) => session.tallies.find((one) => one.id === id), [id]),
  )
  // taken away, and about to leave the list
  if (!tally) return null
  const remove = () => {
    const takeBack = editor.change((now) => removeTally(now, id))
    sayChange(say, 'Signaal weggehaald.', 'Zet terug', takeBack)
  }
  return (
    <div className="card stack-tight" role="group" aria-label={tally.label}>
      <p>{tally.page === '' ? tally.label : <a href={addresses.page(tally.page)}>{tally.label}</a>}</p>
      <div className="tally-counts">
        {sights.map(({ id: sight, name }) => (
          <Counter
            key={sight}
            name={name}
            count={tally.counts[sight]}
            onCount={(by) => editor.change((now) => countSignal(now, id, sight, by))}
          />
        ))}
      </div>
      <Button
        kind="quiet"
        icon={<IconTrash aria-hidden />}
        aria-label={`Haal weg: ${tally.label}`}
        onClick={remove}
      >
        Haal weg
      </Button>
    </div>
  )
}
