import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { findPlace } from '#core/navigation/find-place.ts'

/**
 * The place that the address bar points to; null for an address that does not exist. The change is a transition: the
 * old screen stays until the new one can be drawn whole, so that nothing flashes.
 */
export function usePlace(): ReturnType<typeof findPlace> {
  const [place, setPlace] = useState(() => findPlace(window.location.hash))
  useEffect(() => {
    const follow = () => startTransition(() => setPlace(findPlace(window.location.hash)))
    window.addEventListener('hashchange', follow)
    // The address may have changed between the first drawing and now.
    follow()
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return place
}

/** Where the next screen is to be scrolled to, as the last move through the history says. */
interface NextScroll {
  readonly top: number
}

/** Puts a screen back where it was on "back", and at the top on every new address, once the screen of `place` is drawn. */
export function useScrollMemory(place: unknown): void {
  const next = useRef<NextScroll | null>(null)
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const positions = new Map<number, number>()
    let current = 0
    let newest = 0
    let shelf = shelfOf(window.location.hash)
    const remember = () => positions.set(current, window.scrollY)
    const move = (event: PopStateEvent) => {
      const known = (event.state as { entry?: number } | null)?.entry
      if (known === undefined) {
        newest += 1
        current = newest
        window.history.replaceState({ entry: current }, '')
      } else current = known
      const before = shelf
      shelf = shelfOf(window.location.hash)
      const top = shelf !== '' && shelf === before ? window.scrollY : 0
      next.current = { top: known === undefined ? top : (positions.get(known) ?? 0) }
    }
    window.history.replaceState({ entry: 0 }, '')
    window.addEventListener('scroll', remember, { passive: true })
    window.addEventListener('popstate', move)
    return () => {
      window.removeEventListener('scroll', remember)
      window.removeEventListener('popstate', move)
    }
  }, [])
  useLayoutEffect(() => {
    if (next.current) scrollWhenTallEnough(next.current.top)
    next.current = null
  }, [place])
}

/** The shelf at an address, without its filters; empty elsewhere. A filter must not move the shelf from under the reader. */
function shelfOf(hash: string): string {
  const place = findPlace(hash)
  return place?.route === 'collection' ? place.params.collection : ''
}

/** A screen that still grows is too short to scroll: try again for a short while. */
function scrollWhenTallEnough(top: number, tries = 30): void {
  window.scrollTo(0, top)
  if (window.scrollY < top - 1 && tries > 0) requestAnimationFrame(() => scrollWhenTallEnough(top, tries - 1))
}
