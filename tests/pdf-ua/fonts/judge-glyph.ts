import { readOperations } from '../content/read-operations'
import { asDict, asList, asName, asNumber, readData, type Dict } from '../document/values'
import type { Encoding } from './encoding'
import { findText, macRomanEncoding } from './glyph-names'
import type { Font, Program } from './read-font'
import { findCmap, type TrueType } from './truetype'
import type { Type1 } from './type1'
import type { Cff } from './cff'

/** What there is to know of one code of a font. Undefined: it cannot be told, so no rule applies. */
export interface Glyph {
  readonly name: string | undefined
  readonly isPresent: boolean | undefined
  readonly widthInProgram: number | undefined
  readonly widthInDict: number | undefined
  readonly text: string | undefined
}

/** Judges one code that was shown. */
export function judgeGlyph(font: Font, code: number): Glyph {
  if (font.subtype === 'Type0') return judgeComposite(font, code)
  if (font.subtype === 'Type3') return judgeDrawn(font, code)
  const { program, encoding } = font
  const named = encoding?.nameOf(code)
  const name = named ?? (code === 0 && font.subtype === 'TrueType' ? '.notdef' : undefined)
  const text = findSimpleText(font, code, named)
  if (program === undefined)
    return { name, text, isPresent: undefined, widthInProgram: undefined, widthInDict: undefined }
  const measured =
    program.kind === 'truetype' ? judgeTrueType(program, font, code) : judgeNamed(program, encoding, code)
  const widthInProgram = measured.width ?? 0
  return {
    name,
    text,
    isPresent: code === 0 || measured.isPresent,
    widthInProgram,
    widthInDict: findSimpleWidth(font, code) ?? widthInProgram,
  }
}

interface Measured {
  readonly isPresent: boolean
  readonly width: number | undefined
}

/** Outlines that are found by name: Type 1, and CFF in a simple font. */
function judgeNamed(program: Type1 | Cff, encoding: Encoding | undefined, code: number): Measured {
  const name = encoding?.nameOf(code) ?? program.encoding.get(code) ?? '.notdef'
  if (program.kind === 'type1')
    return { isPresent: program.widths.has(name), width: program.widths.get(name) }
  const glyph = program.byName.get(name)
  return { isPresent: glyph !== undefined, width: glyph === undefined ? undefined : program.width(glyph) }
}

/** ISO 32000-1, 9.6.6.4: a font for text goes by names, a font of symbols by its own codes. */
function judgeTrueType(program: TrueType, { isSymbolic, encoding }: Font, code: number): Measured {
  if (isSymbolic || encoding === undefined) {
    const own = findCmap(program, 3, 0)
    const mac = findCmap(program, 1, 0)
    const symbol = own === undefined ? 0 : findSymbol(own.glyphs, code)
    const macGlyph = mac?.glyphs.get(code) ?? 0
    const other = program.cmaps[0]?.glyphs.get(code) ?? 0
    const glyph = symbol !== 0 ? symbol : mac !== undefined ? macGlyph : other
    return { isPresent: (own === undefined ? macGlyph : symbol) !== 0, width: program.width(glyph) }
  }
  const name = encoding.fullNameOf(code)
  const glyph = findByName(program, name)
  const isKnown = program.cmaps.length > 0 || program.names.has(name)
  return {
    isPresent: name !== '.notdef' && glyph > 0 && glyph < program.glyphCount,
    width: program.width(isKnown ? glyph : (program.cmaps[0]?.glyphs.get(code) ?? 0)),
  }
}

function findByName(program: TrueType, name: string): number {
  const text = findText(name)
  const unicode =
    text === undefined ? 0 : (findCmap(program, 3, 1)?.glyphs.get(text.codePointAt(0) ?? 0) ?? 0)
  if (unicode !== 0) return unicode
  const macCode = macRomanEncoding.indexOf(name)
  const mac = macCode === -1 ? 0 : (findCmap(program, 1, 0)?.glyphs.get(macCode) ?? 0)
  return mac !== 0 ? mac : (program.names.get(name) ?? 0)
}

/** Codes of symbols stand at F000, F100 or F200. */
function findSymbol(glyphs: ReadonlyMap<number, number>, code: number): number {
  const [sample = 0] = glyphs.keys()
  const high = sample & 0xff00
  return [0, 0xf000, 0xf100, 0xf200].includes(high) ? (glyphs.get(high + code) ?? 0) : 0
}

function findSimpleWidth({ dict, descriptor }: Font, code: number): number | undefined {
  const widths = asList(dict.get('Widths'))
  const [from, to] = [asNumber(dict.get('FirstChar')), asNumber(dict.get('LastChar'))]
  if (widths !== undefined && widths.length > 0 && from !== undefined && to !== undefined)
    if (code >= from && code <= to) return asNumber(widths[code - from]) ?? 0
  return asNumber(descriptor?.get('MissingWidth'))
}

function findSimpleText(font: Font, code: number, named: string | undefined): string | undefined {
  const mapped = font.toUnicode?.(code)
  if (mapped !== undefined) return mapped
  const { program } = font
  if (named === undefined && program?.kind === 'truetype') {
    const isNamed = !font.isSymbolic && font.encoding !== undefined
    return isNamed ? findText(font.encoding.fullNameOf(code)) : ' '
  }
  const own = program === undefined || program.kind === 'truetype' ? undefined : program.encoding.get(code)
  const name = named ?? own
  return name === undefined ? undefined : findText(name)
}

function judgeDrawn(font: Font, code: number): Glyph {
  const name = font.encoding?.nameOf(code)
  const drawing = name === undefined ? undefined : asDict(asDict(font.dict.get('CharProcs'))?.get(name))
  const [measure] = drawing === undefined ? [] : readOperations(readData(drawing)).filter(isMeasure)
  return {
    name,
    text: font.toUnicode?.(code) ?? (name === undefined ? undefined : findText(name)),
    isPresent: drawing !== undefined,
    widthInProgram: asNumber(measure?.operands[0]) ?? 0,
    widthInDict: findSimpleWidth(font, code) ?? 0,
  }
}

const isMeasure = ({ operator }: { readonly operator: string }) => operator === 'd0' || operator === 'd1'

function judgeComposite(font: Font, code: number): Glyph {
  const { program, map, base } = font
  const text = font.toUnicode?.(code) ?? (isEastAsian(font) ? ' ' : undefined)
  if (program === undefined || map === undefined)
    return { name: undefined, text, isPresent: undefined, widthInProgram: undefined, widthInDict: undefined }
  const cid = map.findCid(code)
  const glyph = findCompositeGlyph(program, base, cid)
  const isPresent = code === 0 || glyph !== undefined
  return {
    name: code === 0 || !isPresent ? '.notdef' : undefined,
    text,
    isPresent,
    widthInProgram: measureComposite(program, glyph ?? 0),
    widthInDict: findCidWidth(base, cid ?? 0),
  }
}

function findCompositeGlyph(program: Program, base: Dict, cid: number | undefined): number | undefined {
  if (cid === undefined || cid === 0 || program.kind === 'type1') return undefined
  if (program.kind === 'cff') {
    const glyph = program.isCid ? program.byCid.get(cid) : cid
    return glyph !== undefined && glyph < program.glyphCount ? glyph : undefined
  }
  const glyph = mapToGlyph(base, cid)
  return glyph !== undefined && glyph < program.glyphCount ? glyph : undefined
}

function measureComposite(program: Program, glyph: number): number {
  return program.kind === 'type1' ? 0 : program.width(glyph)
}

const maps = new WeakMap<Dict, Uint8Array>()

/** The glyph of a character in TrueType outlines: its own number, or what the stream of the font says. */
export function mapToGlyph(base: Dict, cid: number): number | undefined {
  const stream = asDict(base.get('CIDToGIDMap'))
  if (stream === undefined) return cid
  const bytes = maps.get(stream) ?? readData(stream)
  maps.set(stream, bytes)
  const [high, low] = [bytes[2 * cid], bytes[2 * cid + 1]]
  return high === undefined || low === undefined ? undefined : 256 * high + low
}

function findCidWidth(base: Dict, cid: number): number {
  const widths = asList(base.get('W')) ?? []
  for (let at = 0; at < widths.length;) {
    const [from, second, third] = [asNumber(widths[at]) ?? 0, widths[at + 1], widths[at + 2]]
    const each = asList(second)
    if (each !== undefined) {
      if (cid >= from && cid < from + each.length) return asNumber(each[cid - from]) ?? 0
      at += 2
    } else {
      if (cid >= from && cid <= (asNumber(second) ?? -1)) return asNumber(third) ?? 0
      at += 3
    }
  }
  return asNumber(base.get('DW')) ?? 1000
}

/** Characters of these collections are known by number, so they can be read back without a map in the file. */
function isEastAsian({ base, dict }: Font): boolean {
  const ordering = (info: Dict | undefined) => {
    const value = info?.get('Ordering')
    return typeof value === 'object' && 'kind' in value && value.kind === 'text' ? value.text : undefined
  }
  const name = asName(dict.get('Encoding'))
  const isPredefined = name !== undefined && !name.startsWith('Identity-')
  const own = ordering(asDict(base.get('CIDSystemInfo')))
  const ofMap = ordering(asDict(asDict(dict.get('Encoding'))?.get('CIDSystemInfo')))
  return (
    isPredefined || [own, ofMap].some((one) => ['Japan1', 'CNS1', 'GB1', 'Korea1', 'KR'].includes(one ?? ''))
  )
}
