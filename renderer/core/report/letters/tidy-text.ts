import { lineEnds } from '../internal/line-ends'

const wideSpaces = /[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g
/** Letters that were drawn as one sign, which nobody finds who searches for the letters. */
const joinedLetters = /[\uFB00-\uFB06\u0132\u0133]/g
const privateSigns = /[\uF020-\uF0FF]/g

/** What Word shows for a sign of its Symbol and Wingdings fonts, which it copies by its number in that font. */
const wordSigns: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF06F': '□',
  '\uF071': '□',
  '\uF076': '•',
  '\uF0A7': '▪',
  '\uF0A8': '□',
  '\uF0B0': '°',
  '\uF0B7': '•',
  '\uF0D8': '►',
  '\uF0DF': '←',
  '\uF0E0': '→',
  '\uF0E8': '→',
  '\uF0FB': '✗',
  '\uF0FC': '✓',
  '\uF0FD': '✗',
  '\uF0FE': '☑',
}
/** Any other private sign with white behind it at the start of a line is a bullet of a font that we do not know. */
const privateBullets = /^([^\S\n]*)[\uE000-\uF8FF](?=\s)/gm

/**
 * Brings text into the one form that can be drawn: composed letters (NFC), "\n" as the only line end, plain spaces for the
 * typographic ones, letters for ligatures, and the bullets of Word as bullets. What a reader sees stays the same.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(wideSpaces, ' ')
    .replace(joinedLetters, (letters) => letters.normalize('NFKC'))
    .replace(privateSigns, (sign) => wordSigns[sign] ?? sign)
    .replace(privateBullets, '$1•')
}
