import { useCallback, useEffect, useState } from 'react'
import type { Session } from '#contract/session.ts'
import { cutText } from '#contract/cut-text.ts'
import { limits } from '#contract/limits.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { compareSessions, type WordChange } from '#core/session/compare-sessions.ts'
import { formatMoment } from '#core/session/describe-time.ts'
import { nameSession } from '#core/session/name-session.ts'
import { useRequest } from '#dom/use-request.ts'
import { newId } from '#editing/random-id.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useApp } from '#app-context'
import type { ScreenProps } from '../../../screen-props'
import { SessionPaper } from './session-paper'
import { VersionPreview } from './version-preview'
import './history.css'

/** The earlier versions of a session: what was changed since, in words, and a copy of one of them. */
export function HistoryScreen({ params }: ScreenProps<'history'>) {
  return (
    <SessionPaper id={params.id} refusedTitle="De eerdere versies kunnen niet open">
      {(session) => <History session={session} />}
    </SessionPaper>
  )
}

function History({ session }: { readonly session: Session }) {
  const { bridge } = useApp()
  const { id } = session
  const list = useRequest(useCallback(() => bridge.listVersions({ id }), [bridge, id]))
  const [chosen, setChosen] = useState<string | null>(null)
  if (list.state === 'loading') return <Skeleton />
  const versions = list.state === 'ready' ? list.versions : []
  const open = versions.find(({ version }) => version === chosen)
  return (
    <div className="stack-wide">
      <div className="stack">
        <p>
          <a href={addresses.session(id)}>← Terug naar de sessie</a>
        </p>
        <ScreenTitle name={`Eerdere versies: ${session.title} ${session.municipality}`.trim()}>
          Eerdere versies
        </ScreenTitle>
        <p className="soft">{nameSession(session)}</p>
        <p>
          Terwijl je werkt, houden we iedere vijf minuten een versie apart. Van langer geleden blijven er
          minder staan.
        </p>
      </div>
      {list.state === 'failed' && (
        <Notice kind="attention" live>
          <p>{list.message}</p>
          <Button onClick={list.refresh}>Probeer opnieuw</Button>
        </Notice>
      )}
      {list.state === 'ready' && versions.length === 0 && (
        <p>Er is nog geen eerdere versie. De eerste komt als je een paar minuten werkt.</p>
      )}
      <div className="history-columns">
        <ul className="plain-list stack-tight" aria-label="Versies, de nieuwste bovenaan">
          {versions.map(({ version, savedAt }) => (
            <li key={version}>
              <Button
                aria-pressed={version === chosen}
                kind={version === chosen ? 'primary' : 'normal'}
                onClick={() => setChosen(version)}
              >
                {formatMoment(savedAt)}
              </Button>
            </li>
          ))}
        </ul>
        {open && <OneVersion key={open.version} now={session} {...open} />}
      </div>
    </div>
  )
}

interface OneVersionProps {
  readonly now: Session
  readonly version: string
  readonly savedAt: string
}

function OneVersion({ now, version, savedAt }: OneVersionProps) {
  const { bridge, say } = useApp()
  const { id } = now
  const read = useRequest(useCallback(() => bridge.readVersion({ id, version }), [bridge, id, version]))
  const [busy, setBusy] = useState(false)
  // a version that is chosen further down must not open out of sight
  useEffect(() => document.getElementById('gekozen-versie')?.scrollIntoView({ block: 'nearest' }), [])
  if (read.state === 'loading') return <Skeleton />
  const moment = formatMoment(savedAt)
  const copy = async (earlier: Session) => {
    setBusy(true)
    const addition = ` (versie van ${moment})`
    const own = newId('versie')
    const saved = await bridge.saveSession({
      session: {
        ...earlier,
        id: own,
        revision: 0,
        changedAt: new Date().toISOString(),
        title: `${cutText(earlier.title, limits.lineCharacters - addition.length)}${addition}`,
      },
    })
    setBusy(false)
    if (!saved.ok) {
      say(saved.message)
      return
    }
    say('De versie staat nu als eigen sessie in je lijst. De sessie zelf is niet veranderd.')
    window.location.assign(addresses.session(own))
  }
  return (
    <section className="stack" aria-labelledby="gekozen-versie">
      <h2 id="gekozen-versie">Versie van {moment}</h2>
      {read.state === 'failed' ? (
        <Notice kind="attention" live>
          <p>{read.message}</p>
          <p>Kies een andere versie; die staan los van elkaar.</p>
        </Notice>
      ) : (
        <>
          <div className="row">
            <Button kind="primary" busy={busy} onClick={() => void copy(read.session)}>
              Maak er een eigen sessie van
            </Button>
          </div>
          <Changes changes={compareSessions(read.session, now)} />
          <details>
            <summary>Zo zag de sessie er toen uit</summary>
            <VersionPreview session={read.session} />
          </details>
        </>
      )}
    </section>
  )
}

const kindNames = { erbij: 'Erbij', weg: 'Weg', anders: 'Anders' } as const

function Changes({ changes }: { readonly changes: readonly WordChange[] }) {
  return (
    <div className="stack">
      <h3>Wat er sindsdien veranderde</h3>
      {changes.length === 0 ? (
        <p>Niets: alleen de klok of de stap van toen.</p>
      ) : (
        <ul className="plain-list stack">
          {changes.map(({ part, kind, before, after }, at) => (
            // a part can be named twice, and the list never changes while it is shown
            <li key={at} className="history-change">
              <p>
                <strong>{part}</strong> · {kindNames[kind]}
              </p>
              {before !== '' && (
                <p className="history-words">
                  Toen: <del>{before}</del>
                </p>
              )}
              {after !== '' && (
                <p className="history-words">
                  Nu: <ins>{after}</ins>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
