import { readdir } from 'node:fs/promises'
import { isMissing } from './disk-refusals'

/** The names in a folder, in no order; none when the folder does not exist yet. */
export async function readFolder(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
