import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { currentStepOf, goToStep, measurePace, startClock, stopClock } from '../../core/session/clock'
import { describePace, formatClock } from '../../core/session/describe-time'
import { Button } from '../../ui/button'
import type { SessionPartProps } from './session-run'

const tickMs = 1000

/** Ticks every second, on the second, for as long as something looks at it. */
function watchSeconds(listener: () => void): () => void {
  const timer = setInterval(listener, tickMs)
  return () => clearInterval(timer)
}

const readSecond = () => Math.floor(Date.now() / tickMs)

/** The clock of the current step: what is left, and where the session stands, in words. */
export function ClockPanel({ session, editor }: SessionPartProps) {
  const now = new Date(useSyncExternalStore(watchSeconds, readSecond) * tickMs)
  const step = currentStepOf(session)
  const pace = measurePace(session, now)
  const next = session.steps[session.currentStep + 1]
  if (!step) return null
  return (
    <section className="clock" aria-label="Klok">
      <p
        className="clock-time numbers"
        role="timer"
        aria-label={`Nog ${formatClock(pace.stepLeft)} voor deze stap`}
      >
        {formatClock(pace.stepLeft)}
      </p>
      <p className="clock-text">
        {pace.stepLeft < 0 ? 'over tijd' : `van ${step.minutes} min`} · {describePace(pace.behind)}
        {next && <span className="soft clock-next">Straks: {next.title}</span>}
      </p>
      <div className="row">
        {pace.running ? (
          <Button
            icon={<IconPlayerPause aria-hidden />}
            onClick={() => editor.change((one) => stopClock(one, new Date()))}
          >
            Pauzeer
          </Button>
        ) : (
          <Button
            kind="primary"
            icon={<IconPlayerPlay aria-hidden />}
            onClick={() => editor.change((one) => startClock(one, new Date()))}
          >
            Start klok
          </Button>
        )}
        <Button
          icon={<IconPlayerSkipForward aria-hidden />}
          disabled={!next}
          onClick={() => editor.change((one) => goToStep(one, one.currentStep + 1, new Date()))}
        >
          Volgende stap
        </Button>
      </div>
    </section>
  )
}
