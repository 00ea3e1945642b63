import { openReader } from '../content/read-operations'
import { asDict, asName, asNumber, type Dict, type Value, readData } from '../document/values'

/** A character map: from the bytes of a string to codes, and from codes to characters of a font or to text. */
export interface CharacterMap {
  /** Cuts a string into codes. */
  readonly split: (bytes: Uint8Array) => readonly number[]
  readonly findCid: (code: number) => number | undefined
  readonly findText: (code: number) => string | undefined
  readonly writingMode: number
}

interface Range {
  readonly from: number
  readonly to: number
  readonly length: number
}

interface CidRange extends Range {
  readonly cid: number
}

/** Reads the map in a stream; `used` is the map that it builds on. */
export function readCharacterMap(stream: Dict, used?: CharacterMap): CharacterMap {
  const codes: Range[] = []
  const cids: CidRange[] = []
  const texts = new Map<number, string>()
  let writingMode = 0
  let operands: (Value | undefined)[] = []
  const reader = openReader(readData(stream))
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token.kind === 'value') {
      operands.push(token.value)
      continue
    }
    switch (token.word) {
      case 'endcodespacerange':
        for (const [from, to] of takeGroups(operands, 2))
          codes.push({ from: readCode(from), to: readCode(to), length: readLength(from) })
        break
      case 'endcidchar':
        for (const [code, cid] of takeGroups(operands, 2))
          cids.push({
            from: readCode(code),
            to: readCode(code),
            length: readLength(code),
            cid: asNumber(cid) ?? 0,
          })
        break
      case 'endcidrange':
        for (const [from, to, cid] of takeGroups(operands, 3))
          cids.push({
            from: readCode(from),
            to: readCode(to),
            length: readLength(from),
            cid: asNumber(cid) ?? 0,
          })
        break
      case 'endbfchar':
        for (const [code, text] of takeGroups(operands, 2)) texts.set(readCode(code), readText(text))
        break
      case 'endbfrange':
        for (const [from, to, text] of takeGroups(operands, 3)) addTextRange(texts, from, to, text)
        break
      case 'def':
        if (asName(operands.at(-2)) === 'WMode') writingMode = asNumber(operands.at(-1)) ?? 0
        break
      default:
    }
    operands = []
  }
  return {
    writingMode,
    split: (bytes) => (codes.length === 0 && used !== undefined ? used.split(bytes) : split(bytes, codes)),
    findCid: (code) => {
      const range = cids.findLast(({ from, to }) => code >= from && code <= to)
      return range === undefined ? used?.findCid(code) : range.cid + code - range.from
    },
    findText: (code) => texts.get(code) ?? used?.findText(code),
  }
}

/** Two bytes a code, the code is the character: Identity-H and Identity-V. */
export const identity: CharacterMap = {
  writingMode: 0,
  split: (bytes) => split(bytes, [{ from: 0, to: 0xffff, length: 2 }]),
  findCid: (code) => code,
  findText: () => undefined,
}

/** The map that a font names for its codes; undefined for one of the maps for Chinese, Japanese and Korean, that we do not have. */
export function findCharacterMap(value: Value | undefined, depth = 0): CharacterMap | undefined {
  const name = asName(value)
  if (name === 'Identity-H' || name === 'Identity-V') return identity
  const stream = asDict(value)
  if (stream?.data === undefined || depth > 8) return undefined
  return readCharacterMap(stream, findCharacterMap(stream.get('UseCMap'), depth + 1))
}

function split(bytes: Uint8Array, ranges: readonly Range[]): readonly number[] {
  const codes: number[] = []
  const lengths = [...new Set(ranges.map(({ length }) => length))].sort((one, other) => one - other)
  const shortest = lengths[0] ?? 1
  for (let at = 0; at < bytes.length;) {
    const fitting = lengths.find((length) => {
      const code = joinBytes(bytes.subarray(at, at + length))
      return (
        at + length <= bytes.length &&
        ranges.some((range) => range.length === length && isWithin(code, range))
      )
    })
    const length = fitting ?? Math.min(shortest, bytes.length - at)
    codes.push(joinBytes(bytes.subarray(at, at + length)))
    at += length
  }
  return codes
}

/** A range of codes is a box: every byte has its own first and last. */
function isWithin(code: number, { from, to, length }: Range): boolean {
  for (let shift = 0; shift < 8 * length; shift += 8) {
    const byte = (code / 2 ** shift) & 0xff
    if (byte < ((from / 2 ** shift) & 0xff) || byte > ((to / 2 ** shift) & 0xff)) return false
  }
  return true
}

function addTextRange(
  texts: Map<number, string>,
  from: Value | undefined,
  to: Value | undefined,
  text: Value | undefined,
): void {
  const [first, last] = [readCode(from), Math.min(readCode(to), readCode(from) + 0xffff)]
  const list = Array.isArray(text) ? (text as readonly (Value | undefined)[]) : undefined
  const start = readText(text)
  for (let code = first; code <= last; code += 1) {
    const step = code - first
    if (list !== undefined) {
      if (list[step] !== undefined) texts.set(code, readText(list[step]))
    } else if (start !== '')
      texts.set(
        code,
        start.slice(0, -1) + String.fromCharCode((start.charCodeAt(start.length - 1) + step) & 0xffff),
      )
  }
}

function takeGroups(
  values: readonly (Value | undefined)[],
  size: number,
): readonly (readonly (Value | undefined)[])[] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, index) =>
    values.slice(size * index, size * index + size),
  )
}

const bytesOf = (value: Value | undefined): Uint8Array =>
  typeof value === 'object' && 'kind' in value && value.kind === 'text' ? value.bytes : new Uint8Array()

const joinBytes = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => 256 * sum + byte, 0)

function readCode(value: Value | undefined): number {
  return typeof value === 'number' ? value : joinBytes(bytesOf(value))
}

const readLength = (value: Value | undefined): number => bytesOf(value).length

function readText(value: Value | undefined): string {
  const bytes = bytesOf(value)
  return bytes.length === 1
    ? String.fromCharCode(bytes[0] ?? 0)
    : new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
}
