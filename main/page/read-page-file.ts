import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * Reads a file below the page folder, for a path that `resolvePagePath` made. Undefined when it is missing, cannot be
 * read, is a folder, or is a link that leads outside.
 */
export async function readPageFile(
  pageFolder: string,
  relativePath: string,
): Promise<Uint8Array | undefined> {
  try {
    const root = await realpath(pageFolder)
    const path = await realpath(join(root, relativePath))
    return path.startsWith(root + sep) ? await readFile(path) : undefined
  } catch {
    return undefined
  }
}
