import { readCharStringNumber } from './char-string-number'
import { standardEncoding } from './glyph-names'

/** What the rules need of a Type 1 font. Widths are in thousandths of the size. */
export interface Type1 {
  readonly kind: 'type1'
  readonly widths: ReadonlyMap<string, number>
  readonly encoding: ReadonlyMap<number, string>
}

const latin = new TextDecoder('latin1')

/** Reads a Type 1 font; throws a RangeError when it has no glyphs that can be read. */
export function readType1(file: Uint8Array): Type1 {
  const bytes = dropSegments(file)
  const text = latin.decode(bytes)
  const cut = text.indexOf('eexec')
  if (cut === -1) throw new RangeError('No encrypted part')
  const clear = text.slice(0, cut)
  const secret = decrypt(readCipher(bytes, cut + 5), 55665, 4)
  const scale = Number(/\/FontMatrix\s*\[\s*([-+.\deE]+)/.exec(clear)?.[1] ?? 0.001) * 1000
  const widths = readWidths(secret, scale)
  if (widths.size === 0) throw new RangeError('No glyphs')
  return { kind: 'type1', widths, encoding: readEncoding(clear) }
}

/** Fonts from Windows stand in segments with a mark and a length. */
function dropSegments(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x80) return bytes
  const pieces: Uint8Array[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 6 <= bytes.length && bytes[at] === 0x80 && bytes[at + 1] !== 3;) {
    const length = view.getUint32(at + 2, true)
    pieces.push(bytes.subarray(at + 6, at + 6 + length))
    at += 6 + length
  }
  return Buffer.concat(pieces)
}

/** The encrypted part is bytes, or hexadecimal digits when the first four are that. */
function readCipher(bytes: Uint8Array, start: number): Uint8Array {
  let at = start
  while ([9, 10, 13, 32].includes(bytes[at] ?? 0)) at += 1
  const opening = latin.decode(bytes.subarray(at, at + 4))
  if (!/^[\da-fA-F]{4}$/.test(opening)) return bytes.subarray(at)
  return Uint8Array.from(Buffer.from(latin.decode(bytes.subarray(at)).replace(/[^\da-fA-F]/g, ''), 'hex'))
}

function decrypt(cipher: Uint8Array, key: number, skipped: number): Uint8Array {
  const plain = new Uint8Array(cipher.length)
  let state = key
  cipher.forEach((byte, index) => {
    plain[index] = byte ^ (state >> 8)
    state = ((byte + state) * 52845 + 22719) & 0xffff
  })
  return plain.subarray(skipped)
}

function readWidths(secret: Uint8Array, scale: number): ReadonlyMap<string, number> {
  const text = latin.decode(secret)
  const widths = new Map<string, number>()
  const skipped = Number(/\/lenIV\s+(-?\d+)/.exec(text)?.[1] ?? 4)
  const start = text.indexOf('/CharStrings')
  if (start === -1) return widths
  const entry = /\/(\S+)\s+(\d+)\s+(?:RD|-\||\S+) /g
  entry.lastIndex = start + 12
  // The first match is how many there are, when it looks like an entry.
  for (let match = entry.exec(text); match !== null; match = entry.exec(text)) {
    const [, name = '', length = '0'] = match
    const data = secret.subarray(entry.lastIndex, entry.lastIndex + Number(length))
    const width = readWidth(skipped < 0 ? data : decrypt(data, 4330, skipped))
    if (!widths.has(name)) widths.set(name, (width ?? 0) * scale)
    entry.lastIndex += Number(length)
    if (/^\s*(?:ND|\|-|def|noaccess def)?\s*end\b/.test(text.slice(entry.lastIndex, entry.lastIndex + 30)))
      break
  }
  return widths
}

/** The second number before hsbw, or the third before sbw. */
function readWidth(charString: Uint8Array): number | undefined {
  const stack: number[] = []
  for (let at = 0; at < charString.length;) {
    const byte = charString[at] ?? 0
    const second = charString[at + 1] ?? 0
    const number = readCharStringNumber(charString, at)
    at = number?.next ?? at + 1
    if (number !== undefined) stack.push(number.value)
    else if (byte === 12 && second === 12) {
      const [divisor = 1, dividend = 0] = [stack.pop(), stack.pop()]
      stack.push(dividend / divisor)
      at += 1
    } else if (byte === 13) return stack[1]
    else if (byte === 12 && second === 7) return stack[2]
    else return undefined
  }
  return undefined
}

function readEncoding(clear: string): ReadonlyMap<number, string> {
  const encoding = new Map<number, string>()
  if (/\/Encoding\s+StandardEncoding\s+def/.test(clear))
    standardEncoding.forEach((name, code) => encoding.set(code, name))
  for (const [, code = '', name = ''] of clear.matchAll(
    /dup\s+(\d+|8#\d+|16#[\da-fA-F]+)\s*\/(\S+)\s+put/g,
  )) {
    const [base, digits] = code.includes('#') ? code.split('#') : ['10', code]
    encoding.set(Number.parseInt(digits ?? '', Number(base)), name)
  }
  return encoding
}
