import { readFileSync } from 'node:fs'
import names from './glyph-names.json'

export const { standardEncoding, winAnsiEncoding, macRomanEncoding, macGlyphOrder } = names
export const { cffStandardStrings, cffExpert, cffExpertSubset } = names

let list: ReadonlyMap<string, string> | undefined

/** The text that the Adobe Glyph List gives to a name; undefined when the name is not in it. */
export function findListed(name: string): string | undefined {
  list ??= readList()
  return list.get(name)
}

/** The text of a glyph by its name. A name such as uni20AC is in no list, and PDF/UA only knows names from lists. */
export function findText(name: string): string | undefined {
  // The signs of Zapf Dingbats have names of their own.
  return findListed(name) ?? (/^a(?:\d{1,2}|1\d\d|20[0-6])$/.test(name) ? ' ' : undefined)
}

function readList(): ReadonlyMap<string, string> {
  const source = readFileSync(new URL('./adobe-glyph-list.txt', import.meta.url), 'utf8')
  const found = new Map<string, string>()
  for (const line of source.split('\n')) {
    const [name, codes] = line.split(';')
    if (name === undefined || codes === undefined || name.startsWith('#')) continue
    found.set(name, String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16))))
  }
  return found
}
