import type { Session, Step } from '../../../main/contract/session'

/** Seconds spent in a step at `now`, also while the app was closed. Never negative, even when the system clock is set back. */
export function spentInStep(session: Session, stepId: string, now: Date): number {
  const before = session.clock.spentSeconds[stepId] ?? 0
  return before + (currentStepOf(session)?.id === stepId ? runningSeconds(session, now) : 0)
}

/** Seconds spent in the whole session at `now`. */
export function spentInSession(session: Session, now: Date): number {
  return session.steps.reduce((sum, step) => sum + spentInStep(session, step.id, now), 0)
}

/** The step that the group is in; undefined only when the index points past the end. */
export function currentStepOf(session: Session): Step | undefined {
  return session.steps[session.currentStep]
}

/** Where the session stands against its plan. Seconds; `behind` is negative when ahead. */
export interface Pace {
  readonly stepLeft: number
  readonly behind: number
  readonly running: boolean
}

/**
 * Behind is the time spent on all steps up to and including this one, less what was planned for the earlier steps,
 * less what this step may take until now.
 */
export function measurePace(session: Session, now: Date): Pace {
  const step = currentStepOf(session)
  if (!step) return { stepLeft: 0, behind: 0, running: false }
  const earlier = session.steps.slice(0, session.currentStep)
  const planned = earlier.reduce((sum, { minutes }) => sum + minutes * 60, 0)
  const spentEarlier = earlier.reduce((sum, { id }) => sum + spentInStep(session, id, now), 0)
  const inStep = spentInStep(session, step.id, now)
  const stepLeft = step.minutes * 60 - inStep
  return {
    stepLeft,
    behind: spentEarlier - planned + Math.max(0, -stepLeft),
    running: session.clock.runningSince !== null,
  }
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

function runningSeconds(session: Session, now: Date): number {
  if (session.clock.runningSince === null) return 0
  return Math.max(0, Math.round((now.getTime() - Date.parse(session.clock.runningSince)) / 1000))
}
