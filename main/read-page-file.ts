import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file of the page, with a mark that changes when the file does. */
export type PageFile = { readonly mark: string; readonly read: () => Promise<Uint8Array> }

/**
 * Finds a file below the page folder for a path that `resolvePagePath` made. Undefined when it is missing, is a folder,
 * or is a link that leads outside.
 */
export async function findPageFile(pageFolder: string, relativePath: string): Promise<PageFile | undefined> {
  try {
    const root = await realpath(pageFolder)
    const path = await realpath(join(root, relativePath))
    const file = await stat(path)
    if (!path.startsWith(root + sep) || !file.isFile()) return undefined
    return { mark: `${file.mtimeMs}-${file.size}`, read: () => readFile(path) }
  } catch {
    return undefined
  }
}
