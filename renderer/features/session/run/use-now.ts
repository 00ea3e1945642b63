import { useSyncExternalStore } from 'react'

const tickMs = 1000

/** Ticks every second, on the second, for as long as something looks at it. */
function watchSeconds(listener: () => void): () => void {
  const timer = setInterval(listener, tickMs)
  return () => clearInterval(timer)
}

const readSecond = () => Math.floor(Date.now() / tickMs)

/** The moment, in whole seconds; draws again every second. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(watchSeconds, readSecond) * tickMs)
}
