import { readFontCoverage } from '#core/report/letters/font-coverage.ts'
import { readFontTable } from '#core/report/letters/read-font-table.ts'

/**
 * Cuts a TrueType font down to the characters that a report uses, and gives each its own glyph.
 *
 * Why not leave it to jsPDF: it copies all tables but the outlines whole (65 kB a face), and it remembers one character
 * a glyph, so that a text with a hard space in it would be extracted with hard spaces everywhere.
 * The result holds the tables that jsPDF reads. Characters that the font lacks are left out: check coverage first.
 * Throws a RangeError when the bytes are no TrueType font.
 */
export function subsetFont(font: Uint8Array, characters: Iterable<number>): Uint8Array {
  const glyphs = readFontCoverage(font)
  const codes = [...new Set(characters)]
    .filter((code) => code <= 0xfffe && glyphs.has(code))
    .sort((a, b) => a - b)
  const outlines = openOutlines(font)
  // Glyph 0 is the box for "not there"; then one glyph a character; then the parts of composed letters.
  const sources = [0, ...codes.map((code) => glyphs.get(code) ?? 0)]
  const partNumbers = new Map<number, number>()
  const numberPart = (source: number): number => {
    const known = partNumbers.get(source)
    if (known !== undefined) return known
    sources.push(source)
    partNumbers.set(source, sources.length - 1)
    return sources.length - 1
  }
  const shapes: Uint8Array[] = []
  for (let index = 0; index < sources.length; index += 1) {
    shapes.push(renumberParts(outlines.read(sources[index] ?? 0), numberPart))
  }
  return assembleFont([
    ['OS/2', readBytes(font, 'OS/2')],
    ['cmap', buildCmap(codes)],
    ['glyf', joinShapes(shapes)],
    ['head', changeBytes(font, 'head', (view) => view.setInt16(50, 1))],
    ['hhea', changeBytes(font, 'hhea', (view) => view.setUint16(34, sources.length))],
    ['hmtx', buildMetrics(font, sources)],
    ['loca', buildLocations(shapes)],
    ['maxp', changeBytes(font, 'maxp', (view) => view.setUint16(4, sources.length))],
    ['name', buildName()],
    ['post', changeBytes(font, 'post', (view) => view.setUint32(0, 0x00030000)).slice(0, 32)],
  ])
}

function openOutlines(font: Uint8Array) {
  const glyf = readFontTable(font, 'glyf')
  const loca = readFontTable(font, 'loca')
  const isLong = readFontTable(font, 'head').getInt16(50) === 1
  const locate = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return {
    read: (glyph: number) =>
      new Uint8Array(glyf.buffer, glyf.byteOffset + locate(glyph), locate(glyph + 1) - locate(glyph)).slice(),
  }
}

/** A composed letter names its parts by glyph number; each gets its number in the new font. */
function renumberParts(shape: Uint8Array, numberPart: (source: number) => number): Uint8Array {
  const view = new DataView(shape.buffer, shape.byteOffset, shape.byteLength)
  if (shape.byteLength === 0 || view.getInt16(0) >= 0) return shape
  const flag = { wordArguments: 0x1, scale: 0x8, more: 0x20, xyScale: 0x40, twoByTwo: 0x80 }
  let offset = 10
  for (;;) {
    const flags = view.getUint16(offset)
    view.setUint16(offset + 2, numberPart(view.getUint16(offset + 2)))
    const scaling = flags & flag.twoByTwo ? 8 : flags & flag.xyScale ? 4 : flags & flag.scale ? 2 : 0
    offset += 4 + (flags & flag.wordArguments ? 4 : 2) + scaling
    if ((flags & flag.more) === 0) return shape
  }
}

function joinShapes(shapes: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(shapes.reduce((sum, shape) => sum + pad(shape.byteLength), 0))
  let offset = 0
  for (const shape of shapes) {
    joined.set(shape, offset)
    offset += pad(shape.byteLength)
  }
  return joined
}

function buildLocations(shapes: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (shapes.length + 1)))
  let offset = 0
  shapes.forEach((shape, index) => {
    view.setUint32(4 * index, offset)
    offset += pad(shape.byteLength)
  })
  view.setUint32(4 * shapes.length, offset)
  return new Uint8Array(view.buffer)
}

function buildMetrics(font: Uint8Array, sources: readonly number[]): Uint8Array {
  const hmtx = readFontTable(font, 'hmtx')
  const count = readFontTable(font, 'hhea').getUint16(34)
  const view = new DataView(new ArrayBuffer(4 * sources.length))
  sources.forEach((source, index) => {
    view.setUint16(4 * index, hmtx.getUint16(4 * Math.min(source, count - 1)))
    // Glyphs past the last full entry share its width and only list their left side.
    const side = source < count ? 4 * source + 2 : 4 * count + 2 * (source - count)
    view.setInt16(4 * index + 2, hmtx.getInt16(side))
  })
  return new Uint8Array(view.buffer)
}

/** A format 4 table; runs of neighbouring characters are one segment, because their glyphs are neighbours too. */
function buildCmap(codes: readonly number[]): Uint8Array {
  const runs: { start: number; end: number; delta: number }[] = []
  codes.forEach((code, index) => {
    const last = runs.at(-1)
    if (last?.end === code - 1) last.end = code
    else runs.push({ start: code, end: code, delta: (index + 1 - code) & 0xffff })
  })
  runs.push({ start: 0xffff, end: 0xffff, delta: 1 })
  const size = 2 * runs.length
  const view = new DataView(new ArrayBuffer(28 + 4 * size))
  const power = 2 ** Math.floor(Math.log2(runs.length))
  const header = [0, 1, 3, 1, 0, 12, 4, 16 + 4 * size, 0, size, 2 * power, Math.log2(power), size - 2 * power]
  header.forEach((value, index) => view.setUint16(2 * index, value))
  runs.forEach(({ start, end, delta }, index) => {
    view.setUint16(26 + 2 * index, end)
    view.setUint16(28 + size + 2 * index, start)
    view.setUint16(28 + 2 * size + 2 * index, delta)
  })
  return new Uint8Array(view.buffer)
}

/** One entry, the PostScript name, because jsPDF cannot do without it. */
function buildName(): Uint8Array {
  const name = 'SourceSans3'
  const view = new DataView(new ArrayBuffer(18 + name.length))
  const header = [0, 1, 18, 1, 0, 0, 6, name.length, 0]
  header.forEach((value, index) => view.setUint16(2 * index, value))
  const bytes = new Uint8Array(view.buffer)
  bytes.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    18,
  )
  return bytes
}

function readBytes(font: Uint8Array, tag: string): Uint8Array {
  const table = readFontTable(font, tag)
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
}

function changeBytes(font: Uint8Array, tag: string, change: (view: DataView) => void): Uint8Array {
  const bytes = readBytes(font, tag)
  change(new DataView(bytes.buffer))
  return bytes
}

function assembleFont(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length
  const total = tables.reduce((sum, [, bytes]) => sum + pad(bytes.byteLength), start)
  const font = new Uint8Array(total)
  const view = new DataView(font.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  let offset = start
  tables.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index
    Array.from(tag, (letter) => letter.charCodeAt(0)).forEach((code, step) =>
      view.setUint8(entry + step, code),
    )
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.byteLength)
    font.set(bytes, offset)
    offset += pad(bytes.byteLength)
  })
  return font
}

/** Tables and outlines start at a multiple of four bytes. */
function pad(length: number): number {
  return Math.ceil(length / 4) * 4
}
