/** A square picture as PNG, with its side in pixels. */
export interface Picture {
  readonly side: number
  readonly png: Uint8Array
}

/** An icon file of Windows from pictures of at most 256 by 256: a directory of 16 bytes each, then the PNGs themselves. */
export function writeIco(pictures: readonly Picture[]): Uint8Array {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [at, { side, png }] of pictures.entries()) {
    const entry = 6 + 16 * at
    // 256 does not fit in a byte: there it is written as 0
    head.writeUInt8(side % 256, entry)
    head.writeUInt8(side % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
