import type { Dispatch } from './dispatch'

/**
 * Counts the requests that are being answered. `settle` is done when none is left, so that an app that is closed in the
 * middle of a save finishes the save first.
 */
export function trackInFlight(dispatch: Dispatch): { dispatch: Dispatch; settle: () => Promise<void> } {
  const running = new Set<Promise<unknown>>()
  return {
    dispatch: (name, input) => {
      const answer = dispatch(name, input)
      running.add(answer)
      void answer.finally(() => running.delete(answer))
      return answer
    },
    settle: async () => {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
