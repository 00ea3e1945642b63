import { IconPlus, IconTrash } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { SessionSummary } from '#contract/session.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { formatDay, formatMoment } from '#core/session/describe-time.ts'
import { nameSession } from '#core/session/name-session.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { keepFocusNear } from '#dom/keep-focus-near.ts'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Tag } from '#ui/tag.tsx'
import { AttentionList } from './attention-list'
import { ListProgress } from './list-progress'
import { PracticeList } from './practice-list'
import { TakeOver } from './take-over'
import { throwAway } from '../desk/throw-away'
import { ProblemNotice } from '../desk/problem-notice'
import { ExpiredSessions } from './expired-sessions'
import { SessionTabs } from '#ui/session-tabs.tsx'
import { useSessionList } from '../desk/use-session-list'

const RetentionNotice = lazy(() =>
  import('../../keeping/retention-notice').then((loaded) => ({ default: loaded.RetentionNotice })),
)

const BinList = lazy(() => import('../../keeping/bin-list').then((loaded) => ({ default: loaded.BinList })))

/** How somebody goes on with a session. */
const ways = {
  voorbereiding: { name: 'Voorbereiden', address: addresses.prepare },
  bezig: { name: 'Ga verder', address: addresses.session },
  gesloten: { name: 'Verslag', address: (id: string) => addresses.sessionReport(id) },
} as const

const phaseNames = { voorbereiding: 'voorbereiding', bezig: 'bezig', gesloten: 'gesloten' } as const

/** All sessions on this device, newest change first, and what could not be opened. */
export function SessionsScreen() {
  const app = useApp()
  const list = useSessionList()
  const refresh = list.state === 'loading' ? () => undefined : list.refresh
  const [asked, setAsked] = useState<Thrown | null>(null)
  const throwOut = async ({ session, control }: Thrown) => {
    keepFocusNear(control)
    if (await throwAway(app, session, refresh)) refresh()
  }
  const remove = (session: SessionSummary, control: Element) => {
    // somebody may be leading it now, in this window or another one
    if (session.phase === 'bezig' && !session.practice) setAsked({ session, control })
    else void throwOut({ session, control })
  }
  return (
    <div className="stack-wide">
      <SessionTabs current="sessions" />
      <div className="screen-head">
        <div className="stack-tight">
          <ScreenTitle>Sessies</ScreenTitle>
          <p>Alles staat alleen op dit apparaat. Er komt niets in over een herkenbare jongere.</p>
        </div>
        <LinkButton href={addresses.newSession} kind="primary" icon={<IconPlus aria-hidden />}>
          Nieuwe sessie
        </LinkButton>
      </div>
      {list.state === 'loading' && <ListProgress />}
      {list.state === 'failed' && (
        <Notice kind="attention" title="Je sessies zijn nu niet te lezen" live>
          <p>{list.message}</p>
          <Button onClick={list.refresh}>Probeer opnieuw</Button>
        </Notice>
      )}
      {list.state === 'ready' && (
        <>
          {list.problems.map((problem) => (
            <ProblemNotice
              key={problem.fileName}
              problem={problem}
              onOpen={(id) => (window.location.hash = addresses.session(id))}
            />
          ))}
          <Suspense>
            <RetentionNotice onChanged={refresh}>
              {(kept) => <ExpiredSessions sessions={list.sessions} kept={kept} onRemove={remove} />}
            </RetentionNotice>
          </Suspense>
          <AttentionList sessions={list.sessions} />
          <SessionRows
            sessions={list.sessions.filter(({ practice }) => !practice)}
            isTold={list.problems.length > 0}
            onRemove={remove}
          />
          <Suspense>
            <BinList sessions={list.sessions} onChanged={refresh} />
          </Suspense>
          <TakeOver />
          <PracticeList sessions={list.sessions.filter(({ practice }) => practice)} onRemove={remove} />
        </>
      )}
      <ConfirmDialog
        open={asked !== null}
        title="Deze sessie is bezig. Toch weggooien?"
        confirm="Gooi weg"
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null)
          if (asked) void throwOut(asked)
        }}
      >
        <p>
          {asked && nameSession(asked.session)} is begonnen en nog niet gesloten. Wie er nu in werkt, kan
          daarna niets meer bewaren. Met “Zet terug” haal je haar weer op.
        </p>
      </ConfirmDialog>
    </div>
  )
}

/** A session that is to be thrown away, and the button that said so. */
interface Thrown {
  readonly session: SessionSummary
  readonly control: Element
}

interface SessionRowsProps {
  readonly sessions: readonly SessionSummary[]
  /** Above it stands what cannot be opened: then an empty list is no beginning. */
  readonly isTold: boolean
  readonly onRemove: (session: SessionSummary, control: Element) => void
}

function SessionRows({ sessions, isTold, onRemove }: SessionRowsProps) {
  const [filter, setFilter] = useState('')
  if (sessions.length === 0 && isTold) return <p>Er gaat nu geen sessie open. Hierboven staat waarom.</p>
  if (sessions.length === 0)
    return (
      <p>
        Nog geen sessies. <a href={addresses.newSession}>Begin met een draaiboek</a>: het staat klaar, jij
        vult alleen gemeente en datum in.
      </p>
    )
  const wanted = filter.trim().toLowerCase()
  const shown = sessions.filter(({ title, municipality, date }) =>
    `${title} ${municipality} ${formatDay(date)}`.toLowerCase().includes(wanted),
  )
  return (
    <section className="stack" aria-labelledby="alle-sessies">
      <h2 id="alle-sessies">Alle sessies</h2>
      {sessions.length > 8 && (
        <TextField
          label="Zoek op gemeente, titel of datum"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <ul className="listing">
        {shown.map((session) => (
          <li key={session.id} className="listing-row">
            <div>
              <a href={addresses.session(session.id)}>
                <strong>{session.municipality || 'Gemeente nog niet ingevuld'}</strong> · {session.title}
              </a>
              <p className="soft">
                {[
                  formatDay(session.date) || 'datum nog niet ingevuld',
                  countDutch(session.agreements, 'afspraak', 'afspraken'),
                  `laatst gewijzigd ${formatMoment(session.changedAt)}`,
                ].join(' · ')}
              </p>
            </div>
            <Tag>{phaseNames[session.phase]}</Tag>
            <LinkButton href={ways[session.phase].address(session.id)}>{ways[session.phase].name}</LinkButton>
            <Button
              kind="quiet"
              icon={<IconTrash aria-hidden />}
              aria-label={`Gooi weg: ${session.title}, ${session.municipality || 'zonder gemeente'}`}
              data-once
              onClick={({ currentTarget }) => onRemove(session, currentTarget)}
            >
              Gooi weg
            </Button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>Geen sessie gevonden met “{filter}”.</p>}
    </section>
  )
}
