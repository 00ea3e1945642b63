import { socialMapSchema, type SocialMap } from '../contract/social-map'
import type { Folders } from './folders'
import { socialMapFormat } from './formats'
import { openKeptDocument, type KeptDocument } from './kept-document'

/** Opens the local social map in a data folder; a new user has an empty one. */
export function openSocialMap(folders: Folders, now: () => Date): KeptDocument<SocialMap> {
  return openKeptDocument(
    {
      path: folders.socialMap,
      aside: folders.socialMapAside,
      format: socialMapFormat,
      empty: () => socialMapSchema.parse({ entries: [] }),
      newer:
        'Je lokale sociale kaart is gemaakt met een nieuwere Signaalwijzer. We laten haar zoals ze is; werk Signaalwijzer bij om haar te gebruiken.',
      damaged:
        'Je lokale sociale kaart kon niet open. We hebben het bestand apart gezet en beginnen met een lege kaart.',
    },
    now,
  )
}
