/** What can be undone and redone around a current value. Immutable: every function answers with a new history. */
export interface UndoHistory<Value> {
  readonly past: readonly Value[]
  readonly current: Value
  readonly future: readonly Value[]
  /** Changes with the same key, one after another, are undone together: a sentence, not a letter. */
  readonly lastKey: string
}

const mostSteps = 200

/** A history that starts at `value`. */
export function startHistory<Value>(value: Value): UndoHistory<Value> {
  return { past: [], current: value, future: [], lastKey: '' }
}

/** Records a change. An empty key is never joined with the one before. */
export function recordChange<Value>(history: UndoHistory<Value>, value: Value, key = ''): UndoHistory<Value> {
  if (Object.is(value, history.current)) return history
  const joins = key !== '' && key === history.lastKey
  const past = joins ? history.past : [...history.past, history.current].slice(-mostSteps)
  return { past, current: value, future: [], lastKey: key }
}

/** One step back; the same history when there is none. */
export function undo<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return {
    past: history.past.slice(0, -1),
    current: previous,
    future: [history.current, ...history.future],
    lastKey: '',
  }
}

/** One step forward again; the same history when nothing was undone. */
export function redo<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.current], current: next, future, lastKey: '' }
}

/**
 * Puts a change from elsewhere under everything that can be undone and redone, so that undoing does not undo it. Steps
 * that it cannot be put under are forgotten; undefined when the current value is one of those.
 */
export function rebaseHistory<Value>(
  history: UndoHistory<Value>,
  apply: (value: Value) => Value | undefined,
): UndoHistory<Value> | undefined {
  const current = apply(history.current)
  if (current === undefined) return undefined
  const past = applyUntilRefused(history.past.toReversed(), apply).toReversed()
  return { ...history, past, current, future: applyUntilRefused(history.future, apply) }
}

function applyUntilRefused<Value>(
  values: readonly Value[],
  apply: (value: Value) => Value | undefined,
): Value[] {
  const applied: Value[] = []
  for (const value of values) {
    const next = apply(value)
    if (next === undefined) break
    applied.push(next)
  }
  return applied
}
