import type { PdfDocument } from '../document/read-document'
import {
  asDict,
  asList,
  asName,
  asNumber,
  asStream,
  asText,
  readData,
  type Dict,
  type Value,
} from '../document/values'
import { readCharacterMap } from '../fonts/cmap'
import { findListed } from '../fonts/glyph-names'
import { mapToGlyph } from '../fonts/judge-glyph'
import { predefinedMaps } from '../fonts/predefined-maps'
import type { Font } from '../fonts/read-font'
import { findCmap } from '../fonts/truetype'
import type { UsedFont } from '../fonts/used-fonts'
import { rule } from '../rule'

const everyFont = (test: (used: UsedFont) => boolean) => (document: PdfDocument) => document.fonts.every(test)

const everyMap = (test: (map: Value) => boolean) =>
  everyFont(({ font }) => {
    const map = font.subtype === 'Type0' ? font.dict.get('Encoding') : undefined
    return map === undefined || test(map)
  })

const isKnownMap = (name: string | undefined) =>
  name !== undefined && (name === 'Identity-H' || name === 'Identity-V' || predefinedMaps.has(name))

/** A map is a name, or a stream that says its name. */
const nameMap = (map: Value | undefined) => asName(map) ?? asName(asDict(map)?.get('CMapName'))

const isTrueType = ({ font }: UsedFont) => font.subtype === 'TrueType'

/** Clause 7.21.3 to 7.21.6: fonts are in the file, whole enough to draw what is shown, and say the truth about themselves. */
export const fontRules = [
  rule(
    '7.21.3.1-1',
    everyFont(({ font }) => font.subtype !== 'Type0' || fitsItsMap(font)),
  ),
  rule(
    '7.21.3.2-1',
    everyFont(({ font: { baseSubtype, program, base } }) => {
      if (baseSubtype !== 'CIDFontType2' || program === undefined) return true
      const map = base.get('CIDToGIDMap')
      return asStream(map) !== undefined || asName(map) === 'Identity'
    }),
  ),
  rule(
    '7.21.3.3-1',
    everyMap((map) => isKnownMap(nameMap(map)) || asStream(map) !== undefined),
  ),
  rule(
    '7.21.3.3-2',
    everyMap((map) => {
      const stream = asStream(map)
      if (stream === undefined) return true
      return readCharacterMap(stream).writingMode === (asNumber(stream.get('WMode')) ?? 0)
    }),
  ),
  rule(
    '7.21.3.3-3',
    everyMap((map) => {
      const used = asDict(map)?.get('UseCMap')
      return used === undefined || isKnownMap(nameMap(used))
    }),
  ),
  rule(
    '7.21.4.1-1',
    everyFont(({ font, isSeen }) => !isSeen || font.subtype === 'Type3' || font.program !== undefined),
  ),
  rule(
    '7.21.4.2-1',
    everyFont(({ font }) => {
      if (font.subtype !== 'Type1' && font.subtype !== 'MMType1') return true
      const set = asText(font.descriptor?.get('CharSet')) ?? asName(font.descriptor?.get('CharSet'))
      return set === undefined || !isSubset(font) || listsAllNames(font, set)
    }),
  ),
  rule(
    '7.21.4.2-2',
    everyFont(({ font }) => {
      const set = asStream(font.descriptor?.get('CIDSet'))
      return font.subtype !== 'Type0' || set === undefined || !isSubset(font) || listsAllNumbers(font, set)
    }),
  ),
  rule(
    '7.21.6-1',
    everyFont((used) => {
      const { font, isSeen } = used
      if (!isSeen || !isTrueType(used) || font.isSymbolic || font.program?.kind !== 'truetype') return true
      return font.program.cmaps.length > (findCmap(font.program, 3, 0) === undefined ? 0 : 1)
    }),
  ),
  rule(
    '7.21.6-2',
    everyFont((used) => !isTrueType(used) || used.font.isSymbolic || hasPlainEncoding(used.font)),
  ),
  rule(
    '7.21.6-3',
    everyFont((used) => !isTrueType(used) || !used.font.isSymbolic || used.font.encoding?.base === undefined),
  ),
  rule(
    '7.21.6-4',
    everyFont((used) => {
      const { font } = used
      if (!isTrueType(used) || !font.isSymbolic || font.program?.kind !== 'truetype') return true
      return font.program.cmaps.length === 1 || findCmap(font.program, 3, 0) !== undefined
    }),
  ),
]

/** Clauses 7.21.4 to 7.21.8, glyphs: each is there, as wide as the file says, and can be read back as text. */
export const glyphRules = [
  rule(
    '7.21.4.1-2',
    everyGlyph(({ isSeen, isPresent }) => !isSeen || isPresent !== false),
  ),
  rule(
    '7.21.5-1',
    everyGlyph(
      ({ isSeen, widthInDict, widthInProgram }) =>
        !isSeen ||
        widthInDict === undefined ||
        widthInProgram === undefined ||
        Math.abs(widthInProgram - widthInDict) <= 1,
    ),
  ),
  rule(
    '7.21.7-1',
    everyGlyph(({ text }) => text !== undefined),
  ),
  rule(
    '7.21.7-2',
    everyGlyph(({ text }) => !forbidden.some((character) => text?.includes(character))),
  ),
  rule(
    '7.21.8-1',
    everyGlyph(({ name }) => name !== '.notdef'),
  ),
]

function everyGlyph(test: (glyph: UsedFont['glyphs'][number]) => boolean) {
  return everyFont(({ glyphs }) => glyphs.every(test))
}

/** What text never holds: nothing, and the two marks of the order of bytes. */
const forbidden = ['\0', '\uFFFE', '\uFEFF']

const isSubset = ({ name, program }: Font) => program !== undefined && /^[A-Z]{6}\+/.test(name)

interface Collection {
  readonly registry: string | undefined
  readonly ordering: string | undefined
  readonly supplement: number
}

function fitsItsMap({ dict, base }: Font): boolean {
  const map = dict.get('Encoding')
  const name = nameMap(map)
  if (name === 'Identity-H' || name === 'Identity-V') return true
  const own = readCollection(base.get('CIDSystemInfo'))
  const known = predefinedMaps.get(asName(map) ?? '')
  const wanted: Collection | undefined =
    known === undefined ? readCollection(asDict(map)?.get('CIDSystemInfo')) : { registry: 'Adobe', ...known }
  if (own?.ordering === undefined || own.registry === undefined || wanted === undefined) return false
  return (
    own.ordering === wanted.ordering &&
    own.registry === wanted.registry &&
    own.supplement <= wanted.supplement
  )
}

function readCollection(value: Value | undefined): Collection | undefined {
  const info = asDict(asList(value)?.[0] ?? value)
  return info === undefined
    ? undefined
    : {
        registry: asText(info.get('Registry')),
        ordering: asText(info.get('Ordering')),
        supplement: asNumber(info.get('Supplement')) ?? 0,
      }
}

/** The names in the file and in the font are the same; only the box for "not there" may be left out. */
function listsAllNames({ program }: Font, set: string): boolean {
  const listed = new Set(set.split('/').map((name) => name.trim()))
  listed.delete('')
  const names = new Set(
    program?.kind === 'type1' ? program.widths.keys() : program?.kind === 'cff' ? program.byName.keys() : [],
  )
  listed.delete('.notdef')
  names.delete('.notdef')
  return listed.size === names.size && [...names].every((name) => listed.has(name))
}

/** The bits of the set and the characters in the font are the same; that for "not there" does not count. */
function listsAllNumbers({ program, base }: Font, set: Dict): boolean {
  const bits = readData(set)
  const isListed = (cid: number) => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0
  const has = (cid: number): boolean => {
    if (program?.kind === 'cff') return program.isCid ? program.byCid.has(cid) : cid < program.glyphCount
    const glyph = program?.kind === 'truetype' ? mapToGlyph(base, cid) : undefined
    return glyph !== undefined && program?.kind === 'truetype' && glyph < program.glyphCount
  }
  for (let cid = 1; cid < 8 * bits.length; cid += 1) if (isListed(cid) && !has(cid)) return false
  return listCids(program, base).every((cid) => cid === 0 || isListed(cid))
}

function listCids(program: Font['program'], base: Dict): readonly number[] {
  if (program?.kind === 'cff')
    return program.isCid
      ? [...program.byCid.keys()]
      : Array.from({ length: program.glyphCount }, (_, cid) => cid)
  if (program?.kind !== 'truetype') return []
  const map = asStream(base.get('CIDToGIDMap'))
  if (map === undefined) return Array.from({ length: program.measured }, (_, cid) => cid)
  return Array.from({ length: readData(map).length >> 1 }, (_, cid) => cid).filter(
    (cid) => (mapToGlyph(base, cid) ?? Infinity) < program.glyphCount,
  )
}

/** Codes of a font for text go by one of two lists; names that differ from it are names that everybody knows. */
function hasPlainEncoding({ encoding, program }: Font): boolean {
  if (encoding?.base !== 'MacRomanEncoding' && encoding?.base !== 'WinAnsiEncoding') return false
  if (encoding.differences === undefined) return true
  if (program?.kind !== 'truetype' || findCmap(program, 3, 1) === undefined) return false
  return [...encoding.differences.values()].every((name) => findListed(name) !== undefined)
}
