/** Runs a task after the earlier tasks with the same key. */
export type RunInTurn = <Value>(key: string, task: () => Promise<Value>) => Promise<Value>

/**
 * Makes a set of queues, one for each key: tasks of one key run one by one, in the order they came; tasks of different
 * keys do not wait for each other. A task that throws fails alone, the next one still runs.
 */
export function createQueues(): RunInTurn {
  const tails = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(task, task)
    const tail = turn
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
    tails.set(key, tail)
    return turn
  }
}
