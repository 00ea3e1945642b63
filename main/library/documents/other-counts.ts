import { countsSchema, type Counts } from '#contract/counts.ts'
import { limits } from '#contract/limits.ts'
import type { Folders } from '../disk/folders'
import { countsListFormat } from '../disk/formats'
import { openKeptList, type KeptList } from './kept-list'

/** Opens the counts of other facilitators in a data folder. */
export function openOtherCounts(folders: Folders, now: () => Date): KeptList<Counts> {
  return openKeptList(
    {
      seals: folders.seals,
      path: folders.counts,
      aside: folders.countsAside,
      format: countsListFormat,
      empty: () => [],
      newer:
        'De tellingen van anderen zijn bewaard met een nieuwere Signaalwijzer. Werk Signaalwijzer bij om ze te zien; wij laten ze zoals ze zijn.',
      damaged:
        'De tellingen van anderen konden niet open. We hebben het bestand apart gezet; voeg ze opnieuw toe.',
    },
    {
      entry: countsSchema,
      most: limits.otherCounts,
      full: `Er staan al ${limits.otherCounts} tellingen van anderen. Haal er eerst een weg.`,
    },
    now,
  )
}
