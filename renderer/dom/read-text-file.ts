import { decodeText } from '#contract/files/decode-text.ts'
import { accept, refuse, type Result } from '#contract/result.ts'

/** As much as `File` as is needed, so that a test can hand over a file that cannot be read. */
export type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>

const unreadable = 'Dit bestand kon niet open. Kijk of het er nog staat en kies het opnieuw.'
const noText = 'In dit bestand staat geen gewone tekst. Kies een ander bestand.'

/**
 * The text of a file that the user chose, without byte order mark. Refuses, with a sentence for the user, what is too
 * large (before it is read), cannot be read or is no text.
 */
export async function readTextFile(file: ChosenFile, maxBytes: number): Promise<Result<string>> {
  if (file.size > maxBytes)
    return refuse(
      'bad-request',
      `Dit bestand is te groot (${showSize(file.size, Math.ceil)}). Kies een bestand van hoogstens ${showSize(maxBytes, Math.floor)}.`,
    )
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return refuse('unreadable', unreadable)
  }
  const text = decodeText(new Uint8Array(bytes))
  return text === undefined || text.includes('\0') ? refuse('bad-request', noText) : accept(text)
}

/** A size as people say it; rounded so that what is too large never reads as the limit itself. */
function showSize(bytes: number, round: (size: number) => number): string {
  if (bytes < 1_000_000) return `${round(bytes / 1000)} kB`
  return `${(round(bytes / 100_000) / 10).toString().replace('.', ',')} MB`
}
