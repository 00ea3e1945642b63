/**
 * Finds a table in the bytes of a TrueType font, by its four-letter tag.
 * Throws a RangeError when the bytes are no TrueType font or the table is not there.
 */
export function readFontTable(font: Uint8Array, tag: string): DataView {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  if (font.byteLength < 12 || view.getUint32(0) !== 0x00010000) throw new RangeError('Not a TrueType font')
  const tables = view.getUint16(4)
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + 16 * index
    if (readTag(view, entry) === tag) {
      return new DataView(
        font.buffer,
        font.byteOffset + view.getUint32(entry + 8),
        view.getUint32(entry + 12),
      )
    }
  }
  throw new RangeError(`The font has no table "${tag}"`)
}

function readTag(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(offset + step)))
}
