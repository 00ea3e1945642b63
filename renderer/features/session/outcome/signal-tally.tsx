import { IconPlus, IconX } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { Session } from '#contract/session.ts'
import { sessionSights as sights } from '#core/session/session-sights.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { countSignal, removeTally, setSignalCount } from '#core/session/change-session.ts'
import { useApp } from '#app-context'
import { sayChange } from '#editing/say-change.ts'
import { CountField } from '../sheets/count-field'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import './outcome.css'

/** Signals named in the room, as anonymous counts per way of knowing: a row each. */
export function SignalTally({ editor }: SessionPartProps) {
  const tallies = useSessionPart(editor, listTallies)
  return (
    <section className="output-list" aria-label="Signalen">
      {tallies.length === 0 ? (
        <p className="soft">
          Nog geen signalen. Kies onderaan Signaal en typ wat iemand noemt, zonder namen.
        </p>
      ) : (
        <div className="tally-row tally-heads soft" aria-hidden>
          <span>Signaal</span>
          {sights.map(({ id, heading }) => (
            <span key={id}>{heading}</span>
          ))}
          <span />
        </div>
      )}
      {tallies.map((id) => (
        <TallyRow key={id} editor={editor} id={id} />
      ))}
    </section>
  )
}

const listTallies = (session: Session) => session.tallies.map(({ id }) => id)

/** One signal, which follows only itself. One that was not counted yet asks how it is known. */
function TallyRow({ editor, id }: SessionPartProps & { readonly id: string }) {
  const { say } = useApp()
  const tally = useSessionPart(
    editor,
    useCallback((session: Session) => session.tallies.find((one) => one.id === id), [id]),
  )
  // taken away, and about to leave the list
  if (!tally) return null
  const counted = sights.some(({ id: sight }) => tally.counts[sight] > 0)
  const remove = () => {
    const takeBack = editor.change((now) => removeTally(now, id))
    sayChange(say, 'Signaal weggehaald.', 'Zet terug', takeBack)
  }
  return (
    <div className="tally-row" role="group" aria-label={tally.label}>
      <p className="tally-label">
        {tally.page === '' ? tally.label : <a href={addresses.page(tally.page)}>{tally.label}</a>}
      </p>
      {sights.map(({ id: sight, name, heading }) =>
        counted ? (
          <CountField
            key={sight}
            name={name}
            count={tally.counts[sight]}
            onCount={(count) => editor.change((now) => setSignalCount(now, id, sight, count))}
          />
        ) : (
          <button
            key={sight}
            type="button"
            className="tally-ask"
            aria-label={`${name}: één meer`}
            onClick={() => editor.change((now) => countSignal(now, id, sight, 1))}
          >
            <IconPlus aria-hidden />
            <span className="visually-hidden">{heading}</span>
          </button>
        ),
      )}
      <button type="button" className="row-remove" aria-label={`Haal weg: ${tally.label}`} onClick={remove}>
        <IconX aria-hidden />
      </button>
    </div>
  )
}
