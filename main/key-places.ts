import { posix, win32 } from 'node:path'
import { findLocalFolder, type Machine } from './data-folder'

/** The environment variable by which an organisation or a test chooses the key file. */
export const keyFileVariable = 'SIGNAALWIJZER_SLEUTELBESTAND'

/**
 * Where key files of this computer are: the one that was fixed, and the folder for one that a user chooses to have. It is
 * never in the data folder: a key beside what it opens protects nothing.
 */
export function findKeyFiles(
  machine: Machine,
  workingFolder: string,
): { readonly fixedFile: string | undefined; readonly fileFolder: string } {
  const path = machine.platform === 'win32' ? win32 : posix
  const asked = machine.env[keyFileVariable] ?? ''
  return {
    fixedFile: asked === '' ? undefined : path.resolve(workingFolder, asked),
    fileFolder: path.join(findLocalFolder(machine), 'sleutel'),
  }
}
