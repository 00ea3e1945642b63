import { accept, type Result } from '#contract/result.ts'
import { socialMapSchema, storedSocialMapSchema, type SocialMap } from '#contract/social-map.ts'
import { misfit } from '#contract/misfit.ts'
import { fitDocument } from './fit-document'
import type { Folders } from '../disk/folders'
import { socialMapFormat } from '../disk/formats'
import { openKeptDocument, type KeptDocument } from './kept-document'

/**
 * Opens the local social map in a data folder; a new user has an empty one. Entries that an older app took stay, but a
 * save that brings one of that kind is refused.
 */
export function openSocialMap(folders: Folders, now: () => Date): KeptDocument<SocialMap> {
  const document = openKeptDocument(
    {
      seals: folders.seals,
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
  const save = async (map: SocialMap): Promise<Result<undefined>> => {
    const before = await document.read()
    if (!before.ok) return before
    const fitted = fitDocument(schemas, map, before.value)
    if (!fitted || fitted.leftOut.length > 0) return misfit
    const saved = await document.save(fitted.value)
    return saved.ok ? accept(undefined) : saved
  }
  return { ...document, save }
}

const schemas = { schema: socialMapSchema, stored: storedSocialMapSchema }
