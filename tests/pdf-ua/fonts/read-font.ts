import { asDict, asList, asName, asNumber, asStream, asText, readData, type Dict } from '../document/values'
import { readCff, type Cff } from './cff'
import { findCharacterMap, type CharacterMap } from './cmap'
import { readEncoding, type Encoding } from './encoding'
import { macGlyphOrder } from './glyph-names'
import { readTables, readTrueType, type TrueType } from './truetype'
import { readType1, type Type1 } from './type1'

export type Program = TrueType | Cff | Type1

/** A font that text was shown with. */
export interface Font {
  readonly dict: Dict
  readonly subtype: string | undefined
  /** What has the outlines: the font itself, or the one below a composite font. */
  readonly base: Dict
  readonly baseSubtype: string | undefined
  readonly name: string
  readonly descriptor: Dict | undefined
  readonly isSymbolic: boolean
  /** The outlines in the file; undefined when there are none, or they cannot be read. */
  readonly program: Program | undefined
  /** Only of a simple font: the names of its codes. */
  readonly encoding: Encoding | undefined
  /** Only of a composite font; undefined when it is one of the maps for Chinese, Japanese and Korean. */
  readonly map: CharacterMap | undefined
  readonly toUnicode: ((code: number) => string | undefined) | undefined
}

/** Reads a font dictionary. */
export function readFont(dict: Dict): Font {
  const subtype = asName(dict.get('Subtype'))
  const isComposite = subtype === 'Type0'
  const below = dict.get('DescendantFonts')
  const base = (isComposite ? asDict(asList(below)?.[0] ?? below) : undefined) ?? dict
  const baseSubtype = asName(base.get('Subtype'))
  const descriptor = asDict(base.get('FontDescriptor'))
  return {
    dict,
    subtype,
    base,
    baseSubtype,
    name: asName(base.get('BaseFont')) ?? '',
    descriptor,
    // Symbolic is set and nonsymbolic is not.
    isSymbolic: ((asNumber(descriptor?.get('Flags')) ?? 0) & 0b100100) === 4,
    program: readProgram(descriptor, baseSubtype),
    encoding: isComposite ? undefined : readEncoding(dict.get('Encoding')),
    map: isComposite ? findCharacterMap(dict.get('Encoding')) : undefined,
    toUnicode: readToUnicode(dict),
  }
}

/** The kinds of outlines that each kind of font may have. */
const files: Readonly<Record<string, readonly string[]>> = {
  Type1: ['FontFile', 'FontFile3'],
  MMType1: ['FontFile', 'FontFile3'],
  TrueType: ['FontFile2', 'FontFile3'],
  CIDFontType2: ['FontFile2', 'FontFile3'],
  CIDFontType0: ['FontFile3'],
}

function readProgram(descriptor: Dict | undefined, subtype: string | undefined): Program | undefined {
  for (const key of files[subtype ?? ''] ?? []) {
    const stream = asStream(descriptor?.get(key))
    if (stream === undefined) continue
    try {
      return parseProgram(readData(stream))
    } catch {
      // Bytes of others: a reader that runs off the end means that no viewer can draw this font either.
      return undefined
    }
  }
  return undefined
}

function parseProgram(bytes: Uint8Array): Program {
  const opening = String.fromCharCode(...bytes.subarray(0, 4))
  if (opening.startsWith('%!') || bytes[0] === 0x80) return readType1(bytes)
  if (opening === 'OTTO' || opening === 'true' || opening === 'ttcf' || opening === '\0\x01\0\0') {
    const outlines = readTables(bytes).get('CFF ')
    if (outlines === undefined) return readTrueType(bytes, macGlyphOrder)
    return readCff(new Uint8Array(outlines.buffer, outlines.byteOffset, outlines.byteLength))
  }
  return readCff(bytes)
}

function readToUnicode(dict: Dict): Font['toUnicode'] {
  const value = dict.get('ToUnicode')
  if (value === undefined) return undefined
  const stream = asDict(value)
  const name = asName(value) ?? asName(stream?.get('CMapName')) ?? asText(stream?.get('CMapName'))
  if (name?.startsWith('Identity-') === true) return (code) => String.fromCharCode(code)
  return findCharacterMap(value)?.findText
}
