import { loadContent } from '../../../content/plugin/load-content'
import { listAllSections } from '../../../content/plugin/virtual-modules'
import type { SearchSection } from '../../../content/schema/section'

/** The sections that the app ships, read from the content below `root` (the repository). */
export async function readShippedSections(root: string): Promise<readonly SearchSection[]> {
  return listAllSections(await loadContent(root))
}
