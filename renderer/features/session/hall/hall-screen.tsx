import { use, useCallback, useEffect, useState } from 'react'
import { useApp } from '#app-context'
import { loadSessionContent } from '../../../content'
import { isBare, readPress } from '#core/navigation/read-press.ts'
import { formatClock } from '#core/session/describe-time.ts'
import { makeHallView, measureHallLeft, type HallView } from '#core/session/hall-view.ts'
import type { ScreenProps } from '../../../screen-props'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { explainUnopened } from '../desk/find-problem'
import { followHall } from './hall-channel'
import { useNow } from '../run/use-now'
import './hall.css'

/** The hall screen for the beamer: follows the facilitator's window, or what is on disk when there is none. */
export function HallScreen({ params }: ScreenProps<'hall'>) {
  const id = params.id
  const { bridge } = useApp()
  const { cases, basics } = use(loadSessionContent())
  const [view, setView] = useState<HallView | null>(null)
  const [problem, setProblem] = useState('')
  const readDisk = useCallback(() => {
    void bridge.readSession({ id }).then((read) => {
      if (!read.ok) {
        setProblem(explainUnopened(read))
        return
      }
      setProblem('')
      setView(makeHallView(read.value.session, { kind: 'stap' }, { cases, rules: basics.basisafspraken }))
    })
  }, [bridge, id, cases, basics])
  useEffect(
    () =>
      followHall(
        id,
        (shown) => {
          setProblem('')
          setView(shown)
        },
        readDisk,
      ),
    [id, readDisk],
  )
  useFullScreenKey()
  if (!view)
    return problem === '' ? (
      <Skeleton />
    ) : (
      <div className="hall stack">
        <ScreenTitle>Zaalscherm</ScreenTitle>
        <p>{problem}</p>
      </div>
    )
  return <Hall view={view} />
}

function Hall({ view }: { readonly view: HallView }) {
  if (view.closed)
    return (
      <div className="hall">
        <ScreenTitle name="Zaalscherm">{view.title}</ScreenTitle>
        <p className="hall-question">Bedankt voor jullie aandacht.</p>
      </div>
    )
  return (
    <div className="hall">
      <header className="hall-head">
        <ScreenTitle name="Zaalscherm">
          <span className="hall-number numbers">{view.number}</span> {view.stepTitle}
        </ScreenTitle>
        <HallClock view={view} />
      </header>
      <div className="hall-main" aria-live="polite">
        {view.show === 'casus' && view.card ? (
          <HallCard card={view.card} />
        ) : view.show === 'basisafspraken' ? (
          <ul className="hall-list hall-rules">
            {view.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        ) : (
          <>
            {view.questions.slice(0, view.list === null ? undefined : 1).map((question) => (
              <p key={question} className="hall-question">
                {question}
              </p>
            ))}
            {view.list !== null && <Made list={view.list} />}
          </>
        )}
      </div>
      <footer className="hall-foot">
        <p>Geen namen · situaties, geen herkenbare personen · een signaal is geen bewijs · bij gevaar: 112</p>
        <p className="hall-hint">F: volledig scherm</p>
      </footer>
    </div>
  )
}

/** What the group makes, as it grows. The newest stands out: that is what is being talked about. */
function Made({ list }: { readonly list: NonNullable<HallView['list']> }) {
  if (list.lines.length === 0) return null
  return (
    <ul className="hall-list hall-made" aria-label={list.name}>
      {list.lines.map(({ id, text, more }, at) => (
        <li key={id} {...(at === list.lines.length - 1 && { 'data-newest': true })}>
          {text} {more !== '' && <span className="hall-more numbers">{more}</span>}
        </li>
      ))}
    </ul>
  )
}

function HallClock({ view }: { readonly view: HallView }) {
  const now = useNow()
  const left = measureHallLeft(view, now)
  const running = view.clock.runningSince !== null
  return (
    <p className="hall-clock">
      {left < 0 ? (
        <span className="hall-over" role="timer">
          we ronden af
        </span>
      ) : (
        <span className="numbers" role="timer" aria-label={`Nog ${formatClock(left)}`}>
          {formatClock(left)}
        </span>
      )}
      {!running && <span className="hall-paused">{view.clock.spentSeconds > 0 ? 'pauze' : 'begint zo'}</span>}
    </p>
  )
}

/** So many reveals fit on a beamer beside the question of the last one. */
const mostReveals = 2

function HallCard({ card }: { readonly card: NonNullable<HallView['card']> }) {
  const last = card.reveals.at(-1)
  // a room reads large letters: of many reveals the last ones stand there, and the situation is known by then
  const from = Math.max(0, card.reveals.length - mostReveals)
  return (
    <>
      <h2 className="hall-card">{card.title}</h2>
      {from === 0 && <p className="hall-situation">{card.situation}</p>}
      {card.reveals.length > 0 && (
        <ol className="hall-list" start={from + 1}>
          {card.reveals.slice(from).map(({ text }) => (
            <li key={text} {...(text === last?.text && { 'data-newest': true })}>
              {text}
            </li>
          ))}
        </ol>
      )}
      <p className="hall-question">{last ? last.question : card.question}</p>
      {card.opinions.length > 0 && (
        <table className="hall-opinions">
          <caption className="visually-hidden">Wat zou je nu doen: eerst en na afloop</caption>
          <thead>
            <tr>
              <th scope="col">Wat zou je nu doen?</th>
              <th scope="col">Eerst</th>
              <th scope="col">Na afloop</th>
            </tr>
          </thead>
          <tbody>
            {card.opinions.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="numbers">{before}</td>
                <td className="numbers">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** F fills the screen and goes back; Esc is the browser's own way back. */
function useFullScreenKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !isBare(readPress(event)) || event.repeat) return
      event.preventDefault()
      if (document.fullscreenElement) void document.exitFullscreen()
      else void document.documentElement.requestFullscreen().catch(() => undefined)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
