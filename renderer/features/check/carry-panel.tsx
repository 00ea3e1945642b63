import { use, useState } from 'react'
import type { Session } from '#contract/session.ts'
import { mapResult, type Result } from '#contract/result.ts'
import { useApp, type App } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadSessionContent } from '../../content'
import { carryIntoSession, type Carried } from '#core/check/carry-into-session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { createSession } from '#core/session/create-session.ts'
import { mergeSession } from '#core/session/merge-session.ts'
import { nameSessionShortly } from '#core/session/name-session.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { SelectField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { useDraft } from '#editing/use-draft.ts'
import { changeSavedSession, type SessionChange } from '../session/desk/change-saved-session'
import { newId } from '#editing/random-id.ts'
import { useSessionList } from '../session/desk/use-session-list'

/** The choice that starts a session instead of using one. */
const fresh = 'nieuw'

/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

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
  const { value: chosen, change: setChosen } = useDraft('meenemen-naar', '', choice)
  const { value: templateId, change: setTemplateId } = useDraft(
    'meenemen-draaiboek',
    templates[0]?.id ?? '',
    choice,
  )
  const [carry, setCarry] = useState<Carry>({ state: 'idle', message: '', sessionId: '' })
  if (list.state === 'loading') return <p className="soft">Even je sessies zoeken…</p>
  const open = list.state === 'ready' ? list.sessions.filter(({ phase }) => phase !== 'gesloten') : []
  const target = chosen === '' ? (open[0]?.id ?? fresh) : chosen

  const run = async () => {
    setCarry({ state: 'busy', message: '', sessionId: '' })
    const template = templates.find(({ id }) => id === templateId)
    const carryInto = (session: Session) => carryIntoSession(session, signals, () => newId('signaal'))
    const carried =
      target === fresh && template
        ? await startWith(bridge, carryInto(startSession(template, settings.read().municipality)))
        : await changeSavedSession(bridge, target, carryInto)
    if (!carried.ok) {
      setCarry({ state: 'failed', message: carried.message, sessionId: '' })
      return
    }
    const { before, after: session } = carried.value
    setCarry({ state: 'done', message: describeCarried(signals.length, session), sessionId: session.id })
    const undo = () =>
      before ? takeBack(bridge, { before, after: session }) : removeAgain(bridge, session.id)
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
              {nameSessionShortly(session)}
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
        <Button data-once busy={carry.state === 'busy'} onClick={() => void run()}>
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

type Template = Parameters<typeof createSession>[0]

function startSession(template: Template, municipality: string): Session {
  const plan = { municipality, date: '', place: '', purpose: '', people: null, functions: '' }
  return createSession(template, plan, newId('sessie'), new Date())
}

/** Saves a session that was started for this. There is nothing before it. */
async function startWith(
  bridge: App['bridge'],
  session: Session,
): Promise<Result<{ readonly before: null; readonly after: Session }>> {
  const saved = await bridge.saveSession({ session })
  return mapResult(saved, () => ({ before: null, after: session }))
}

/** Takes the counts off again and leaves what was done in the session since. Answers what to tell. */
async function takeBack(bridge: App['bridge'], { before, after }: SessionChange): Promise<string> {
  const changed = await changeSavedSession(bridge, after.id, (now) => mergeSession(after, before, now))
  return changed.ok ? 'De signalen zijn weer van de sessie afgetrokken.' : changed.message
}

/** Takes a session that was started for this away again. Answers what to tell. */
async function removeAgain(bridge: App['bridge'], id: string): Promise<string> {
  const removed = await bridge.removeSession({ id })
  return removed.ok ? 'De nieuwe sessie is weg.' : removed.message
}

function describeCarried(count: number, session: Session): string {
  const signals = countDutch(count, 'signaal is', 'signalen zijn')
  return `${signals} meegeteld in ${nameSessionShortly(session)}. Er ging niets anders mee.`
}
