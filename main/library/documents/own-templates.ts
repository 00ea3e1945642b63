import { limits } from '#contract/limits.ts'
import { ownTemplateSchema, type OwnTemplate } from '#contract/own-template.ts'
import type { Folders } from '../disk/folders'
import { templateListFormat } from '../disk/formats'
import { openKeptList, type KeptList } from './kept-list'

/** Opens the templates of the user's own in a data folder. */
export function openOwnTemplates(folders: Folders, now: () => Date): KeptList<OwnTemplate> {
  return openKeptList(
    {
      seals: folders.seals,
      path: folders.templates,
      aside: folders.templatesAside,
      format: templateListFormat,
      empty: () => [],
      newer:
        'Je eigen draaiboeken zijn gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij om ze te gebruiken; wij laten ze zoals ze zijn.',
      damaged:
        'Je eigen draaiboeken konden niet open. We hebben het bestand apart gezet; de gewone draaiboeken doen het nog.',
    },
    {
      entry: ownTemplateSchema,
      most: limits.ownTemplates,
      full: `Je hebt al ${limits.ownTemplates} eigen draaiboeken. Gooi er eerst een weg.`,
    },
    now,
  )
}
