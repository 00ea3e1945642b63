import { use, useState } from 'react'
import type { Session } from '../../../main/contract/session'
import type { Result } from '../../../main/contract/result'
import { useApp, type App } from '../../app-context'
import { loadSessionContent } from '../../content'
import { carryIntoSession, type Carried } from '../../core/check/carry-into-session'
import { addresses } from '../../core/navigation/addresses'
import { createSession } from '../../core/session/create-session'
import { formatDay } from '../../core/session/describe-time'
import { Button, LinkButton } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { newId } from '../session/random-id'
import { useSessionList } from '../session/use-session-list'

/** The choice that starts a session instead of using one. */
const fresh = 'nieuw'

interface Carry {
  readonly state: 'idle' | 'busy' | 'done' | 'failed'
  readonly message: string
  /** The session it went to; empty before that. */
  readonly sessionId: string
}

/** Adds the ticked signals to the counts of a session that is not closed, or of a new one. */
export function CarryPanel({ signals }: { readonly signals: readonly Carried[] }) {
  const { bridge, settings, say } = useApp()
  const { templates } = use(loadSessionContent())
  const list = useSessionList()
  const [chosen, setChosen] = useState('')
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? '')
  const [carry, setCarry] = useState<Carry>({ state: 'idle', message: '', sessionId: '' })
  if (list.state === 'loading') return <p className="soft">Even je sessies zoeken…</p>
  const open = list.state === 'ready' ? list.sessions.filter(({ phase }) => phase !== 'gesloten') : []
  const target = chosen === '' ? (open[0]?.id ?? fresh) : chosen

  const run = async () => {
    setCarry({ state: 'busy', message: '', sessionId: '' })
    const template = templates.find(({ id }) => id === templateId)
    const before: Result<Session> =
      target === fresh && template
        ? {
            ok: true,
            value: createSession(
              template,
              {
                municipality: settings.read().municipality,
                date: '',
                place: '',
                purpose: '',
                people: null,
                functions: '',
              },
              newId('sessie'),
              new Date(),
            ),
          }
        : await readSession(bridge, target)
    if (!before.ok) {
      setCarry({ state: 'failed', message: before.message, sessionId: '' })
      return
    }
    const session = carryIntoSession(before.value, signals, () => newId('signaal'))
    const saved = await bridge.saveSession({ session })
    if (!saved.ok) {
      setCarry({ state: 'failed', message: saved.message, sessionId: '' })
      return
    }
    setCarry({ state: 'done', message: describeCarried(signals.length, session), sessionId: session.id })
    const undo = () =>
      target === fresh
        ? removeAgain(bridge, session.id)
        : takeBack(bridge, before.value, saved.value.revision)
    say('Signalen meegeteld in de sessie.', {
      label: 'Zet terug',
      run: () =>
        void undo().then((told) => {
          setCarry({ state: 'idle', message: '', sessionId: '' })
          if (list.state === 'ready') list.refresh()
          say(told)
        }),
    })
  }

  return (
    <div className="stack">
      {list.state === 'failed' && <p>{list.message}</p>}
      <div className="carry-choice">
        <SelectField label="Welke sessie?" value={target} onChange={(event) => setChosen(event.target.value)}>
          {open.map((session) => (
            <option key={session.id} value={session.id}>
              {nameSession(session)}
            </option>
          ))}
          <option value={fresh}>Start een nieuwe sessie</option>
        </SelectField>
        {target === fresh && (
          <SelectField
            label="Draaiboek"
            value={templateId}
            onChange={(event) => setTemplateId(event.target.value)}
          >
            {templates.map(({ id, titel, duur_minuten: minutes }) => (
              <option key={id} value={id}>
                {titel}, {minutes} minuten
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <div>
        <Button disabled={carry.state === 'busy'} onClick={() => void run()}>
          Neem mee naar sessie
        </Button>
      </div>
      <div role="status">
        {carry.state === 'done' && (
          <Notice kind="good">
            <p>{carry.message}</p>
            <LinkButton href={addresses.session(carry.sessionId)}>Open de sessie</LinkButton>
          </Notice>
        )}
        {carry.state === 'failed' && (
          <Notice kind="attention" title="De signalen zijn niet meegenomen">
            <p>{carry.message}</p>
          </Notice>
        )}
      </div>
    </div>
  )
}

async function readSession(bridge: App['bridge'], id: string): Promise<Result<Session>> {
  const read = await bridge.readSession({ id })
  return read.ok ? { ok: true, value: read.value.session } : read
}

/** Puts the session back as it was, unless somebody changed it since. Answers what to tell. */
async function takeBack(bridge: App['bridge'], before: Session, revision: number): Promise<string> {
  const saved = await bridge.saveSession({ session: { ...before, revision } })
  return saved.ok ? 'De sessie is weer zoals ze was.' : saved.message
}

/** Takes a session that was started for this away again. Answers what to tell. */
async function removeAgain(bridge: App['bridge'], id: string): Promise<string> {
  const removed = await bridge.removeSession({ id })
  return removed.ok ? 'De nieuwe sessie is weg.' : removed.message
}

function describeCarried(count: number, session: Session): string {
  const signals = count === 1 ? '1 signaal is' : `${count} signalen zijn`
  return `${signals} meegeteld in ${nameSession(session)}. Er ging niets anders mee.`
}

function nameSession({
  municipality,
  date,
  title,
}: Pick<Session, 'municipality' | 'date' | 'title'>): string {
  return [municipality || title, date === '' ? '' : formatDay(date)].filter(Boolean).join(', ')
}
