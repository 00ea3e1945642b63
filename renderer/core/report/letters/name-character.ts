import { emojiNames } from './emoji-names'

const skinTones = /[\u{1F3FB}-\u{1F3FF}]/gu
const colourSign = /\uFE0F/g
const keycap = /^([0-9#*])\uFE0F?\u20E3$/

/** The code points of a character as people look them up: "U+1F600", joined by spaces. */
export function listCodePoints(character: string): string {
  return Array.from(character)
    .map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}

/**
 * Proposes what to print for a character that a font cannot draw: a Dutch name for a common emoji ("[duim omhoog]"),
 * else a marker that can be looked up ("[?U+1F600]").
 */
export function nameCharacter(character: string): string {
  const digit = keycap.exec(character)?.[1]
  if (digit !== undefined) return `[${digit}]`
  const name = emojiNames.get(character.replace(skinTones, '').replace(colourSign, ''))
  return `[${name ?? `?${listCodePoints(character)}`}]`
}
