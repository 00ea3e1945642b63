import { asDict, asList, asName, type Value } from '../document/values'
import { macRomanEncoding, standardEncoding, winAnsiEncoding } from './glyph-names'

/** The names that a simple font gives to its codes. */
export interface Encoding {
  /** The named encoding that it is, or builds on. */
  readonly base: string | undefined
  readonly differences: ReadonlyMap<number, string> | undefined
  /** The name of a code; undefined where the font itself decides. */
  readonly nameOf: (code: number) => string | undefined
  /** The same for outlines in TrueType: what has no name there has its name from the standard encoding. */
  readonly fullNameOf: (code: number) => string
}

const named: Readonly<Record<string, readonly string[]>> = {
  MacRomanEncoding: macRomanEncoding,
  WinAnsiEncoding: winAnsiEncoding,
}

/** Reads the entry Encoding of a simple font; undefined when there is none. */
export function readEncoding(value: Value | undefined): Encoding | undefined {
  if (value === undefined) return undefined
  const dict = asDict(value)
  const base = asName(value) ?? asName(dict?.get('BaseEncoding'))
  const list = base === undefined ? undefined : named[base]
  const differences = dict === undefined ? undefined : readDifferences(dict.get('Differences'))
  const nameOf = (code: number) =>
    differences?.get(code) ?? (list === undefined ? undefined : (list[code] ?? '.notdef'))
  return {
    base,
    differences,
    nameOf,
    fullNameOf: (code) => {
      const name = nameOf(code) ?? standardEncoding[code] ?? '.notdef'
      return name === '.notdef' && dict !== undefined ? (standardEncoding[code] ?? name) : name
    },
  }
}

function readDifferences(value: Value | undefined): ReadonlyMap<number, string> | undefined {
  const list = asList(value)
  if (list === undefined) return undefined
  const differences = new Map<number, string>()
  let code = 0
  for (const entry of list) {
    const name = asName(entry)
    if (typeof entry === 'number') code = entry
    else if (name !== undefined) {
      differences.set(code, name)
      code += 1
    }
  }
  return differences
}
