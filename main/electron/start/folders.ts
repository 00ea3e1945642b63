import { createHash } from 'node:crypto'
import { posix, win32 } from 'node:path'
import { parseArgs } from 'node:util'
import { findDataFolder, findLocalFolder, type Machine } from '../../data-folder'

/** Where Electron keeps its own state (`userData`), where the log is, and where the sessions are. All absolute. */
export type ElectronFolders = { readonly userData: string; readonly log: string; readonly data: string }

/**
 * Reads `--data DIR` from the command line; a relative one is seen from `workingFolder`. Electron's own state stays on
 * this computer, by data folder: two data folders are two apps with each their own single-instance lock, and two
 * computers can work in one data folder on a share. Other switches (Chromium has many) are ignored.
 */
export function chooseFolders(
  args: readonly string[],
  machine: Machine,
  workingFolder: string,
): ElectronFolders {
  const path = machine.platform === 'win32' ? win32 : posix
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', multiple: true } },
    strict: false,
  })
  // A loose --data says nothing, and does not take away what was said before.
  const asked = [values.data].flat().findLast((folder) => typeof folder === 'string' && folder !== '')
  const local = findLocalFolder(machine)
  const log = path.join(local, 'logboek')
  if (typeof asked !== 'string')
    return { userData: path.join(local, 'electron'), log, data: findDataFolder(machine) }
  const data = path.resolve(workingFolder, asked)
  // Windows takes capitals and small letters for the same name.
  const name = createHash('sha256').update(machine.platform === 'win32' ? data.toLowerCase() : data)
  return { userData: path.join(local, `electron-${name.digest('hex').slice(0, 12)}`), log, data }
}
