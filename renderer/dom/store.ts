import { useSyncExternalStore } from 'react'

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

/** The value of a store in a component; draws again when it changes. */
export function useStore<Value>(store: Pick<Store<Value>, 'read' | 'watch'>): Value {
  return useSyncExternalStore(store.watch, store.read, store.read)
}
