import {
  IconAlertTriangle,
  IconFileText,
  IconFlag,
  IconHourglassLow,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
} from '@tabler/icons-react'
import type { Session } from '#contract/session.ts'
import {
  currentStepOf,
  goToStep,
  measurePace,
  readTimes,
  startClock,
  stopClock,
  type TimedSession,
} from '#core/session/clock/clock.ts'
import { addMinutes } from '#core/session/add-minutes.ts'
import { readClockFace, type ClockFace as Face } from '#core/session/clock/clock-face.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { describePace, formatClock, formatTime } from '#core/session/describe-time.ts'
import { SavedAt } from '#editing/saved-at.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { HallButton } from '../hall/hall-button'
import type { HallControl } from '../hall/use-hall'
import { MorePanel } from './more-panel'
import { PaceProposal } from './pace-proposal'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import { useNow } from './use-now'
import './clock.css'

interface ClockBarProps extends SessionPartProps {
  readonly hall: HallControl
  /** Whether the closing is on the screen. */
  readonly closing: boolean
  readonly onClosing: (closing: boolean) => void
}

/** Always on top: the clock of the current step, where the session stands in words, and the few things one does with it. */
export function ClockBar({ editor, hall, closing, onClosing }: ClockBarProps) {
  const session = useSessionPart(editor, readClock)
  const next = session.steps[session.currentStep + 1]
  const running = session.clock.runningSince !== null
  if (!currentStepOf(session)) return null
  const move = (by: number) => editor.change((one) => goToStep(one, one.currentStep + by, new Date()))
  return (
    <>
      <header className="cockpit-bar">
        <section className="clock" aria-label="Klok">
          <ClockFace session={session} />
        </section>
        <Title editor={editor} />
        <div className="cockpit-buttons">
          {/* each a button of its own, so that the second press of a double click finds another one */}
          {running ? (
            <Button
              key="stop"
              icon={<IconPlayerPause aria-hidden />}
              aria-keyshortcuts="Alt+K"
              title="Alt K"
              onClick={() => editor.change((one) => stopClock(one, new Date()))}
            >
              <span className="cockpit-word">Pauzeer</span>
            </Button>
          ) : (
            <Button
              key="start"
              kind="primary"
              icon={<IconPlayerPlay aria-hidden />}
              aria-keyshortcuts="Alt+K"
              title="Alt K"
              onClick={() => editor.change((one) => startClock(one, new Date()))}
            >
              <span className="cockpit-word">Start klok</span>
            </Button>
          )}
          <Button
            kind="quiet"
            className="cockpit-back"
            icon={<IconPlayerSkipBack aria-hidden />}
            aria-keyshortcuts="Alt+ArrowUp"
            title="Alt ↑"
            disabled={session.currentStep === 0}
            data-once
            aria-label="Vorige stap"
            onClick={() => move(-1)}
          />
          {next || closing ? (
            <Button
              key="next"
              data-once
              kind={running ? 'primary' : 'normal'}
              icon={<IconPlayerSkipForward aria-hidden />}
              aria-keyshortcuts="Alt+ArrowDown"
              title="Alt ↓"
              disabled={!next}
              onClick={() => move(1)}
            >
              <span className="cockpit-word">Volgende stap</span>
            </Button>
          ) : (
            <Button
              key="closing"
              kind={running ? 'primary' : 'normal'}
              icon={<IconFlag aria-hidden />}
              onClick={() => onClosing(true)}
            >
              <span className="cockpit-word">Naar afsluiten</span>
            </Button>
          )}
          <HallButton id={session.id} />
          <LinkButton href={addresses.sessionReport(session.id)} icon={<IconFileText aria-hidden />}>
            <span className="cockpit-word">Verslag</span>
          </LinkButton>
          <MorePanel editor={editor} hall={hall} closing={closing} onClosing={onClosing} />
        </div>
      </header>
      {session.phase === 'bezig' && !closing && <PaceProposal session={session} editor={editor} />}
    </>
  )
}

const readClock = (session: Session) => ({ ...readTimes(session), id: session.id, phase: session.phase })

/** What the session is called, and whether all is saved. */
function Title({ editor }: SessionPartProps) {
  const { title, municipality } = useSessionPart(editor, readTitle)
  return (
    <div className="cockpit-title">
      <ScreenTitle name={`${title} ${municipality}`.trim()}>{title}</ScreenTitle>
      {municipality !== '' && <span className="soft cockpit-place">{municipality}</span>}
      <SavedAt editor={editor} />
    </div>
  )
}

const readTitle = ({ title, municipality }: Session) => ({ title, municipality })

/** All of the clock that goes on by itself: the only part that is drawn again every second. */
function ClockFace({ session }: { readonly session: TimedSession & Pick<Session, 'phase'> }) {
  const now = useNow()
  const step = currentStepOf(session)
  const pace = measurePace(session, now)
  const next = session.steps[session.currentStep + 1]
  if (!step) return null
  const face = readClockFace(pace)
  const Sign = signs[face]
  const done = Math.min(1, Math.max(0, 1 - pace.stepLeft / Math.max(1, step.minutes * 60)))
  return (
    <>
      <p
        className="clock-time numbers"
        data-face={face}
        role="timer"
        aria-label={`Nog ${formatClock(pace.stepLeft)} voor deze stap`}
      >
        {Sign && <Sign aria-hidden className="clock-sign" />}
        {formatClock(pace.stepLeft)}
      </p>
      <div className="clock-text">
        <p className="clock-step">
          <strong>
            {session.currentStep + 1} van {session.steps.length} · {step.title}
          </strong>
        </p>
        <progress className="clock-progress" data-face={face} max={1} value={done} aria-hidden />
        <p className="clock-next soft">
          {face === 'over' ? 'over tijd' : `van ${step.minutes} min`}
          {next ? ` · straks: ${next.title}` : ' · laatste stap'}
        </p>
      </div>
      <p className="clock-pace">
        <span>{describePace(pace.behind)}</span>
        {session.phase !== 'gesloten' && (
          <strong className="numbers">
            klaar om{' '}
            {session.phase === 'voorbereiding' && session.startsAt !== ''
              ? addMinutes(session.startsAt, Math.ceil(pace.left / 60))
              : formatTime(new Date(now.getTime() + pace.left * 1000))}
          </strong>
        )}
      </p>
    </>
  )
}

const signs: Readonly<Record<Face, typeof IconHourglassLow | null>> = {
  ruim: null,
  bijna: IconHourglassLow,
  over: IconAlertTriangle,
}
