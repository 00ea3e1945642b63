/**
 * The text of a file, as the programs of a computer write it: UTF-8, or the UTF-16 of Windows (with its mark, or known by
 * the NUL beside a first sign that is plain). Without the mark in front. Undefined for bytes that are no text of these.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function findEncoding([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && first !== undefined && first !== 0) return 'utf-16le'
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be'
  return 'utf-8'
}

/** Whether nothing is written in a file: no bytes, or only NULs and blanks, as a sync product or a crash leaves it. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => blanks.has(byte))
}

const blanks: ReadonlySet<number> = new Set([0, 0x09, 0x0a, 0x0d, 0x20])
