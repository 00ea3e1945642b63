import { IconPlus, IconTrash } from '@tabler/icons-react'
import { Suspense, use, useId, type SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import type { Tally } from '#contract/session.ts'
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
import type { SessionPartProps } from '../desk/session-part'
import '../session.css'

/** Signals named in the room, as anonymous counts per way of knowing. */
export function SignalTally({ session, editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const { say } = useApp()
  return (
    <section className="stack" aria-labelledby="signalen">
      <h2 id="signalen">Signalen</h2>
      <Suspense>
        <AddSignal
          sessionId={session.id}
          onAdd={(label, page) =>
            editor.change((now) => addTally(now, newId('signaal'), label, page, stepId))
          }
        />
      </Suspense>
      {session.tallies.map((tally) => (
        <TallyCard
          key={tally.id}
          tally={tally}
          onCount={(sight, by) => editor.change((now) => countSignal(now, tally.id, sight, by))}
          onRemove={() => {
            const takeBack = editor.change((now) => removeTally(now, tally.id))
            sayChange(say, 'Signaal weggehaald.', 'Zet terug', takeBack)
          }}
        />
      ))}
    </section>
  )
}

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

interface TallyCardProps {
  readonly tally: Tally
  readonly onCount: (sight: (typeof sights)[number]['id'], by: number) => void
  readonly onRemove: () => void
}

function TallyCard({ tally, onCount, onRemove }: TallyCardProps) {
  return (
    <div className="card stack-tight" role="group" aria-label={tally.label}>
      <p>{tally.page === '' ? tally.label : <a href={addresses.page(tally.page)}>{tally.label}</a>}</p>
      <div className="tally-counts">
        {sights.map(({ id, name }) => (
          <Counter key={id} name={name} count={tally.counts[id]} onCount={(by) => onCount(id, by)} />
        ))}
      </div>
      <Button
        kind="quiet"
        icon={<IconTrash aria-hidden />}
        aria-label={`Haal weg: ${tally.label}`}
        onClick={onRemove}
      >
        Haal weg
      </Button>
    </div>
  )
}
