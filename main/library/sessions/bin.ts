import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { accept, refuse, type Result } from '#contract/result.ts'
import { isMissing, refuseForDisk } from '../disk/disk-refusals'
import { syncFolder } from '../disk/durable-write'
import { makeFolder, type Folders } from '../disk/folders'
import { moveWithTime, splitTimedName } from '../disk/move-aside'
import { readFolder } from '../disk/read-folder'
import { livePath } from './session-files'

/** Puts the live file of a session in the bin, as it is: also when nobody can read it. */
export async function moveToBin(
  folders: Folders,
  id: string,
  now: Date,
): Promise<Result<Record<string, never>>> {
  const moved = await moveWithTime(livePath(folders, id), folders.bin, now)
  if (!moved.ok) return moved
  if (moved.value === '') return refuse('not-found', 'Deze sessie was al weg. Ververs de lijst.')
  return accept({})
}

/** Takes the newest file of a session out of the bin. Refuses when the session is not there, or lives already. */
export async function takeFromBin(folders: Folders, id: string): Promise<Result<Record<string, never>>> {
  if (await exists(livePath(folders, id))) {
    return refuse('changed-elsewhere', 'Deze sessie staat al in je lijst. Open haar daar.')
  }
  const names = (await readFolder(folders.bin)).filter((name) => splitTimedName(name)?.name === id)
  const newest = names.sort().at(-1)
  if (newest === undefined) return refuse('not-found', 'Deze sessie ligt niet in de prullenbak.')
  const made = await makeFolder(folders.live)
  if (!made.ok) return made
  try {
    await rename(join(folders.bin, newest), livePath(folders, id))
  } catch (error) {
    return refuseForDisk(error)
  }
  await syncFolder(folders.live)
  await syncFolder(folders.bin)
  return accept({})
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
