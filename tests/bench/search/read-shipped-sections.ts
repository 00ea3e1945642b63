import { listSections } from '../../../content/plugin/list-sections'
import { readPages } from '../../../content/plugin/read-pages'
import { readRegister } from '../../../content/plugin/read-register'
import type { SearchSection } from '../../../content/schema/section'
import { readFallbackSections } from './fallback-sections'

/** The sections that the app ships, below `root` (the repository). Pages that are not written yet come from the register. */
export async function readShippedSections(root: string): Promise<readonly SearchSection[]> {
  const [{ register }, { pages }, fallback] = await Promise.all([
    readRegister(root),
    readPages(root),
    readFallbackSections(root),
  ])
  const written = new Set(pages.map(({ id }) => id))
  return [
    ...pages.flatMap((page) => listSections(page, register)),
    ...fallback.filter(({ page }) => !written.has(page)),
  ]
}
