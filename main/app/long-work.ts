import type { Work, WorkOutcome } from '#contract/backup.ts'
import { describeThrown } from '#contract/describe-thrown.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { stopped, type Progress } from '../library/backup/progress'
import type { Log } from './log'

/** What kind of work it is, so that a screen knows its own. */
export type WorkKind = 'make' | 'open'

/** Work that takes longer than a request may: it is begun, and asked after. One at a time. */
export type LongWork = {
  /** `task` works on the library; `give` shows what came of it to the user, who may take all the time for that. */
  readonly start: <Value>(
    kind: WorkKind,
    task: (progress: Progress) => Promise<Result<Value>>,
    give: (value: Value) => Promise<Result<WorkOutcome>>,
  ) => Result<undefined>
  readonly follow: () => Work
  /** Asks it to stop; done when nothing works on the library any more. A question that is open to the user stays open. */
  readonly stop: () => Promise<void>
  /** Tells of work that is done no more. */
  readonly forget: () => void
}

/** Has no work yet. */
export function createLongWork(log: Log): LongWork {
  let work: Work = { state: 'none' }
  let isStopped = false
  let running: Promise<unknown> = Promise.resolve()

  const guard = <Value>(done: Promise<Result<Value>>): Promise<Result<Value>> =>
    done.catch((error: unknown) => {
      log('work.threw', describeThrown(error))
      return broken
    })
  const tell = (done: Result<WorkOutcome>): WorkOutcome => {
    if (done.ok) return done.value
    // only what was stopped before it changed anything answers so
    return done === stopped ? { kind: 'stopped' } : { kind: 'refused', message: done.message }
  }
  return {
    start: (kind, task, give) => {
      if (work.state === 'busy') return busy
      work = { state: 'busy', kind, done: 0, total: 0 }
      isStopped = false
      const progress: Progress = {
        show: (done, total) => {
          work = { state: 'busy', kind, done, total }
        },
        isStopped: () => isStopped,
      }
      const worked = guard(task(progress))
      running = worked
      void worked
        .then((made) => (made.ok ? guard(give(made.value)) : made))
        .then((done) => {
          work = { state: 'done', kind, outcome: tell(done) }
        })
      return accept(undefined)
    },
    follow: () => work,
    stop: async () => {
      isStopped = true
      await running
    },
    forget: () => {
      if (work.state === 'done') work = { state: 'none' }
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
