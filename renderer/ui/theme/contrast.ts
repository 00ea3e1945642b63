import { roles, schemes, type Role, type Scheme } from './roles'

/** Values by token name, without "--basis-": colours as #rrggbb. */
export type ThemeTokens = Readonly<Record<string, string>>

/** The colours of one scheme of a theme. */
export type Palette = Readonly<Record<Role, string>>

/** Something that can be read or seen, on what it may stand on, with the contrast that WCAG asks for. */
export interface Pair {
  readonly ink: Role
  readonly ground: Role
  readonly least: number
}

/** A pair that falls short in a scheme. */
export interface LowPair extends Pair {
  readonly scheme: Scheme
  readonly ratio: number
}

/** Any of these words may stand on any of these grounds: a link in a notice, a marked hit, a soft text in a chosen row. */
const inks: readonly Role[] = ['text', 'text-soft', 'accent', 'act-now', 'attention', 'good']
const grounds: readonly Role[] = [
  'background',
  'surface',
  'accent-soft',
  'act-now-soft',
  'attention-soft',
  'good-soft',
  'mark',
]
/** Borders and rings, which must stand out from the page itself. */
const lines: readonly Role[] = ['line-strong', 'focus', 'accent', 'act-now']
const pages: readonly Role[] = ['background', 'surface']

/** Every pair that must be told apart in a scheme: text 4.5:1, in high contrast 7:1; borders and rings 3:1. */
export function listPairs(scheme: Scheme): readonly Pair[] {
  const text = scheme === 'contrast' ? 7 : 4.5
  return [
    ...inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, least: text }))),
    { ink: 'on-accent', ground: 'accent', least: text },
    { ink: 'on-act-now', ground: 'act-now', least: text },
    ...lines.flatMap((ink) => pages.map((ground) => ({ ink, ground, least: 3 }))),
  ]
}

/** The colours that the app gets from a theme in a scheme. Throws on a theme that is not complete. */
export function makePalette(tokens: ThemeTokens, scheme: Scheme): Palette {
  const column = schemes.indexOf(scheme)
  const colours = Object.entries(roles).map(([role, sources]) => {
    const source = sources[column] ?? ''
    const colour = source.startsWith('#') ? source : tokens[source]
    if (colour === undefined) throw new Error(`the theme has no ${source}`)
    return [role, colour] as const
  })
  return Object.fromEntries(colours) as Palette
}

/** The pairs of a theme that fall short, in all schemes. */
export function findLowPairs(tokens: ThemeTokens): readonly LowPair[] {
  return schemes.flatMap((scheme) => {
    const palette = makePalette(tokens, scheme)
    return listPairs(scheme)
      .map((pair) => ({ ...pair, scheme, ratio: measureContrast(palette[pair.ink], palette[pair.ground]) }))
      .filter(({ ratio, least }) => ratio < least)
  })
}

/** The contrast of two #rrggbb colours as WCAG defines it: 1 for the same colour, 21 for black on white. */
export function measureContrast(one: string, other: string): number {
  const [high = 0, low = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function measureLuminance(colour: string): number {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (hex === undefined) throw new Error(`no colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
