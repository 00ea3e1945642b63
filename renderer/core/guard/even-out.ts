/** A text as a person reads it, with the way back to what was typed. */
export interface EvenText {
  readonly text: string
  /** The stretch of the typed text that `text.slice(start, end)` shows, the signs inside it that nobody sees included. */
  readonly asTyped: (start: number, end: number) => { readonly start: number; readonly end: number }
}

/** Anything that is not even yet: a sign outside printable ASCII, or a blank beside another or around a line end. */
const uneven = /[^\n\x20-\x5f\x61-\x7e]|[ ]{2}| \n|\n |^ | $|&/
/** One sign with its accents, a line end of two characters, or a sign that HTML spells out. */
const sign = /\r\n|&(?:nbsp|amp|quot|apos|lt|gt|#\d{1,7}|#x[\da-f]{1,6});|[^]\p{M}*/iuy
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}\x00-\x08\x0e-\x1f\x7f]/gu

const plainSigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800\u3000',
    '\n': '\r\v\f\u0085\u2028\u2029',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\u30fc\ufe58\ufe63\uff0d\u2500\u02d7\u06d4',
    "'": '\u2018\u2019\u201b\u02bc\u02b9\u02bb\u02bd\u0060\u00b4\u2032\u2035\uff07',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02',
    ',': '\u201a\u3001\u060c',
    '.': '\u3002\u2024\u2026',
    '/': '\u2044\u2215\u29f8',
    ':': '\u2236\ua789\u02d0\u0589',
    '•': '\u00b7\u2022\u2023\u2043\u2219\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u25a1\u25ba\u2756\u2713\u2714\u27a2\uf0b7\uf0a7\uf0d8\uf0fc\uf076',
  }).flatMap(([plain, others]) => Array.from(others, (other): [string, string] => [other, plain])),
)

/** Letters of other scripts that look like a Latin one (after the confusables of Unicode TS 39). */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԚԜҮҺԁԛԝаеѕіјорсухүкмтпвг', 'ABESIJKMHOPCTYXQWYhdqwaesijopcyxykmtnbr'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχγ', 'ABEZHIKMNOPTYXaeikvoptuxy'],
    ['ɑɡɩіʏɴʀʟʙɢɪʜᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ', 'agiiynrlbgihacdejkmoptuvwz'],
  ].flatMap(([others = '', latin = '']) =>
    Array.from(others, (other, at): [string, string] => [other, latin.charAt(at)]),
  ),
)

const remembered = new Map<string, string>()
const mostRemembered = 5000

/**
 * Evens a text out: signs that nobody sees are gone, every kind of space, line end, dash, quote, bullet and digit is the plain one, full-width and
 * look-alike letters are the Latin ones, and blanks stand alone and not around a line end.
 */
export function evenOut(typed: string): EvenText {
  if (!uneven.test(typed)) return { text: typed, asTyped: (start, end) => ({ start, end }) }
  const shown: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (plain: string, start: number, end: number) => {
    const last = shown.at(-1)
    if (plain === ' ' || plain === '\t') {
      if (last === undefined || last === '\n' || last === '\t' || (last === ' ' && plain === ' ')) return
      if (last === ' ') shown.pop()
    }
    if (plain === '\n' && (last === ' ' || last === '\t')) shown.pop()
    starts.length = shown.length
    ends.length = shown.length
    shown.push(plain)
    starts.push(start)
    ends.push(end)
  }
  for (let index = 0; index < typed.length;) {
    if (isPlainAt(typed, index)) {
      put(typed.charAt(index), index, index + 1)
      index += 1
      continue
    }
    sign.lastIndex = index
    const found = sign.exec(typed)?.[0] ?? typed.charAt(index)
    const end = index + found.length
    // By code unit, as positions in a string are counted.
    for (const unit of foldSign(found).split('')) put(unit, index, end)
    index = end
  }
  return {
    text: shown.join(''),
    asTyped: (start, end) => ({ start: starts[start] ?? typed.length, end: ends[end - 1] ?? typed.length }),
  }
}

/** Whether what stands here is printable ASCII that shows as itself: no accent belongs to it, and no HTML begins with it. */
function isPlainAt(typed: string, at: number): boolean {
  const code = typed.charCodeAt(at)
  if (code < 0x20 || code > 0x7e || code === 0x60 || code === 0x26) return false
  return !(typed.charCodeAt(at + 1) >= firstAccent)
}

/** No sign before U+0300 is an accent that belongs to the one before it. */
const firstAccent = 0x3_00

function foldSign(found: string): string {
  const met = remembered.get(found)
  if (met !== undefined) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const folded = fold(found)
  remembered.set(found, folded)
  return folded
}

function fold(found: string): string {
  if (found === '\r\n') return '\n'
  if (found === '\t') return '\t'
  if (found.startsWith('&') && found.length > 1) return fold(readEntity(found))
  const seen = found.replace(invisible, '')
  const plain = plainSigns.get(seen.replace(/\p{M}/gu, ''))
  if (seen === '' || plain !== undefined) return plain ?? ''
  // A fraction is no row of digits.
  if (/[\u00bc-\u00be\u2150-\u215f\u2189]/.test(seen)) return seen
  return Array.from(
    seen.normalize('NFKC'),
    (one) => lookAlikes.get(one) ?? plainSigns.get(one) ?? readDigit(one),
  )
    .join('')
    .replace(/(?<=[\p{Script=Latin}\d\p{P}])\p{Mn}+/gu, '')
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
}

function readEntity(found: string): string {
  const name = found.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return entities[name] ?? found.slice(1)
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}

/** A digit of any script as the one of ASCII: digits stand in rows of ten that begin at …0 or at …6. */
function readDigit(one: string): string {
  if (!/\p{Nd}/u.test(one)) return one
  const code = one.codePointAt(0) ?? 0
  const low = code % 16
  const fromZero = /\p{Nd}/u.test(String.fromCodePoint(code - low))
  return String(fromZero ? low : low - 6)
}
