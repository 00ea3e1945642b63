import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadOwnTheme, readOurs } from '../../../../../renderer/features/settings/load-own-theme'
import { findLowPairs } from '#ui/theme/contrast.ts'
import { fitTheme } from '#ui/theme/fit-theme.ts'
import { themeTokens } from '#ui/theme/roles.ts'

const ours = readFileSync(
  new URL('../../../../../renderer/ui/theme/signaalwijzer.css', import.meta.url),
  'utf8',
)
const base = readOurs(ours)

test('a theme with enough contrast is taken as it is', () => {
  const own = { 'color-action-1-color-default': '#003d82', 'border-radius-md': '0px' }
  expect(fitTheme(base, own)).toEqual({ tokens: own, left: [] })
})

test('pale words keep our colours, and the rest of the theme is used', () => {
  const fitted = fitTheme(base, {
    'color-warning-color-default': '#ffcc00',
    'color-warning-bg-default': '#fff8e0',
    'color-positive-color-default': '#004d1a',
  })
  expect(fitted.tokens).toEqual({ 'color-positive-color-default': '#004d1a' })
  expect(fitted.left).toMatchObject([{ group: 'warning', lowest: { scheme: 'licht', ink: 'attention' } }])
})

test('a ground on which words cannot be read is left out, when the words are ours', () => {
  const fitted = fitTheme(base, { 'color-highlight-bg-default': '#333333' })
  expect(fitted).toMatchObject({ tokens: {}, left: [{ group: 'highlight' }] })
})

test('any theme comes out readable: every pair in every scheme', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
  const colours = themeTokens.filter((name) => !name.startsWith('border'))
  const theme = fc.dictionary(fc.constantFrom(...colours), colour)
  fc.assert(
    fc.property(theme, (own) => {
      const { tokens } = fitTheme(base, own)
      expect(findLowPairs({ ...base, ...tokens })).toEqual([])
    }),
  )
})

test('the user is told in a sentence what is used and what is not', () => {
  const loaded = loadOwnTheme(
    ':root { --basis-color-warning-color-default: #ffcc00; --basis-border-radius-md: 0; --x: 1 }',
    ours,
  )
  expect(loaded).toMatchObject({
    ok: true,
    value: {
      tokens: { 'border-radius-md': '0px' },
      notes: [
        'Dit thema staat nu aan. Signaalwijzer gebruikt 1 van de 3 tokens.',
        'Voor “let op” blijven onze kleuren staan: het contrast was te laag (1,2 op 1, nodig is 4,5 op 1).',
      ],
    },
  })
})

test('a theme of which nothing can be read is refused in a sentence', () => {
  expect(loadOwnTheme(':root { --basis-color-default-color-document: #eeeeee }', ours)).toMatchObject({
    ok: false,
    message:
      'De kleuren in dit thema zijn samen niet goed te lezen (1 op 1, nodig is 4,5 op 1). Kies een thema met meer contrast.',
  })
})
