import { measureCharString } from './char-string'
import { cffExpert, cffExpertSubset, cffStandardStrings, standardEncoding } from './glyph-names'

/** What the rules need of a CFF font. Widths are in thousandths of the size. */
export interface Cff {
  readonly kind: 'cff'
  /** Whether its characters have numbers instead of names. */
  readonly isCid: boolean
  readonly glyphCount: number
  /** The glyph of a name, or of a number of a character. */
  readonly byName: ReadonlyMap<string, number>
  readonly byCid: ReadonlyMap<number, number>
  /** The name that the font itself gives to a code. */
  readonly encoding: ReadonlyMap<number, string>
  readonly width: (glyph: number) => number
}

type Operands = ReadonlyMap<number, readonly number[]>

interface Private {
  readonly defaultWidth: number
  readonly nominalWidth: number
  readonly subroutines: readonly Uint8Array[]
  readonly scale: number
}

const op = {
  charset: 15,
  encoding: 16,
  charStrings: 17,
  private: 18,
  subroutines: 19,
  defaultWidth: 20,
  nominalWidth: 21,
  matrix: 1207,
  ros: 1230,
  fdArray: 1236,
  fdSelect: 1237,
} as const

/** Reads a CFF font; throws a RangeError when the bytes are cut off. */
export function readCff(bytes: Uint8Array): Cff {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = readIndex(view, view.getUint8(2))
  const tops = readIndex(view, names.end)
  const strings = readIndex(view, tops.end)
  const globals = readIndex(view, strings.end)
  const top = readDict(tops.items[0] ?? new Uint8Array())
  const glyphs = readIndex(view, first(top, op.charStrings) ?? 0).items
  if (glyphs.length === 0) throw new RangeError('No glyphs')
  const isCid = top.has(op.ros)
  const sids = readCharset(view, first(top, op.charset) ?? 0, glyphs.length, isCid)
  const nameOf = (sid: number) =>
    cffStandardStrings[sid] ?? String.fromCharCode(...(strings.items[sid - cffStandardStrings.length] ?? []))
  const glyphNames = isCid ? [] : sids.map((sid) => (typeof sid === 'string' ? sid : nameOf(sid)))
  const outer = top.get(op.matrix)?.[0]
  const fonts = isCid
    ? readIndex(view, first(top, op.fdArray) ?? 0).items.map((item) =>
        readPrivate(bytes, readDict(item), outer),
      )
    : [readPrivate(bytes, top, undefined)]
  const select = isCid ? readSelect(view, first(top, op.fdSelect) ?? 0, glyphs.length) : []
  return {
    kind: 'cff',
    isCid,
    glyphCount: glyphs.length,
    byName: new Map(glyphNames.map((name, glyph): [string, number] => [name, glyph]).reverse()),
    byCid: new Map(isCid ? sids.map((sid, glyph): [number, number] => [Number(sid), glyph]).reverse() : []),
    encoding: isCid ? new Map() : readEncoding(view, first(top, op.encoding) ?? 0, glyphNames, nameOf),
    width: (glyph) => {
      const font = fonts[select[glyph] ?? 0]
      const charString = glyphs[glyph]
      if (font === undefined || charString === undefined) return 0
      const own = measureCharString(charString, font.subroutines, globals.items)
      return (own === undefined ? font.defaultWidth : font.nominalWidth + own) * font.scale * 1000
    },
  }
}

const first = (dict: Operands, operator: number): number | undefined => dict.get(operator)?.[0]

function readPrivate(bytes: Uint8Array, dict: Operands, outer: number | undefined): Private {
  const [size = 0, offset = 0] = dict.get(op.private) ?? []
  const own = readDict(bytes.subarray(offset, offset + size))
  const local = first(own, op.subroutines)
  const inner = dict.get(op.matrix)?.[0]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    defaultWidth: first(own, op.defaultWidth) ?? 0,
    nominalWidth: first(own, op.nominalWidth) ?? 0,
    subroutines: local === undefined ? [] : readIndex(view, offset + local).items,
    scale: inner === undefined && outer === undefined ? 0.001 : (inner ?? 1) * (outer ?? 1),
  }
}

function readIndex(view: DataView, offset: number) {
  const count = view.getUint16(offset)
  if (count === 0) return { items: [], end: offset + 2 }
  const size = view.getUint8(offset + 2)
  const base = offset + 2 + (count + 1) * size
  const place = (index: number) => {
    let value = 0
    for (let step = 0; step < size; step += 1)
      value = 256 * value + view.getUint8(offset + 3 + index * size + step)
    return base + value
  }
  const items = Array.from({ length: count }, (_, index) => {
    const [from, to] = [place(index), place(index + 1)]
    if (to < from || to > view.byteLength) throw new RangeError('An index runs out of the font')
    return new Uint8Array(view.buffer, view.byteOffset + from, to - from)
  })
  return { items, end: place(count) }
}

function readDict(bytes: Uint8Array): Operands {
  const found = new Map<number, readonly number[]>()
  let operands: number[] = []
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]]
    if (byte <= 21) {
      found.set(byte === 12 ? 1200 + second : byte, operands)
      operands = []
      at += byte === 12 ? 2 : 1
    } else if (byte === 28) {
      operands.push(((second << 24) | (third << 16)) >> 16)
      at += 3
    } else if (byte === 29) {
      operands.push((second << 24) | (third << 16) | ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0))
      at += 5
    } else if (byte === 30) {
      let text = ''
      for (at += 1; at < bytes.length; at += 1) {
        const pair = bytes[at] ?? 0xff
        text += '0123456789.EF -'.charAt(pair >> 4) + '0123456789.EF -'.charAt(pair & 15)
        if ((pair & 15) === 15 || pair >> 4 === 15) break
      }
      at += 1
      operands.push(Number.parseFloat(text.replaceAll('F', 'E-').replaceAll(' ', '')))
    } else if (byte >= 32 && byte <= 246) {
      operands.push(byte - 139)
      at += 1
    } else if (byte >= 247 && byte <= 250) {
      operands.push((byte - 247) * 256 + second + 108)
      at += 2
    } else if (byte >= 251 && byte <= 254) {
      operands.push(-(byte - 251) * 256 - second - 108)
      at += 2
    } else at += 1
  }
  return found
}

function readCharset(
  view: DataView,
  offset: number,
  count: number,
  isCid: boolean,
): readonly (number | string)[] {
  if (offset <= 2) {
    if (isCid || offset === 0) return Array.from({ length: count }, (_, glyph) => glyph)
    return (offset === 1 ? cffExpert : cffExpertSubset).slice(0, count)
  }
  const format = view.getUint8(offset)
  const sids = [0]
  let at = offset + 1
  while (sids.length < count) {
    const sid = view.getUint16(at)
    at += 2
    let left = 0
    if (format === 1) left = view.getUint8(at)
    if (format === 2) left = view.getUint16(at)
    at += format
    for (let step = 0; step <= left && sids.length < count; step += 1) sids.push(sid + step)
  }
  return sids
}

function readSelect(view: DataView, offset: number, count: number): readonly number[] {
  if (view.getUint8(offset) === 0)
    return Array.from({ length: count }, (_, glyph) => view.getUint8(offset + 1 + glyph))
  const select: number[] = []
  for (let range = 0; range < view.getUint16(offset + 1); range += 1) {
    const entry = offset + 3 + 3 * range
    const next = Math.min(view.getUint16(entry + 3), count)
    while (select.length < next) select.push(view.getUint8(entry + 2))
  }
  return select
}

function readEncoding(
  view: DataView,
  offset: number,
  glyphNames: readonly string[],
  nameOf: (sid: number) => string,
): ReadonlyMap<number, string> {
  const encoding = new Map<number, string>()
  // 1 is the encoding for experts: no font that is shown with its own codes has it.
  if (offset <= 1) {
    standardEncoding.forEach((name, code) => encoding.set(code, name))
    return encoding
  }
  const format = view.getUint8(offset)
  const count = view.getUint8(offset + 1)
  let at = offset + 2
  let glyph = 1
  for (let index = 0; index < count; index += 1) {
    const code = view.getUint8(at)
    const left = (format & 0x7f) === 0 ? 0 : view.getUint8(at + 1)
    at += (format & 0x7f) === 0 ? 1 : 2
    for (let step = 0; step <= left; step += 1) {
      const name = glyphNames[glyph]
      if (name !== undefined) encoding.set(code + step, name)
      glyph += 1
    }
  }
  if (format >= 0x80) {
    const extra = view.getUint8(at)
    for (let index = 0; index < extra; index += 1)
      encoding.set(view.getUint8(at + 1 + 3 * index), nameOf(view.getUint16(at + 2 + 3 * index)))
  }
  return encoding
}
