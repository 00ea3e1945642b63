import { refuse } from '#contract/result.ts'

/** How far work is, and whether somebody wants it to stop. */
export type Progress = {
  readonly show: (done: number, total: number) => void
  readonly isStopped: () => boolean
}

/** Shows how far the work is; answers whether it must stop here. */
export function isStopped(progress: Progress, done: number, total: number): boolean {
  progress.show(done, total)
  return progress.isStopped()
}

/** What work answers that was stopped. */
export const stopped = refuse('failed', 'Je hebt dit gestopt.')
