import type { Output } from '#contract/requests.ts'
import { accept, type Result } from '#contract/result.ts'
import { clearTheWay } from './copies'
import type { Folders } from '../disk/folders'
import { keepWhatIsLost, openForSaving, writeLive } from './save-session'
import { keepVersion, readVersion } from './versions'

/**
 * Makes an earlier version the current one; what was current becomes an earlier version. Works also when the live
 * file is gone or unreadable (it is then moved aside). Must run in the session's queue.
 */
export async function restoreVersion(
  folders: Folders,
  id: string,
  version: string,
  now: Date,
): Promise<Result<Output<'restoreVersion'>>> {
  const earlier = await readVersion(folders, id, version)
  if (!earlier.ok) return earlier
  const live = await openForSaving(folders, id, now)
  if (!live.ok && !['not-found', 'unreadable', 'empty'].includes(live.code)) return live
  if (!live.ok) {
    const cleared = await clearTheWay(folders, id, now)
    if (!cleared.ok) return cleared
  }
  if (live.ok) {
    const whole = await keepWhatIsLost(folders, live.value, now)
    if (!whole.ok) return whole
    const kept = await keepVersion(folders, live.value.session, live.value.savedAt)
    if (!kept.ok) return kept
  }
  const before = live.ok ? live.value.session.revision : earlier.value.revision
  const session = { ...earlier.value, id, revision: before + 1, changedAt: now.toISOString() }
  const written = await writeLive(folders, session)
  return written.ok ? accept({ session }) : written
}
