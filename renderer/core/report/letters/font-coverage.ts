import { readFontTable } from './read-font-table'

/**
 * Reads which characters a TrueType font can draw: code point to glyph number, from its cmap table (formats 4 and 12).
 * Code points without a glyph are not in the map. Throws a RangeError when the bytes are no TrueType font.
 */
export function readFontCoverage(font: Uint8Array): ReadonlyMap<number, number> {
  const cmap = readFontTable(font, 'cmap')
  const glyphs = new Map<number, number>()
  const seen = new Set<number>()
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + 8 * index
    const offset = cmap.getUint32(record + 4)
    // Two records often point at the same subtable; a Macintosh record (platform 1) is not Unicode.
    if (cmap.getUint16(record) === 1 || seen.has(offset)) continue
    seen.add(offset)
    const subtable = new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset)
    const format = subtable.getUint16(0)
    if (format === 4) readSegments(subtable, glyphs)
    if (format === 12) readGroups(subtable, glyphs)
  }
  return glyphs
}

/** Format 4: segments of 16-bit code points, as four parallel arrays. */
function readSegments(subtable: DataView, glyphs: Map<number, number>): void {
  const size = subtable.getUint16(6)
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const
  for (let segment = 0; segment < size; segment += 2) {
    const start = subtable.getUint16(starts + segment)
    const end = subtable.getUint16(ends + segment)
    const delta = subtable.getUint16(deltas + segment)
    const range = subtable.getUint16(ranges + segment)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      // A range offset counts from its own place in the table; that is how the format saves space.
      const listed = range === 0 ? code : subtable.getUint16(ranges + segment + range + 2 * (code - start))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

/** Format 12: groups of 32-bit code points with consecutive glyphs. */
function readGroups(subtable: DataView, glyphs: Map<number, number>): void {
  const count = subtable.getUint32(12)
  for (let index = 0; index < count; index += 1) {
    const group = 16 + 12 * index
    const start = subtable.getUint32(group)
    const end = subtable.getUint32(group + 4)
    const first = subtable.getUint32(group + 8)
    for (let code = start; code <= end; code += 1) {
      if (first + code - start !== 0) glyphs.set(code, first + code - start)
    }
  }
}
