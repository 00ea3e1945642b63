/**
 * Lets tasks run side by side, and a change wait until none of them runs; what comes during a change waits for it. So a
 * library is never closed, or moved to another key, in the middle of a save.
 */
export type Gate = {
  readonly pass: <Value>(task: () => Promise<Value>) => Promise<Value>
  readonly change: <Value>(task: () => Promise<Value>) => Promise<Value>
}

/** Makes a gate through which nothing goes yet. */
export function createGate(): Gate {
  const running = new Set<Promise<unknown>>()
  let closed: Promise<unknown> = Promise.resolve()
  return {
    pass: (task) => {
      const run = closed.then(task)
      // it counts from when it was asked, so that a change that comes later waits for it
      const settled = run.catch(() => undefined).finally(() => running.delete(settled))
      running.add(settled)
      return run
    },
    change: (task) => {
      const before = closed
      const earlier = [...running]
      const change = before.then(() => Promise.all(earlier)).then(task)
      closed = change.catch(() => undefined)
      return change
    },
  }
}
