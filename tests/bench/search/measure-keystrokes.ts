/** Milliseconds a keystroke takes. */
export interface KeystrokeTimes {
  readonly p50: number
  readonly p95: number
  readonly max: number
  /** Keystrokes that were measured. */
  readonly count: number
}

/** Every query as it is typed, letter by letter. */
export function listKeystrokes(queries: readonly string[]): readonly string[] {
  return queries.flatMap((query) =>
    Array.from(query, (_, at) =>
      Array.from(query)
        .slice(0, at + 1)
        .join(''),
    ),
  )
}

/**
 * Times a search on the keystrokes, spread evenly over all of them when the engine is too slow for the budget (ms).
 * The first ones warm the engine up and do not count.
 */
export async function measureKeystrokes(
  keystrokes: readonly string[],
  search: (query: string) => unknown,
  budget: number,
): Promise<KeystrokeTimes> {
  const warmUp = keystrokes.slice(0, 30)
  const began = performance.now()
  let warmed = 0
  for (const query of warmUp) {
    await search(query)
    warmed += 1
    if (performance.now() - began > budget / 4) break
  }
  const mean = (performance.now() - began) / Math.max(1, warmed)
  const affordable = Math.max(20, Math.floor(budget / Math.max(mean, 0.001)))
  const step = Math.max(1, Math.ceil(keystrokes.length / affordable))
  const times: number[] = []
  for (let at = 0; at < keystrokes.length; at += step) {
    const start = performance.now()
    const answer = search(keystrokes[at] ?? '')
    // an answer that is there at once is not made to wait for a turn
    if (answer instanceof Promise) await answer
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: times.at(-1) ?? 0, count: times.length }
}
