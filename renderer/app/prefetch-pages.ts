import { useEffect } from 'react'
import { addresses } from '#core/navigation/addresses.ts'
import { fetchReading, prefetchPage } from '#reading/fetch-page.ts'

/** Links in view whose pages are fetched before anyone chooses one. More than fit in a window. */
const mostInView = 40

/** What comes before a page is asked for; the click itself is still some milliseconds ahead of the change of address. */
const hints = ['pointerover', 'focusin', 'pointerdown', 'click'] as const

/** The links to what stands in the naslag. */
const pageLinks = `a[href^="${addresses.naslag}/"]`

/** After a scroll the window rests first, in milliseconds. */
const restMs = 200

/**
 * Fetches pages before they are asked for: those that the links in view lead to once the window is idle, and the one
 * that someone points at or comes to by keyboard. They are small and on this device, so it costs nothing but the wait.
 * `place` is that of the screen that is drawn.
 */
export function usePrefetchPages(place: unknown): void {
  useEffect(() => {
    for (const hint of hints) document.addEventListener(hint, fetchTarget, { passive: true, capture: true })
    return () => {
      for (const hint of hints) document.removeEventListener(hint, fetchTarget, { capture: true })
    }
  }, [])
  useEffect(() => {
    let waiting = requestIdle()
    let rest: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      clearTimeout(rest)
      cancelIdleCallback(waiting)
      rest = setTimeout(() => (waiting = requestIdle()), restMs)
    }
    window.addEventListener('scrollend', moved, { passive: true })
    window.addEventListener('resize', moved)
    return () => {
      clearTimeout(rest)
      cancelIdleCallback(waiting)
      window.removeEventListener('scrollend', moved)
      window.removeEventListener('resize', moved)
    }
  }, [place])
}

function requestIdle(): number {
  return requestIdleCallback(() => void fetchInView(), { timeout: 3000 })
}

/** The reading screen too when no page is in view: the first page should not be slower to open than the next. */
async function fetchInView(): Promise<void> {
  await fetchReading().catch(() => undefined)
  // One after the other, so that a page that is really asked for never waits behind the rest.
  for (const hash of listHashesInView().slice(0, mostInView)) await prefetchPage(hash)
}

function listHashesInView(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(`main ${pageLinks}`)
  return [...new Set([...links].filter(isInView).map(({ hash }) => hash))]
}

/** Whether it shows at all goes first: to ask for the place of what is folded away, the browser has to lay it out. */
function isInView(link: HTMLAnchorElement): boolean {
  if (!link.checkVisibility()) return false
  const { top, bottom } = link.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

function fetchTarget({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(pageLinks)
  if (link) void prefetchPage(link.hash)
}
