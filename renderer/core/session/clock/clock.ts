import type { Session, Step } from '#contract/session.ts'
import { findEnd } from '../session-times'

/** All that the clock reads of a session: not the notes, so that a letter typed there asks nothing of it. */
export interface TimedSession extends Pick<
  Session,
  'currentStep' | 'clock' | 'date' | 'startsAt' | 'endsAt'
> {
  readonly steps: readonly TimedStep[]
}

/** All that the clock reads of a step. */
export type TimedStep = Pick<Step, 'id' | 'title' | 'minutes' | 'minimumMinutes' | 'plannedMinutes'>

/** Takes out of a session what the clock reads of it. */
export function readTimes({ currentStep, clock, date, startsAt, endsAt, steps }: Session): TimedSession {
  return {
    currentStep,
    clock,
    date,
    startsAt,
    endsAt,
    steps: steps.map(({ id, title, minutes, minimumMinutes, plannedMinutes }) => ({
      id,
      title,
      minutes,
      minimumMinutes,
      plannedMinutes,
    })),
  }
}

/** Seconds spent in a step at `now`, also while the app was closed. Never negative, even when the system clock is set back. */
export function spentInStep(session: TimedSession, stepId: string, now: Date): number {
  const before = session.clock.spentSeconds[stepId] ?? 0
  return before + (currentStepOf(session)?.id === stepId ? runningSeconds(session, now) : 0)
}

/** Seconds spent in the whole session at `now`. */
export function spentInSession(session: TimedSession, now: Date): number {
  return session.steps.reduce((sum, step) => sum + spentInStep(session, step.id, now), 0)
}

/** The step that the group is in; undefined only when the index points past the end. */
export function currentStepOf<OneStep>({
  steps,
  currentStep,
}: Pick<Session, 'currentStep'> & { readonly steps: readonly OneStep[] }): OneStep | undefined {
  return steps[currentStep]
}

/** Where the session stands against its plan. Seconds; `behind` is negative when ahead. */
export interface Pace {
  readonly stepLeft: number
  readonly behind: number
  /** What the session still takes when every coming step keeps to its time. */
  readonly left: number
  readonly running: boolean
}

/**
 * Behind is how much later than planned the session would end when every coming step keeps to its (perhaps shortened)
 * time. So shortening a step makes up for a delay, and skipping one puts the session ahead. Planned is the time at which it
 * was agreed to end, once the clock ran near it; else all steps with the time they had.
 */
export function measurePace(session: TimedSession, now: Date): Pace {
  const step = currentStepOf(session)
  if (!step) return { stepLeft: 0, behind: 0, left: 0, running: false }
  const left = session.steps
    .slice(session.currentStep)
    .reduce((sum, { id, minutes }) => sum + Math.max(0, minutes * 60 - spentInStep(session, id, now)), 0)
  const planned = session.steps.reduce((sum, { plannedMinutes }) => sum + plannedMinutes * 60, 0)
  return {
    stepLeft: step.minutes * 60 - spentInStep(session, step.id, now),
    behind: measureBehindEnd(session, left, planned, now) ?? spentInSession(session, now) + left - planned,
    left,
    running: session.clock.runningSince !== null,
  }
}

/** A session that began so much (seconds) before or after what was agreed, is led at another time than was agreed. */
const anotherTime = 2 * 60 * 60

function measureBehindEnd(session: TimedSession, left: number, planned: number, now: Date): number | null {
  const end = findEnd(session)
  const { runningSince, spentSeconds } = session.clock
  const hasBegun = runningSince !== null || Object.values(spentSeconds).some((seconds) => seconds > 0)
  if (end === null || !hasBegun) return null
  const toEnd = Math.round((end.getTime() - now.getTime()) / 1000)
  const early = toEnd + spentInSession(session, now) - planned
  return Math.abs(early) > anotherTime ? null : left - toEnd
}

/** Starts the clock at `now`; a running clock is left alone, and without a step there is nothing to time. */
export function startClock(session: Session, now: Date): Session {
  if (session.clock.runningSince !== null || !currentStepOf(session)) return session
  return {
    ...session,
    phase: 'bezig',
    clock: { ...session.clock, runningSince: now.toISOString(), seenAt: now.toISOString() },
  }
}

/** Stops the clock and keeps what was spent. */
export function stopClock(session: Session, now: Date): Session {
  const step = currentStepOf(session)
  if (session.clock.runningSince === null) return session
  if (!step) return { ...session, clock: { ...session.clock, runningSince: null, seenAt: null } }
  const spent = (session.clock.spentSeconds[step.id] ?? 0) + runningSeconds(session, now)
  return {
    ...session,
    clock: {
      runningSince: null,
      seenAt: null,
      spentSeconds: { ...session.clock.spentSeconds, [step.id]: spent },
    },
  }
}

/** Goes to another step. The clock goes on when it ran; an index outside the session changes nothing. */
export function goToStep(session: Session, index: number, now: Date): Session {
  if (index === session.currentStep || session.steps[index] === undefined) return session
  const running = session.clock.runningSince !== null
  const moved = { ...stopClock(session, now), currentStep: index }
  return running ? startClock(moved, now) : moved
}

/** Gives the current step more (or, negative, less) time spent; never less than none. */
export function correctTime(session: Session, seconds: number, now: Date): Session {
  const step = currentStepOf(session)
  if (!step) return session
  const running = session.clock.runningSince !== null
  const halted = stopClock(session, now)
  const spent = Math.max(0, (halted.clock.spentSeconds[step.id] ?? 0) + seconds)
  const corrected = {
    ...halted,
    clock: { ...halted.clock, spentSeconds: { ...halted.clock.spentSeconds, [step.id]: spent } },
  }
  return running ? startClock(corrected, now) : corrected
}

/** Up to the last moment at which it was looked at time has surely passed, also when the system clock says less now. */
function runningSeconds({ clock }: TimedSession, now: Date): number {
  if (clock.runningSince === null) return 0
  const until = Math.max(now.getTime(), clock.seenAt === null ? 0 : Date.parse(clock.seenAt))
  return Math.max(0, Math.round((until - Date.parse(clock.runningSince)) / 1000))
}
