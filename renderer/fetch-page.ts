import { loadManifest, loadSessionContent, loadSources } from './content'
import { findPlace } from './core/navigation/find-place'

/** The reading screen and the list of pages: what every page needs. Fetched once. */
export async function fetchReading() {
  const [bodies] = await Promise.all([
    import('./page-bodies'),
    loadManifest(),
    import('./features/naslag/page-screen'),
  ])
  return bodies
}

/**
 * Fetches the page that an address of the app ("#/…") leads to, so that it opens at once; any other address is left
 * alone. Never rejects: what fails here is told when the page is really asked for.
 */
export async function prefetchPage(hash: string): Promise<void> {
  await fetchPage(hash).catch(() => undefined)
}

async function fetchPage(hash: string): Promise<void> {
  const place = findPlace(hash)
  if (place?.route !== 'page') return
  const { collection = '', slug = '' } = place.params
  const { loadBody } = await fetchReading()
  if (collection === 'bron') await loadSources()
  else if (collection === 'casus' || collection === 'sessie') await loadSessionContent()
  else await loadBody(`${collection}/${slug}`)
}
