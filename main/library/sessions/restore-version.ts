import type { Output } from '#contract/requests.ts'
import { accept, type Result } from '#contract/result.ts'
import { clearTheWay } from './copies'
import type { Sharing } from '../shared/sharing'
import { keepWhatIsLost, openCurrent } from './save-session'
import { writeSession } from './write-session'
import { keepVersion, readVersion } from './versions'

/**
 * Makes an earlier version the current one; what was current becomes an earlier version. Works also when the live
 * file is gone or unreadable (it is then moved aside). Must run in the session's queue.
 */
export async function restoreVersion(
  sharing: Sharing,
  id: string,
  version: string,
  now: Date,
): Promise<Result<Output<'restoreVersion'>>> {
  const { folders } = sharing
  const earlier = await readVersion(folders, id, version)
  if (!earlier.ok) return earlier
  const live = await openCurrent(sharing, id)
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
  const written = await writeSession(sharing, session, live.ok ? live.value : undefined)
  return written.ok ? accept({ session }) : written
}
