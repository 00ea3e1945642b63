import { stat } from 'node:fs/promises'
import type { Output } from '#contract/requests.ts'
import { accept, type Result } from '#contract/result.ts'
import { readFolder } from '../disk/read-folder'
import { livePath, openLive, type LiveSession } from '../sessions/session-files'
import { findCopies } from './find-copies'
import type { Sharing } from './sharing'
import { hasNewCopy, takeInVersions } from './take-in'

/**
 * Opens a session together with everything that came from elsewhere. When that cannot be written, the session opens as it
 * lies on disk, and what came stays where it is. Must run in the queue of the session.
 */
export async function openShared(sharing: Sharing, id: string): Promise<Result<LiveSession>> {
  const { folders, memory } = sharing
  const before = await stat(livePath(folders, id)).catch(() => undefined)
  const live = await openLive(folders, id, sharing.now())
  if (!live.ok) return live
  const copies = findCopies(await readFolder(folders.live)).get(id) ?? []
  const taken = await takeInVersions(sharing, live.value, copies)
  if (!taken.ok) return live
  // what was read is only known to be in this file when the file was the same before and after
  const after = await stat(livePath(folders, id)).catch(() => undefined)
  if (
    taken.value === live.value &&
    before &&
    after &&
    before.ino === after.ino &&
    before.mtimeMs === after.mtimeMs
  )
    memory.remember(live.value, after)
  return taken
}

/**
 * Looks whether a session was changed elsewhere, takes that in, and says at which revision it is now and who else works in
 * it. Reads no session while file and copies are as they were. Must run in the queue of the session.
 */
export async function followSession(
  sharing: Sharing,
  id: string,
  leaving: boolean,
): Promise<Result<Output<'followSession'>>> {
  const { folders, memory, locks } = sharing
  const fileNames = await readFolder(folders.live)
  const known = await memory.recall(folders, id)
  const copies = findCopies(fileNames).get(id) ?? []
  const isStill = known !== undefined && !(await hasNewCopy(sharing, id, copies))
  const live = isStill ? accept(known) : await openShared(sharing, id)
  if (!live.ok) return live
  const { revision, practice } = live.value.session
  await (leaving ? locks.leave(id) : locks.hold(id, practice))
  return accept({ revision, others: await locks.listOthers(id, fileNames) })
}
