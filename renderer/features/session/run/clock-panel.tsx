import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Session } from '#contract/session.ts'
import {
  correctTime,
  currentStepOf,
  goToStep,
  measurePace,
  readTimes,
  startClock,
  stopClock,
  type TimedSession,
} from '#core/session/clock/clock.ts'
import { describePace, formatClock, formatTime } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { PaceProposal } from './pace-proposal'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import { useNow } from './use-now'
import './clock.css'

const corrections = [-5, -1, 1, 5] as const

/** The clock of the current step: what is left, where the session stands in words, and what to do when it is late. */
export function ClockPanel({ editor, children }: SessionPartProps & { readonly children?: ReactNode }) {
  const session = useSessionPart(editor, readClock)
  const next = session.steps[session.currentStep + 1]
  if (!currentStepOf(session)) return null
  const move = (by: number) => editor.change((one) => goToStep(one, one.currentStep + by, new Date()))
  return (
    <section className="clock" aria-label="Klok">
      <div className="clock-main">
        <ClockFace session={session} />
        <div className="row clock-buttons">
          {session.clock.runningSince !== null ? (
            <Button
              icon={<IconPlayerPause aria-hidden />}
              aria-keyshortcuts="Alt+K"
              onClick={() => editor.change((one) => stopClock(one, new Date()))}
            >
              Pauzeer
            </Button>
          ) : (
            <Button
              kind="primary"
              icon={<IconPlayerPlay aria-hidden />}
              aria-keyshortcuts="Alt+K"
              onClick={() => editor.change((one) => startClock(one, new Date()))}
            >
              Start klok
            </Button>
          )}
          <Button
            kind="quiet"
            icon={<IconPlayerSkipBack aria-hidden />}
            aria-keyshortcuts="Alt+ArrowUp"
            disabled={session.currentStep === 0}
            aria-label="Vorige stap"
            onClick={() => move(-1)}
          />
          <Button
            icon={<IconPlayerSkipForward aria-hidden />}
            aria-keyshortcuts="Alt+ArrowDown"
            disabled={!next}
            onClick={() => move(1)}
          >
            Volgende stap
          </Button>
        </div>
      </div>
      {session.phase === 'bezig' && <PaceProposal session={session} editor={editor} />}
      <div className="clock-foot">
        <details className="clock-correct">
          <summary>Tijd bijstellen</summary>
          <div className="row">
            <p className="soft">Begon de klok te laat of liep hij te lang door? De tijd in deze stap:</p>
            {corrections.map((minutes) => (
              <Button
                key={minutes}
                kind="quiet"
                aria-label={`${Math.abs(minutes)} min ${minutes < 0 ? 'minder' : 'meer'} besteed`}
                onClick={() => editor.change((one) => correctTime(one, minutes * 60, new Date()))}
              >
                {minutes < 0 ? '−' : '+'}
                {Math.abs(minutes)} min
              </Button>
            ))}
          </div>
        </details>
        {children}
      </div>
    </section>
  )
}

const readClock = (session: Session) => ({ ...readTimes(session), phase: session.phase })

/** All of the clock that goes on by itself: the only part that is drawn again every second. */
function ClockFace({ session }: { readonly session: TimedSession & Pick<Session, 'phase'> }) {
  const now = useNow()
  const step = currentStepOf(session)
  const pace = measurePace(session, now)
  const next = session.steps[session.currentStep + 1]
  if (!step) return null
  return (
    <>
      <p
        className="clock-time numbers"
        role="timer"
        aria-label={`Nog ${formatClock(pace.stepLeft)} voor deze stap`}
      >
        {formatClock(pace.stepLeft)}
      </p>
      <p className="clock-text">
        <strong>
          {session.currentStep + 1}. {step.title}
        </strong>
        <span className="clock-next">
          {pace.stepLeft < 0 ? 'over tijd' : `van ${step.minutes} min`} · {describePace(pace.behind)}
          {session.phase !== 'gesloten' && (
            <> · klaar om {formatTime(new Date(now.getTime() + pace.left * 1000))}</>
          )}
        </span>
        {next && <span className="soft clock-next">Straks: {next.title}</span>}
      </p>
    </>
  )
}
