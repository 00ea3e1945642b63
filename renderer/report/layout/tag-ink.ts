import type { Ink, Strip } from './strip'
import type { Tag } from './tag'

/** Gives the text of strips its meaning; what has one already keeps it. */
export function tagStrips(strips: readonly Strip[], tag: Tag): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, ink: tagInk(strip.ink, tag) }))
}

/** Gives text its meaning; what has one already keeps it, and lines and bars mean nothing. */
export function tagInk(ink: readonly Ink[], tag: Tag): readonly Ink[] {
  return ink.map((one) => (one.kind === 'text' && one.tag === undefined ? { ...one, tag } : one))
}

/** Takes the meaning away: what is printed again, such as the header of a table, is read once. */
export function untagInk(ink: readonly Ink[]): readonly Ink[] {
  return ink.flatMap((one): readonly Ink[] => {
    if (one.kind === 'element') return []
    if (one.kind !== 'text' || one.tag === undefined) return [one]
    const { kind, x, y, text, style, spaceBehind } = one
    return [{ kind, x, y, text, style, ...(spaceBehind ? { spaceBehind } : {}) }]
  })
}

/** Moves ink down by a distance in pt. */
export function lowerInk(ink: Ink, distance: number): Ink {
  return 'y' in ink ? { ...ink, y: ink.y + distance } : ink
}
