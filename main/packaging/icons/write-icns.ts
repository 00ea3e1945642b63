import type { Picture } from './write-ico'

/** The names that macOS gives to a PNG of each side; of the two of a size, one is for screens with double the pixels. */
const kinds: ReadonlyMap<number, readonly string[]> = new Map([
  [32, ['ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
])

/** An icon file of macOS: a length, then each picture with its kind and length. Sides that macOS has no name for are left out. */
export function writeIcns(pictures: readonly Picture[]): Uint8Array {
  const parts = pictures.flatMap(({ side, png }) =>
    (kinds.get(side) ?? []).map((kind) => Buffer.concat([headOf(kind, png.length), png])),
  )
  const total = parts.reduce((sum, { length }) => sum + length, 0)
  return Buffer.concat([headOf('icns', total), ...parts])
}

/** Four letters and the length of the whole, these eight bytes included. */
function headOf(kind: string, length: number): Buffer {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
