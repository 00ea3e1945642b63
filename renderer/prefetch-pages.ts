import { useEffect } from 'react'
import { fetchReading, prefetchPage } from './fetch-page'

/** Links in view whose pages are fetched before anyone chooses one. More than fit in a window. */
const mostInView = 40

/** What may bring other links into view. */
const moves = ['hashchange', 'scrollend', 'resize'] as const

/** After a move the screen is drawn first, in milliseconds. */
const restMs = 200

/**
 * Fetches pages before they are asked for: those that the links in view lead to once the window is idle, and the one
 * that someone points at or comes to by keyboard. They are small and on this device, so it costs nothing but the wait.
 */
export function usePrefetchPages(): void {
  useEffect(() => {
    const idle = whenIdle(() => void prefetchFirst())
    let rest: ReturnType<typeof setTimeout> | undefined
    let again = () => {}
    const moved = () => {
      clearTimeout(rest)
      again()
      rest = setTimeout(() => (again = whenIdle(() => void fetchLinksInView())), restMs)
    }
    document.addEventListener('pointerover', fetchTarget, { passive: true })
    document.addEventListener('focusin', fetchTarget)
    for (const move of moves) window.addEventListener(move, moved, { passive: true })
    return () => {
      idle()
      again()
      clearTimeout(rest)
      document.removeEventListener('pointerover', fetchTarget)
      document.removeEventListener('focusin', fetchTarget)
      for (const move of moves) window.removeEventListener(move, moved)
    }
  }, [])
}

function whenIdle(act: () => void): () => void {
  const waiting = requestIdleCallback(act, { timeout: 3000 })
  return () => cancelIdleCallback(waiting)
}

/** The reading screen too when Start has no page in view: the first page should not be slower than the next. */
async function prefetchFirst(): Promise<void> {
  await fetchReading().catch(() => undefined)
  await fetchLinksInView()
}

/** One after the other, so that a page that is really asked for never waits behind the rest. */
async function fetchLinksInView(): Promise<void> {
  for (const hash of listHashesInView().slice(0, mostInView)) await prefetchPage(hash)
}

function listHashesInView(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href^="#/naslag/"]')
  return [...new Set([...links].filter(isInView).map(({ hash }) => hash))]
}

/** What is folded away has no height. */
function isInView(link: HTMLAnchorElement): boolean {
  const { top, bottom, height } = link.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < window.innerHeight
}

function fetchTarget({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#/naslag/"]')
  if (link) void prefetchPage(link.hash)
}
