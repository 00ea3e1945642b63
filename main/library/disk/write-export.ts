import { accept, type Result } from '#contract/result.ts'
import { refuseForDisk } from './disk-refusals'
import { nodeFiles, writeDurably, type WritableFiles } from './durable-write'

/** The usual rights of a document, minus what the user's umask takes away: this one is meant to be handed on. */
const documentMode = 0o666

/**
 * Writes a file where the user said. Some places (a Flatpak, the documents of a Mac, protected folders of Windows) let a
 * program touch the chosen file and nothing beside it: then the file itself is written. Refuses as `writeDurably` does.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  files: WritableFiles = nodeFiles,
): Promise<Result<undefined>> {
  const written = await writeDurably(path, bytes, { files, mode: documentMode })
  if (written.ok) return accept(undefined)
  if (written.code !== 'read-only') return written
  try {
    const file = await files.open(path, 'w', documentMode)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    return accept(undefined)
  } catch (error) {
    return refuseForDisk(error)
  }
}
