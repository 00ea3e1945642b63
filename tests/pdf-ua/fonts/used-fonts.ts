import type { Shown } from '../content/walk-content'
import type { Dict } from '../document/values'
import { judgeGlyph, type Glyph } from './judge-glyph'
import { readFont, type Font } from './read-font'

/** A font that text is shown with, and every glyph of it that is. */
export interface UsedFont {
  readonly font: Font
  /** Whether any of it is seen. */
  readonly isSeen: boolean
  readonly glyphs: readonly (Glyph & { readonly isSeen: boolean })[]
  /** Its codes go by a map that we do not have, so that its glyphs cannot be judged. */
  readonly isUnknown: boolean
}

/** Lists the fonts that a document uses; each glyph of each font is judged once. */
export function listUsedFonts(shown: readonly Shown[]): readonly UsedFont[] {
  const byFont = new Map<Dict, Shown[]>()
  for (const one of shown) {
    const uses = byFont.get(one.font)
    if (uses === undefined) byFont.set(one.font, [one])
    else uses.push(one)
  }
  return [...byFont].map(([dict, uses]) => {
    const font = readFont(dict)
    const isUnknown = font.subtype === 'Type0' && font.map === undefined
    const codes = new Map<number, boolean>()
    for (const { bytes, isInvisible } of isUnknown ? [] : uses)
      for (const code of font.map?.split(bytes) ?? bytes)
        codes.set(code, codes.get(code) === true || !isInvisible)
    return {
      font,
      isUnknown,
      isSeen: uses.some(({ isInvisible }) => !isInvisible),
      glyphs: [...codes].map(([code, isSeen]) => ({ ...judgeGlyph(font, code), isSeen })),
    }
  })
}
