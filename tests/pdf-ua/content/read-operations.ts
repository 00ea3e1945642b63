import { makeDict, type Value } from '../document/values'

/** One operator of a content stream with what stands before it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly (Value | undefined)[]
}

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (letter) => letter.charCodeAt(0)))
const latin = new TextDecoder('latin1')

/** Reads a content stream. What cannot be read is skipped, as a viewer does; the data of an inline image is left out. */
export function readOperations(bytes: Uint8Array): readonly Operation[] {
  const operations: Operation[] = []
  let operands: (Value | undefined)[] = []
  const reader = openReader(bytes)
  for (;;) {
    const token = reader.next()
    if (token === undefined) return operations
    if (token.kind === 'value') operands.push(token.value)
    else if (token.word === 'BI') {
      reader.skipInlineImage()
      operations.push({ operator: 'EI', operands: [] })
      operands = []
    } else {
      operations.push({ operator: token.word, operands })
      operands = []
    }
  }
}

type Token =
  | { readonly kind: 'value'; readonly value: Value | undefined }
  | { readonly kind: 'word'; readonly word: string }

/** Reads values and words one by one; also the language that character maps are written in. */
export function openReader(bytes: Uint8Array) {
  let at = 0

  const skipWhite = () => {
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0
      if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1
      else if (white.has(byte)) at += 1
      else return
    }
  }
  const readRegular = (): string => {
    const start = at
    while (at < bytes.length && !white.has(bytes[at] ?? 0) && !delimiters.has(bytes[at] ?? 0)) at += 1
    return latin.decode(bytes.subarray(start, at))
  }
  const readString = (): Value => {
    const read: number[] = []
    let depth = 1
    at += 1
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0
      at += 1
      if (byte === 0x5c) readEscape(read)
      else if (byte === 0x28) {
        depth += 1
        read.push(byte)
      } else if (byte === 0x29) {
        depth -= 1
        if (depth === 0) break
        read.push(byte)
      } else read.push(byte)
    }
    return makeText(read)
  }
  const readEscape = (read: number[]) => {
    const byte = bytes[at] ?? 0
    at += 1
    const plain = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }[byte]
    if (plain !== undefined) read.push(plain)
    else if (byte >= 0x30 && byte <= 0x37) {
      let code = byte - 0x30
      for (let digit = 0; digit < 2; digit += 1) {
        const next = bytes[at] ?? 0
        if (next < 0x30 || next > 0x37) break
        code = 8 * code + next - 0x30
        at += 1
      }
      read.push(code & 0xff)
    } else if (byte === 13) {
      if (bytes[at] === 10) at += 1
    } else if (byte !== 10) read.push(byte)
  }
  const readHex = (): Value => {
    const read: number[] = []
    let digits = ''
    at += 1
    while (at < bytes.length && bytes[at] !== 0x3e) {
      const letter = String.fromCharCode(bytes[at] ?? 0)
      if (/[\da-fA-F]/.test(letter)) digits += letter
      at += 1
    }
    at += 1
    if (digits.length % 2 === 1) digits += '0'
    for (let index = 0; index < digits.length; index += 2)
      read.push(Number.parseInt(digits.slice(index, index + 2), 16))
    return makeText(read)
  }
  /** Everything up to a closing sign. Words that are no value are left out. */
  const readUntil = (close: string): (Value | undefined)[] => {
    const values: (Value | undefined)[] = []
    for (;;) {
      const token = next()
      if (token === undefined) return values
      if (token.kind === 'value') values.push(token.value)
      else if (token.word === close) return values
    }
  }
  const readDict = (): Value => {
    const values = readUntil('>>')
    const entries = new Map<string, Value>()
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [key, value] = [values[index], values[index + 1]]
      if (typeof key === 'object' && 'kind' in key && key.kind === 'name' && value !== undefined)
        entries.set(key.name, value)
    }
    return makeDict(entries)
  }
  const next = (): Token | undefined => {
    skipWhite()
    if (at >= bytes.length) return undefined
    const letter = String.fromCharCode(bytes[at] ?? 0)
    if (letter === '(') return { kind: 'value', value: readString() }
    if (letter === '<') {
      if (bytes[at + 1] !== 0x3c) return { kind: 'value', value: readHex() }
      at += 2
      return { kind: 'value', value: readDict() }
    }
    if (letter === '>' && bytes[at + 1] === 0x3e) {
      at += 2
      return { kind: 'word', word: '>>' }
    }
    if (letter === '[') {
      at += 1
      return { kind: 'value', value: readUntil(']') }
    }
    if (letter === '/') {
      at += 1
      const name = readRegular().replace(/#([\da-fA-F]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      return { kind: 'value', value: { kind: 'name', name } }
    }
    if (delimiters.has(bytes[at] ?? 0)) {
      at += 1
      return { kind: 'word', word: letter }
    }
    return readWord(readRegular())
  }
  return {
    next,
    /** Moves past the data of an inline image: it ends at an EI that stands apart. */
    skipInlineImage: () => {
      for (;;) {
        const token = next()
        if (token === undefined) return
        if (token.kind === 'word' && token.word === 'ID') break
      }
      at += 1
      while (at < bytes.length) {
        const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49
        const standsApart = white.has(bytes[at - 1] ?? 0) && isBreak(bytes[at + 2])
        if (isEnd && standsApart && looksLikeContent(bytes.subarray(at + 2, at + 12))) break
        at += 1
      }
      at += 2
    },
  }
}

const isBreak = (byte: number | undefined) => byte === undefined || white.has(byte) || delimiters.has(byte)

/** Data of an image may hold the letters EI by chance; behind the true end comes plain text. */
const looksLikeContent = (bytes: Uint8Array) =>
  bytes.every((byte) => white.has(byte) || (byte >= 32 && byte < 127))

function readWord(word: string): Token {
  if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true' }
  if (word === 'null') return { kind: 'value', value: undefined }
  if (/^[+-]*\d*\.?\d*(?:-\d*)?$/.test(word) && /\d/.test(word)) {
    const number = Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, ''))
    return { kind: 'value', value: Number.isNaN(number) ? 0 : number }
  }
  return { kind: 'word', word }
}

function makeText(read: readonly number[]): Value {
  const bytes = Uint8Array.from(read)
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff
  const text = isUtf16 ? new TextDecoder('utf-16be').decode(bytes) : latin.decode(bytes)
  return { kind: 'text', bytes, text }
}
