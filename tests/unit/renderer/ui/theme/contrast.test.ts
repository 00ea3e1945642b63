import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import {
  findLowPairs,
  listPairs,
  makePalette,
  measureContrast,
  type Palette,
  type ThemeTokens,
} from '#ui/theme/contrast.ts'
import { readTokenFile } from '#ui/theme/read-token-file.ts'
import { roles, schemes, themeTokens, type Role } from '#ui/theme/roles.ts'

const tokensCss = readCss('tokens.css')
const signaalwijzer = readTheme('signaalwijzer.css')
const voorbeeld = readTheme('voorbeeld.css')
const themes = [
  { theme: 'signaalwijzer', tokens: signaalwijzer },
  { theme: 'voorbeeld', tokens: voorbeeld },
]

describe.each(themes)('theme $theme', ({ tokens }) => {
  test('sets every token that the app uses', () => {
    expect(Object.keys(tokens).toSorted()).toEqual(themeTokens.toSorted())
  })

  describe.each(schemes)('%s', (scheme) => {
    test.each(listPairs(scheme))('$ink on $ground is at least $least : 1', (pair) => {
      expectEnough(makePalette(tokens, scheme), pair.ink, pair.ground, pair.least)
    })
  })

  test.each(['light', 'dark'] as const)(
    'stays readable where the device asks for more contrast: %s',
    (side) => {
      const scheme = side === 'light' ? 'licht' : 'donker'
      const more = readColours(":root[data-theme='systeem'] {", tokens, side)
      const palette = { ...makePalette(tokens, scheme), ...more }
      expect(Object.keys(more).length).toBeGreaterThan(5)
      for (const { ink, ground, least } of listPairs(scheme)) expectEnough(palette, ink, ground, least)
      for (const ground of ['background', 'surface'] as const) expectEnough(palette, 'text', ground, 10)
    },
  )

  test('nothing falls short in the list that the app itself makes', () => {
    expect(findLowPairs(tokens)).toEqual([])
  })
})

test('high contrast asks 7 : 1 of every text', () => {
  for (const { ink, least } of listPairs('contrast'))
    if (ink.startsWith('text') || ink.startsWith('on-')) expect(least).toBe(7)
})

test('the pairs use every colour there is, lines between parts of a page aside', () => {
  const used = new Set(listPairs('licht').flatMap(({ ink, ground }) => [ink, ground]))
  expect(Object.keys(roles).filter((role) => !used.has(role as Role))).toEqual(['line'])
})

test('the table in roles.ts is what tokens.css says to the browser', () => {
  for (const [scheme, block, side] of [
    ['licht', ':root {', 'light'],
    ['donker', ':root {', 'dark'],
    ['contrast', ":root[data-theme='contrast'] {", 'light'],
  ] as const)
    expect(readColours(block, signaalwijzer, side), scheme).toEqual(makePalette(signaalwijzer, scheme))
})

test('the example theme has the values of the package of NL Design System', () => {
  const require = createRequire(import.meta.url)
  const published =
    require('@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.json') as object
  const read = readTokenFile(JSON.stringify(published))
  expect(read.ok && read.value.tokens).toEqual(voorbeeld)
})

test('the ratio is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
  expect(measureContrast('#000000', '#ffffff')).toBe(21)
  expect(measureContrast('#777777', '#777777')).toBe(1)
  expect(measureContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a theme that is not complete is a mistake of the programmer', () => {
  expect(() => makePalette({}, 'licht')).toThrow('the theme has no color-default-bg-document')
})

function expectEnough(palette: Palette, ink: Role, ground: Role, least: number): void {
  const ratio = measureContrast(palette[ink], palette[ground])
  expect(ratio, `${ink} ${palette[ink]} on ${ground} ${palette[ground]}`).toBeGreaterThanOrEqual(least)
}

function readCss(name: string): string {
  return readFileSync(new URL(`../../../../../renderer/ui/theme/${name}`, import.meta.url), 'utf8')
}

function readTheme(name: string): ThemeTokens {
  const block = /:root[^{]*(\{[^}]*\})/.exec(readCss(name))?.[1]
  const read = readTokenFile(`:root ${block}`)
  if (!read.ok) throw new Error(`${name}: ${read.message}`)
  return read.value.tokens
}

/** The colours by role that a block of tokens.css makes of a theme, on one side of every light-dark(). */
function readColours(selector: string, theme: ThemeTokens, side: 'light' | 'dark'): Partial<Palette> {
  const start = tokensCss.indexOf(selector)
  if (start === -1) throw new Error(`no ${selector} in tokens.css`)
  const block = tokensCss.slice(start, tokensCss.indexOf('}', start))
  const colours = [...block.matchAll(/--color-([a-z-]+):\s*([^;]+);/g)].map(([, role = '', value = '']) => {
    const sides = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/.exec(value)
    const source = sides?.[side === 'light' ? 1 : 2] ?? value
    const token = /^var\(--basis-([\w-]+)\)$/.exec(source)?.[1]
    return [role, token === undefined ? source : theme[token]] as const
  })
  return Object.fromEntries(colours)
}
