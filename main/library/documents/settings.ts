import { settingsSchema, type Settings } from '#contract/settings.ts'
import type { Folders } from '../disk/folders'
import { settingsFormat } from '../disk/formats'
import { openKeptDocument, type KeptDocument } from './kept-document'

/** Opens the settings in a data folder; a new user has the usual ones. */
export function openSettings(folders: Folders, now: () => Date): KeptDocument<Settings> {
  return openKeptDocument(
    {
      path: folders.settings,
      aside: folders.settingsAside,
      format: settingsFormat,
      empty: () => settingsSchema.parse({}),
      newer:
        'Je instellingen zijn gemaakt met een nieuwere Signaalwijzer. We gebruiken nu de gewone instellingen; werk Signaalwijzer bij om die van jou te gebruiken.',
      damaged:
        'Je instellingen konden niet open. We hebben het bestand apart gezet en beginnen met de gewone instellingen.',
    },
    now,
  )
}
