import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { matchRoute } from './routes'

const watchHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The place that the address bar points to; null for an address that does not exist. */
export function usePlace() {
  const hash = useSyncExternalStore(watchHash, () => window.location.hash)
  return useMemo(() => matchRoute(hash), [hash])
}

/** Puts the page back where it was on "back", and at the top on every new address. */
export function useScrollMemory(): void {
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const positions = new Map<number, number>()
    let current = 0
    let newest = 0
    const remember = () => positions.set(current, window.scrollY)
    const move = (event: PopStateEvent) => {
      const known = (event.state as { entry?: number } | null)?.entry
      if (known === undefined) {
        newest += 1
        current = newest
        window.history.replaceState({ entry: current }, '')
        window.scrollTo(0, 0)
      } else {
        current = known
        scrollWhenTallEnough(positions.get(known) ?? 0)
      }
    }
    window.history.replaceState({ entry: 0 }, '')
    window.addEventListener('scroll', remember, { passive: true })
    window.addEventListener('popstate', move)
    return () => {
      window.removeEventListener('scroll', remember)
      window.removeEventListener('popstate', move)
    }
  }, [])
}

/** A page that still loads is too short to scroll: try again for a short while. */
function scrollWhenTallEnough(top: number, tries = 30): void {
  window.scrollTo(0, top)
  if (window.scrollY < top && tries > 0) requestAnimationFrame(() => scrollWhenTallEnough(top, tries - 1))
}
