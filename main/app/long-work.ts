import type { Work, WorkOutcome } from '#contract/backup.ts'
import { describeThrown } from '#contract/describe-thrown.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { Progress } from '../library/backup/progress'
import type { Log } from './log'

/** Work that takes longer than a request may: it is begun, and asked after. One at a time. */
export type LongWork = {
  readonly start: (task: (progress: Progress) => Promise<Result<WorkOutcome>>) => Result<undefined>
  readonly follow: () => Work
  /** Asks it to stop; done when it has. */
  readonly stop: () => Promise<void>
}

/** Has no work yet. */
export function createLongWork(log: Log): LongWork {
  let work: Work = { state: 'none' }
  let isStopped = false
  let running: Promise<void> = Promise.resolve()

  const run = async (task: (progress: Progress) => Promise<Result<WorkOutcome>>) => {
    const progress: Progress = {
      show: (done, total) => {
        work = { state: 'busy', done, total }
      },
      isStopped: () => isStopped,
    }
    const done = await task(progress).catch((error: unknown) => {
      log('work.threw', describeThrown(error))
      return broken
    })
    const refused: WorkOutcome = isStopped
      ? { kind: 'stopped' }
      : { kind: 'refused', message: done.ok ? '' : done.message }
    work = { state: 'done', outcome: done.ok ? done.value : refused }
  }
  return {
    start: (task) => {
      if (work.state === 'busy') return busy
      work = { state: 'busy', done: 0, total: 0 }
      isStopped = false
      running = run(task)
      return accept(undefined)
    },
    follow: () => work,
    stop: async () => {
      isStopped = true
      await running
    },
  }
}

const busy = refuse(
  'failed',
  'Signaalwijzer is al met een back-up bezig. Wacht tot die klaar is, of stop hem.',
)
const broken = refuse(
  'failed',
  'Dit lukte niet door een storing in Signaalwijzer. Probeer het nog eens; lukt het weer niet, start de app dan opnieuw.',
)
