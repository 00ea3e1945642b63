import { findPlace } from '#core/navigation/find-place.ts'
import { loadManifest, loadSessionContent, loadSources } from '../content'
import type * as PageBodies from './page-bodies'

let bodies: typeof PageBodies | undefined

/** The reading screen and the list of pages: what every page needs. Fetched once. */
export async function fetchReading(): Promise<typeof PageBodies> {
  const [loaded] = await Promise.all([import('./page-bodies'), loadManifest(), import('./page/page-screen')])
  bodies = loaded
  return loaded
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
  const { collection, slug } = place.params
  // Once the reading screen is there the page is asked for right away: on a click every millisecond is a wait.
  const { loadBody } = bodies ?? (await fetchReading())
  if (collection === 'bron') await loadSources()
  else if (collection === 'casus' || collection === 'sessie') await loadSessionContent()
  else await loadBody(`${collection}/${slug}`)
}
