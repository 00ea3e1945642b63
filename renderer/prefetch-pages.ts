import { useEffect } from 'react'
import { loadManifest } from './content'
import { matchRoute } from './routes'

/** Fetches a page as soon as someone points at a link to it or comes to it by keyboard, so that it is there on the click. */
export function usePrefetchPages(): void {
  useEffect(() => {
    document.addEventListener('pointerover', prefetchTarget, { passive: true })
    document.addEventListener('focusin', prefetchTarget)
    return () => {
      document.removeEventListener('pointerover', prefetchTarget)
      document.removeEventListener('focusin', prefetchTarget)
    }
  }, [])
}

function prefetchTarget({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#/naslag/"]')
  const place = link && matchRoute(link.hash)
  if (!place || place.route !== 'page') return
  const { collection = '', slug = '' } = place.params
  // What fails here is told when the page is really asked for.
  prefetch(`${collection}/${slug}`).catch(() => undefined)
}

async function prefetch(page: string): Promise<void> {
  const bodies = import('./page-bodies')
  await Promise.all([
    loadManifest(),
    import('./features/naslag/page-screen'),
    bodies.then(({ loadBody }) => loadBody(page)),
  ])
}
