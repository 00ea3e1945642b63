import type { Session } from '#contract/session.ts'
import { currentStepOf, measurePace, spentInStep, type TimedSession, type TimedStep } from './clock'

/** One step that gets another length. `number` counts from 1, as on screen. */
export interface LengthChange {
  readonly stepId: string
  readonly number: number
  readonly title: string
  readonly from: number
  readonly to: number
}

/**
 * What can be done about the pace: nothing needed; shorten these steps and end on time; shorten all that can and still end
 * `late` minutes late; or give `minutes` back because the group is ahead.
 */
export type Proposal =
  | { readonly kind: 'none' }
  | { readonly kind: 'shorten'; readonly changes: readonly LengthChange[] }
  | { readonly kind: 'cannot'; readonly changes: readonly LengthChange[]; readonly late: number }
  | { readonly kind: 'give-back'; readonly changes: readonly LengthChange[]; readonly minutes: number }

/** Less than this ahead (minutes) is not worth a word. */
const worthGivingBack = 2

/**
 * Says how the session can end on time at `now`. Late: the fewest coming steps are shortened, never below their shortest
 * useful length and never below what was spent in them. Ahead: the current step gets back first what was taken from it,
 * then the coming ones; when nothing was taken, the current step gets more time, up to half as long again as was planned.
 */
export function proposeShortening(session: TimedSession, now: Date): Proposal {
  if (!currentStepOf(session)) return { kind: 'none' }
  const { behind } = measurePace(session, now)
  if (behind >= 60) return shorten(session, Math.ceil(behind / 60), now)
  const ahead = Math.floor(-behind / 60)
  return ahead >= worthGivingBack ? giveBack(session, ahead) : { kind: 'none' }
}

/** Gives the steps of a proposal their new lengths. */
export function applyLengths(session: Session, changes: readonly LengthChange[]): Session {
  const lengths = new Map(changes.map(({ stepId, to }) => [stepId, to]))
  return {
    ...session,
    steps: session.steps.map((step) => ({ ...step, minutes: lengths.get(step.id) ?? step.minutes })),
  }
}

interface Room {
  readonly step: TimedStep
  readonly number: number
  /** Minutes that can be taken off. */
  readonly room: number
}

function shorten(session: TimedSession, minutes: number, now: Date): Proposal {
  const rooms = listComing(session)
    .map(({ step, number }) => ({
      step,
      number,
      // what was already spent there cannot be won back by making the step shorter than that
      room: Math.max(
        0,
        step.minutes - Math.max(step.minimumMinutes, Math.ceil(spentInStep(session, step.id, now) / 60)),
      ),
    }))
    .filter(({ room }) => room > 0)
  const changes = sortByNumber(take(rooms, minutes)).map((cut) => change(cut, -cut.room))
  const won = changes.reduce((sum, { from, to }) => sum + from - to, 0)
  return won >= minutes ? { kind: 'shorten', changes } : { kind: 'cannot', changes, late: minutes - won }
}

function giveBack(session: TimedSession, ahead: number): Proposal {
  const taken = ({ step, number }: { readonly step: TimedStep; readonly number: number }): Room => ({
    step,
    number,
    room: Math.max(0, step.plannedMinutes - step.minutes),
  })
  const step = currentStepOf(session)
  // what was taken from the step that runs comes back first: that is where the group is
  const own = step ? [taken({ step, number: session.currentStep + 1 })].filter(({ room }) => room > 0) : []
  const first = take(own, ahead)
  const rest = ahead - first.reduce((sum, { room }) => sum + room, 0)
  const coming =
    rest === 0
      ? []
      : take(
          listComing(session)
            .map(taken)
            .filter(({ room }) => room > 0),
          rest,
        )
  const parts = [...first, ...coming].length > 0 ? [...first, ...coming] : giveToCurrent(session, ahead)
  const changes = sortByNumber(parts).map((part) => change(part, part.room))
  const minutes = changes.reduce((sum, { from, to }) => sum + to - from, 0)
  return minutes === 0 ? { kind: 'none' } : { kind: 'give-back', changes, minutes }
}

function giveToCurrent(session: TimedSession, ahead: number): Room[] {
  const step = currentStepOf(session)
  if (!step) return []
  const most = Math.min(Math.ceil(step.plannedMinutes * mostStretch), longestStep)
  return [{ step, number: session.currentStep + 1, room: Math.min(ahead, Math.max(0, most - step.minutes)) }]
}

/** No step becomes longer than half as long again as was planned: who is further ahead than that may end early. */
const mostStretch = 1.5

/** The longest that a step can be on disk. */
const longestStep = 600

/** Takes `minutes` from the fewest rooms: one that has enough, else the largest first. */
function take(rooms: readonly Room[], minutes: number): Room[] {
  const enough = rooms
    .filter(({ room }) => room >= minutes)
    .sort((one, other) => other.room - one.room || other.number - one.number)[0]
  if (enough) return [{ ...enough, room: minutes }]
  const largest = [...rooms].sort((one, other) => other.room - one.room || other.number - one.number)
  let open = minutes
  return largest.flatMap((one) => {
    const part = Math.min(one.room, open)
    open -= part
    return part > 0 ? [{ ...one, room: part }] : []
  })
}

function listComing(session: TimedSession): { readonly step: TimedStep; readonly number: number }[] {
  return session.steps.map((step, index) => ({ step, number: index + 1 })).slice(session.currentStep + 1)
}

const sortByNumber = (rooms: readonly Room[]) => [...rooms].sort((one, other) => one.number - other.number)

function change({ step, number }: Room, by: number): LengthChange {
  return { stepId: step.id, number, title: step.title, from: step.minutes, to: step.minutes + by }
}
