import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settingsSchema } from '#contract/settings.ts'
import { readTokenFile } from '#ui/theme/read-token-file.ts'
import { themeTokens } from '#ui/theme/roles.ts'

const accent = 'color-action-1-color-default'

describe('a CSS file with tokens', () => {
  test('gives the colours and sizes that the app uses, and counts the rest', () => {
    const read = readTokenFile(`
      /* Thema van een gemeente; met een accolade } in een opmerking */
      .gemeente-theme {
        --basis-color-action-1-color-default: #05C;
        --basis-border-radius-md: 0.25rem;
        --gemeente-font: "Gemeente Sans; met leestekens }", sans-serif;
      }`)
    expect(read).toEqual({
      ok: true,
      value: { tokens: { [accent]: '#0055cc', 'border-radius-md': '4px' }, count: 3 },
    })
  })

  test('names are followed to their values, also over several steps', () => {
    const read = readTokenFile(`:root{
      --basis-${accent}: var(--gemeente-link);
      --gemeente-link: var( --gemeente-blauw, red );
      --gemeente-blauw: rgb(0 85 204)}`)
    expect(read).toMatchObject({ ok: true, value: { tokens: { [accent]: '#0055cc' } } })
  })

  test('names that go round lead nowhere, and do not keep the app waiting', () => {
    const round = `:root { --basis-${accent}: var(--a); --a: var(--b); --b: var(--a); --basis-color-default-color-document: #000 }`
    expect(readTokenFile(round)).toMatchObject({
      ok: true,
      value: { tokens: { 'color-default-color-document': '#000000' } },
    })
  })

  test('the real example theme of NL Design System can be loaded as it is published', () => {
    const require = createRequire(import.meta.url)
    const path = require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
    const read = readTokenFile(readFileSync(path, 'utf8'))
    expect(read.ok && Object.keys(read.value.tokens).toSorted()).toEqual(themeTokens.toSorted())
  })

  test.each([
    ['@import "https://example.org/a.css"; :root { --basis-a: #fff }', '@import'],
    ['@font-face { font-family: x }', '@font-face'],
    [`:root { --basis-${accent}: url(https://example.org/a.png) }`, 'url('],
    [`:root { --basis-${accent}: URL (x) }`, 'URL ('],
    [':root { --x: expression(alert(1)) }', 'expression('],
    [':root { --x: \\75rl(x) }', '\\'],
    ['body { color: red }', 'color: red'],
    ['a { b { --x: 1 } }', 'b { --x: 1'],
  ])('is refused when it holds more than tokens: %s', (text, found) => {
    expect(readTokenFile(text)).toMatchObject({
      ok: false,
      message: `In dit bestand staat meer dan tokens: “${found}”. Kies een bestand met alleen regels als “--basis-…: waarde”.`,
    })
  })

  test.each(['', 'hallo', ':root { --basis-a: #fff', '}}}', '<html></html>', '[]', '{'])(
    'is refused when it is none: %j',
    (text) => {
      expect(readTokenFile(text)).toMatchObject({
        ok: false,
        message:
          'Dit bestand bevat geen thema. Kies een CSS- of JSON-bestand met tokens van NL Design System.',
      })
    },
  )

  test('is refused when it holds nothing that the app knows', () => {
    expect(readTokenFile(':root { --kleur: #fff }')).toMatchObject({
      ok: false,
      message:
        'In dit bestand staat geen token dat Signaalwijzer kent. Kies een bestand met tokens die beginnen met “--basis-”.',
    })
  })

  test.each(['transparent', 'rgba(0, 0, 0, 0.5)', '#12345', '#ffffff80', 'red; x', 'hsl(0 120% 50%)'])(
    'a value whose contrast cannot be told is refused by name: %s',
    (value) => {
      const read = readTokenFile(JSON.stringify({ [`--basis-${accent}`]: value }))
      expect(read).toMatchObject({
        ok: false,
        message: `“--basis-${accent}” heeft geen bruikbare waarde (${value}). Geef een dekkende kleur als #rrggbb.`,
      })
    },
  )

  test('a corner may not be larger than a corner', () => {
    expect(readTokenFile(':root { --basis-border-radius-md: 99px }')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Geef een maat tot 24px.') as string,
    })
  })
})

describe('a JSON file with tokens', () => {
  test.each([
    ['flat, by the name that CSS uses', { '--basis-color-action-1-color-default': 'hsl(215, 100%, 40%)' }],
    ['flat, by the name that scripts use', { basisColorAction1ColorDefault: '#0055cc' }],
    [
      'nested, with a reference',
      {
        basis: { color: { 'action-1': { 'color-default': { value: '{gemeente.blauw}', type: 'color' } } } },
        gemeente: { blauw: { $value: '#0055cc', $description: 'Blauw' } },
      },
    ],
  ])('is read: %s', (_how, json) => {
    expect(readTokenFile(JSON.stringify(json))).toMatchObject({
      ok: true,
      value: { tokens: { [accent]: '#0055cc' } },
    })
  })
})

test('whatever is in a file, what comes out can be kept: known names with plain colours and sizes', () => {
  const known = fc.constantFrom(...themeTokens.map((name) => `--basis-${name}`), '--x', '__proto__')
  const value = fc.oneof(fc.string(), fc.constantFrom('#abc', '#aabbcc', '8px', 'var(--x)', 'url(x)'))
  const css = fc
    .array(fc.tuple(known, value))
    .map((rows) => `:root {${rows.map(([name, text]) => `${name}: ${text};`).join('')}}`)
  fc.assert(
    fc.property(fc.oneof(css, fc.string(), fc.json()), (text) => {
      const read = readTokenFile(text)
      if (!read.ok) return
      expect(Object.keys(read.value.tokens).filter((name) => !themeTokens.includes(name))).toEqual([])
      const ownTheme = { name: 'eigen.css', tokens: read.value.tokens }
      expect(settingsSchema.parse({ ownTheme }).ownTheme).toEqual(ownTheme)
    }),
  )
})
