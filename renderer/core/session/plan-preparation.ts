import type { Preparation } from '#contract/session.ts'
import { addDays, daysBetween } from './days'

/** A task of the preparation with its day, and in words how long that is from today. */
export interface PlannedTask {
  readonly task: Preparation
  /** Place in the session's own list. */
  readonly index: number
  /** Empty when the session or the task has no day. */
  readonly day: string
  /** "over 3 dagen", "vandaag", "2 dagen te laat"; empty without a day. */
  readonly distance: string
  readonly late: boolean
}

/** The preparation of a session with its days, the soonest first; tasks without a day keep their order at the end. */
export function planPreparation(
  tasks: readonly Preparation[],
  sessionDay: string,
  today: string,
): readonly PlannedTask[] {
  const planned = tasks.map((task, index) => {
    const day = sessionDay === '' || task.daysBefore === null ? '' : addDays(sessionDay, -task.daysBefore)
    const left = day === '' ? 0 : daysBetween(today, day)
    return {
      task,
      index,
      day,
      distance: day === '' || task.done ? '' : describeDistance(left),
      late: !task.done && left < 0,
    }
  })
  const order = ({ task }: PlannedTask) => -(task.daysBefore ?? -1)
  return planned.toSorted((one, other) => order(one) - order(other) || one.index - other.index)
}

function describeDistance(days: number): string {
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  if (days > 0) return `over ${days} dagen`
  return days === -1 ? '1 dag te laat' : `${-days} dagen te laat`
}
