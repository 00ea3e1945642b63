/** A table of a TrueType font that leads from codes to glyphs. */
export interface Cmap {
  readonly platform: number
  readonly encoding: number
  readonly glyphs: ReadonlyMap<number, number>
}

/** What the rules need of a TrueType font. Widths are in thousandths of the size. */
export interface TrueType {
  readonly kind: 'truetype'
  readonly glyphCount: number
  readonly width: (glyph: number) => number
  /** How many glyphs have a width of their own; those after it have the last. */
  readonly measured: number
  readonly cmaps: readonly Cmap[]
  /** The glyphs by name, from the table for printers. */
  readonly names: ReadonlyMap<string, number>
}

/** The tables of an sfnt file by their tag; throws a RangeError when the bytes are cut off. */
export function readTables(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = view.getUint32(0) === 0x74746366 ? view.getUint32(12) : 0
  const tables = new Map<string, DataView>()
  for (let index = 0; index < view.getUint16(start + 4); index += 1) {
    const entry = start + 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    if (offset > bytes.byteLength) continue
    tables.set(
      tag,
      new DataView(bytes.buffer, bytes.byteOffset + offset, Math.min(length, bytes.byteLength - offset)),
    )
  }
  return tables
}

/** Reads a TrueType font; throws a RangeError when it misses what every font has. */
export function readTrueType(bytes: Uint8Array, macGlyphOrder: readonly string[]): TrueType {
  const tables = readTables(bytes)
  const head = needTable(tables, 'head')
  const hhea = needTable(tables, 'hhea')
  const hmtx = needTable(tables, 'hmtx')
  const glyphCount = needTable(tables, 'maxp').getUint16(4)
  const scale = 1000 / head.getUint16(18)
  const measured = Math.min(hhea.getUint16(34), Math.floor(hmtx.byteLength / 4))
  if (measured === 0) throw new RangeError('No widths')
  return {
    kind: 'truetype',
    glyphCount,
    measured,
    width: (glyph) => {
      const place = glyph < measured ? glyph : glyph < glyphCount ? measured - 1 : 0
      return hmtx.getUint16(4 * place) * scale
    },
    cmaps: readCmaps(tables.get('cmap')),
    names: readGlyphNames(tables.get('post'), macGlyphOrder),
  }
}

export const findCmap = ({ cmaps }: TrueType, platform: number, encoding: number): Cmap | undefined =>
  cmaps.find((cmap) => cmap.platform === platform && cmap.encoding === encoding)

function needTable(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag)
  if (table === undefined) throw new RangeError(`No table ${tag}`)
  return table
}

function readCmaps(table: DataView | undefined): readonly Cmap[] {
  if (table === undefined || table.byteLength < 4) return []
  return Array.from({ length: table.getUint16(2) }, (_, index): Cmap => {
    const entry = 4 + 8 * index
    return {
      platform: table.getUint16(entry),
      encoding: table.getUint16(entry + 2),
      glyphs: readSubtable(table, table.getUint32(entry + 4)),
    }
  })
}

/** A table that is cut off gives what could be read of it. */
function readSubtable(table: DataView, offset: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  try {
    const format = table.getUint16(offset)
    if (format === 0)
      for (let code = 0; code < 256; code += 1) glyphs.set(code, table.getUint8(offset + 6 + code))
    else if (format === 4) readSegments(table, offset, glyphs)
    else if (format === 6) {
      const [first, count] = [table.getUint16(offset + 6), table.getUint16(offset + 8)]
      for (let step = 0; step < count; step += 1)
        glyphs.set(first + step, table.getUint16(offset + 10 + 2 * step))
    } else if (format === 12)
      for (let group = 0; group < table.getUint32(offset + 12); group += 1) {
        const entry = offset + 16 + 12 * group
        const [from, to, glyph] = [0, 4, 8].map((place) => table.getUint32(entry + place))
        for (let code = from ?? 0; code <= Math.min(to ?? 0, 0x10ffff); code += 1)
          glyphs.set(code, (glyph ?? 0) + code - (from ?? 0))
      }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return glyphs
}

function readSegments(table: DataView, offset: number, glyphs: Map<number, number>): void {
  const size = table.getUint16(offset + 6)
  for (let segment = 0; segment < size; segment += 2) {
    const to = table.getUint16(offset + 14 + segment)
    const from = table.getUint16(offset + 16 + size + segment)
    const delta = table.getUint16(offset + 16 + 2 * size + segment)
    const place = offset + 16 + 3 * size + segment
    const distance = table.getUint16(place)
    for (let code = from; code <= to && code < 0xffff; code += 1) {
      const stored = distance === 0 ? code : table.getUint16(place + distance + 2 * (code - from))
      glyphs.set(code, distance !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff)
    }
  }
}

function readGlyphNames(
  table: DataView | undefined,
  macGlyphOrder: readonly string[],
): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  if (table === undefined || table.byteLength < 32) return names
  const format = table.getUint32(0)
  if (format === 0x00010000) macGlyphOrder.forEach((name, glyph) => names.set(name, glyph))
  if (format !== 0x00020000 || table.byteLength < 34) return names
  const count = table.getUint16(32)
  const own: string[] = []
  for (let at = 34 + 2 * count; at < table.byteLength;) {
    const length = table.getUint8(at)
    const letters = Array.from({ length: Math.min(length, table.byteLength - at - 1) }, (_, step) =>
      table.getUint8(at + 1 + step),
    )
    own.push(String.fromCharCode(...letters))
    at += 1 + length
  }
  for (let glyph = 0; glyph < count && 36 + 2 * glyph <= table.byteLength; glyph += 1) {
    const index = table.getUint16(34 + 2 * glyph)
    const name = index < 258 ? macGlyphOrder[index] : own[index - 258]
    if (name !== undefined && !names.has(name)) names.set(name, glyph)
  }
  return names
}
