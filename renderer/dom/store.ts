import { useMemo, useSyncExternalStore } from 'react'
import { isSame } from '#core/editing/merge-change.ts'

/** The smallest store: a value that can be read, replaced and watched. Knows no React. */
export interface Store<Value> {
  read(): Value
  write(value: Value): void
  watch(listener: () => void): () => void
}

/** Makes a store with a first value. Listeners hear of a change only when the value is another one. */
export function createStore<Value>(first: Value): Store<Value> {
  let current = first
  const listeners = new Set<() => void>()
  return {
    read: () => current,
    write(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of listeners) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** What a component needs of a store to follow it. */
export type Watched<Value> = Pick<Store<Value>, 'read' | 'watch'>

/** The value of a store in a component; draws again when it changes. */
export function useStore<Value>(store: Watched<Value>): Value {
  return useSyncExternalStore(store.watch, store.read, store.read)
}

/**
 * A part of what a store holds, as `select` takes it out: plain values. Draws again only when the part says something
 * else, so that a letter in one field leaves the other parts of a screen alone.
 */
export function useStorePart<Value, Part>(store: Watched<Value>, select: (value: Value) => Part): Part {
  const read = useMemo(() => readPart(store, select), [store, select])
  return useSyncExternalStore(store.watch, read, read)
}

/** Reads a part of a store, and gives back the very same object for as long as the part says the same. */
export function readPart<Value, Part>(
  store: Pick<Store<Value>, 'read'>,
  select: (value: Value) => Part,
): () => Part {
  let value = store.read()
  let part = select(value)
  return () => {
    const now = store.read()
    if (now === value) return part
    value = now
    const next = select(now)
    if (!isSame(part, next)) part = next
    return part
  }
}
