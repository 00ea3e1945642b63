import { useState } from 'react'
import type { KeptSession } from '#contract/retention.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { describeKeptTo } from '#core/session/in-words/describe-keeping.ts'
import { nameSession } from '#core/session/name-session.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { today } from '#dom/today.ts'
import { removeNow } from './remove-now'

interface KeptSessionRowProps {
  readonly session: KeptSession
  readonly onChanged: () => void
}

/** One session with the day on which it goes: to choose another day, or to let it go now. */
export function KeptSessionRow({ session, onChanged }: KeptSessionRowProps) {
  const app = useApp()
  const [changing, setChanging] = useState(false)
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState('')
  const { id, keptTo, chosen, binned } = session
  const isGoing = session.goesAt !== ''
  const name = nameSession(session)
  const choose = async (day: string) => {
    const done = await app.bridge.chooseKeptTo({ id, day })
    setProblem(done.ok ? '' : done.message)
    if (done.ok) onChanged()
  }
  const putBack = async () => {
    const done = await app.bridge.restoreSession({ id })
    app.say(done.ok ? `Teruggezet: ${name}.` : done.message)
    if (done.ok) onChanged()
  }
  return (
    <li className="stack-tight">
      <div className="row">
        <span>
          {binned ? name : <a href={addresses.sessionReport(id)}>{name}</a>}:{' '}
          {describeKeptTo(session, today())}
        </span>
        {!isGoing && (
          <Button
            kind="quiet"
            aria-expanded={changing}
            aria-label={`Kies een andere dag: ${name}`}
            onClick={() => setChanging(!changing)}
          >
            Kies een andere dag
          </Button>
        )}
        {binned && (
          <Button kind="quiet" aria-label={`Zet terug: ${name}`} onClick={() => void putBack()}>
            Zet terug
          </Button>
        )}
        {!isGoing && (
          <Button kind="quiet" aria-label={`Verwijder nu: ${name}`} onClick={() => setSure(true)}>
            Verwijder nu
          </Button>
        )}
      </div>
      {changing && (
        <div className="row">
          <DateField
            name={`bewaren-${id}`}
            label={`Bewaar tot en met: ${name}`}
            value={keptTo}
            problem={problem}
            onChange={(day) => {
              if (day !== '') void choose(day)
            }}
          />
          {chosen && <Button onClick={() => void choose('')}>Volg weer de termijn</Button>}
        </div>
      )}
      <ConfirmDialog
        open={sure}
        title="Deze sessie voorgoed verwijderen?"
        confirm="Verwijder nu"
        onCancel={() => setSure(false)}
        onConfirm={() => {
          setSure(false)
          void removeNow(app, id, name, onChanged).then((begun) => begun && onChanged())
        }}
      >
        <p>
          {name} verdwijnt met alle eerdere versies. Je hebt een halve minuut om haar terug te zetten; daarna
          kan niemand haar nog lezen. Sluit of vergrendel je Signaalwijzer eerder, dan gaat ze weg zodra je
          hem weer opent. Bewaar eerst het verslag als je het nog nodig hebt.
        </p>
      </ConfirmDialog>
    </li>
  )
}
