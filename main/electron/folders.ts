import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findAppFolder, findDataFolder, type Machine } from '../data-folder'

/** Where Electron keeps its own state (`userData`), and where the sessions are. */
export type ElectronFolders = { readonly userData: string; readonly data: string }

/**
 * Reads `--data DIR` from the command line. With it, Electron's own state goes inside that folder as well, so that two
 * data folders are two apps with each their own single-instance lock. Other switches (Chromium has many) are ignored.
 */
export function chooseFolders(args: readonly string[], machine: Machine): ElectronFolders {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } }, strict: false })
  if (typeof values.data === 'string' && values.data !== '') {
    return { userData: join(values.data, 'electron'), data: values.data }
  }
  return { userData: findAppFolder(machine), data: findDataFolder(machine) }
}
