import { limits } from '#contract/limits.ts'
import { refuse, type Result } from '#contract/result.ts'
import { encodeBase64 } from '#report/encode-base64.ts'
import type { Bridge } from '#bridge/bridge.ts'

/** Gives a chosen file to the host, piece by piece. Reads no more than one piece at a time. */
export async function giveBackup(
  bridge: Pick<Bridge, 'addBackupPiece'>,
  file: Pick<Blob, 'size' | 'slice'>,
): Promise<Result<unknown>> {
  if (file.size > limits.backupBytes)
    return refuse('failed', 'Dit bestand is te groot voor een back-up. Kies een ander bestand.')
  let given: Result<unknown> = await bridge.addBackupPiece({ at: 0, base64: '' })
  for (let at = 0; at < file.size && given.ok; at += limits.backupPieceBytes) {
    const bytes = await readPiece(file.slice(at, at + limits.backupPieceBytes))
    if (bytes === undefined)
      return refuse('unreadable', 'Dit bestand is niet te lezen. Kijk of het er nog is, en kies het opnieuw.')
    given = await bridge.addBackupPiece({ at, base64: encodeBase64(bytes) })
  }
  return given
}

async function readPiece(piece: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await piece.arrayBuffer())
  } catch {
    return undefined
  }
}
