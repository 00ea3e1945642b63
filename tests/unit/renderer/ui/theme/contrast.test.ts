import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8')

/** Colours by token name, without "--color-". */
type Palette = Readonly<Record<string, string>>

const base = readBlock(':root {')
const contrast = { ...base, ...readBlock(":root[data-theme='contrast'] {") }
const moreContrast = { ...base, ...readBlock(":root[data-theme='systeem'] {") }

/** Every theme that a user can end up in. The last two follow the contrast that the device asks for. */
const themes = [
  { name: 'licht', palette: pick(base, 'light'), text: 4.5 },
  { name: 'donker', palette: pick(base, 'dark'), text: 4.5 },
  { name: 'contrast', palette: pick(contrast, 'light'), text: 7 },
  { name: 'systeem, licht met meer contrast', palette: pick(moreContrast, 'light'), text: 4.5 },
  { name: 'systeem, donker met meer contrast', palette: pick(moreContrast, 'dark'), text: 4.5 },
]

/** Any of these words may stand on any of these grounds: a link in a notice, a marked hit, a soft text in a chosen row. */
const inks = ['text', 'text-soft', 'accent', 'act-now', 'attention', 'good']
const grounds = [
  'background',
  'surface',
  'accent-soft',
  'act-now-soft',
  'attention-soft',
  'good-soft',
  'mark',
]
/** Words on a filled button. */
const filled = [
  ['on-accent', 'accent'],
  ['on-act-now', 'act-now'],
] as const

describe.each(themes)('contrast in theme $name', ({ palette, text }) => {
  test.each(inks)('text in %s is readable on every ground', (ink) => {
    for (const ground of grounds)
      expect(
        { ground, enough: ratio(palette, ink, ground) >= text },
        describeRatio(palette, ink, ground),
      ).toEqual({ ground, enough: true })
  })

  test.each(filled)('text in %s is readable on a button in %s', (ink, ground) => {
    expect(ratio(palette, ink, ground)).toBeGreaterThanOrEqual(text)
  })

  test.each(['line-strong', 'focus', 'accent', 'act-now'])(
    'a border or ring in %s stands out (3:1)',
    (line) => {
      for (const ground of ['background', 'surface'])
        expect(ratio(palette, line, ground)).toBeGreaterThanOrEqual(3)
    },
  )
})

test('the tokens that are compared are all the colours there are', () => {
  const known = new Set([...inks, ...grounds, ...filled.flat(), 'line', 'line-strong', 'focus'])
  expect(Object.keys(base).filter((name) => !known.has(name))).toEqual([])
})

test('the ratio is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
  const palette = { black: '#000000', white: '#ffffff', grey: '#777777' }
  expect(ratio(palette, 'black', 'white')).toBe(21)
  expect(ratio(palette, 'grey', 'grey')).toBe(1)
  expect(ratio(palette, 'grey', 'white')).toBeCloseTo(4.48, 2)
})

/** The colour tokens in the block that begins with `selector`. */
function readBlock(selector: string): Palette {
  const start = css.indexOf(selector)
  if (start === -1) throw new Error(`no ${selector} in tokens.css`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Chooses the light or the dark side of every light-dark(). */
function pick(palette: Palette, scheme: 'light' | 'dark'): Palette {
  return Object.fromEntries(
    Object.entries(palette).map(([name, value]) => {
      const [, light, dark]: readonly (string | undefined)[] =
        /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value) ?? []
      return [name, (scheme === 'light' ? light : dark) ?? value]
    }),
  )
}

function ratio(palette: Palette, one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(palette, one), luminance(palette, other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(palette: Palette, name: string): number {
  const hex = /^#([0-9a-f]{6})$/i.exec(palette[name] ?? '')?.[1]
  if (hex === undefined) throw new Error(`${name} is no colour: ${palette[name]}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function describeRatio(palette: Palette, ink: string, ground: string): string {
  return `${ink} ${palette[ink]} on ${ground} ${palette[ground]}: ${ratio(palette, ink, ground).toFixed(2)}`
}
