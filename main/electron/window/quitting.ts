import { limits } from '#contract/limits.ts'
import { waitAtMost } from '../talk/wait-at-most'

/** The end of the app: everything that is being saved is on disk first. */
export type Quitting = {
  /** 'will-quit' of the app, as often as it comes. */
  readonly onWillQuit: (event: { preventDefault(): void }) => void
  /** Whether the app is on its way out: no window must be opened any more. */
  readonly hasBegun: () => boolean
}

/** Makes the app wait for `settle` before it ends, but not for ever: a save dialog that was left open never answers. */
export function createQuitting(settle: () => Promise<void>, quit: () => void): Quitting {
  let stage: 'running' | 'settling' | 'settled' = 'running'
  return {
    hasBegun: () => stage !== 'running',
    onWillQuit: (event) => {
      if (stage === 'settled') return
      event.preventDefault()
      if (stage === 'settling') return
      stage = 'settling'
      void waitAtMost(limits.settleWithinMs, settle()).then(() => {
        stage = 'settled'
        quit()
      })
    },
  }
}
