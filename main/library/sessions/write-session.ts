import { accept, type Result } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { writeDurably } from '../disk/durable-write'
import { makeFolder } from '../disk/folders'
import { sessionFormat } from '../disk/formats'
import type { MarkedFile } from '../disk/mark-file'
import { sealDocument } from '../disk/write-document'
import { startLineage, type Lineage } from '../merge/lineage'
import { stampChange } from '../merge/stamp-change'
import { keepOwnLast } from '../shared/own-last'
import type { Sharing } from '../shared/sharing'
import { livePath, type LiveSession } from './session-files'

/**
 * Writes the live file as it is given, as one save of this device after what was `before`. Callers have checked that
 * nothing newer is lost by it.
 */
export async function writeSession(
  sharing: Sharing,
  session: Session,
  before: LiveSession | undefined,
): Promise<Result<MarkedFile | undefined>> {
  const { folders, device, saves, memory } = sharing
  const save = await saves.next()
  const lineage: Lineage = before
    ? stampChange(before.session, session, before.lineage, save)
    : stampChange(session, session, startLineage(`${save.run}.${save.number}`), save)
  const made = before ? accept(undefined) : await makeFolder(folders.live)
  if (!made.ok) return made
  const path = livePath(folders, session.id)
  // sealed once: the same bytes for both
  const sealed = await sealDocument(folders.seals, sessionFormat, session, lineage)
  if (!sealed.ok) return sealed
  const [written] = await Promise.all([
    writeDurably(path, sealed.value),
    keepOwnLast(folders, device, session, sealed.value),
  ])
  if (!written.ok) return written
  memory.remember({ session, lineage, lost: [], savedAt: sharing.now() }, written.value)
  return written
}
