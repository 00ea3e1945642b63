import { accept, refuse, type Result } from '#contract/result.ts'
import type { ThemeTokens } from './contrast'
import { readColour } from './read-colour'
import { sizeTokens, themeTokens } from './roles'

/** Largest token file that is read. The largest real one that we know is under 250 kB. */
export const maxTokenFileBytes = 1_000_000

/** What a token file holds for us. */
export interface TokenFile {
  /** The tokens that the app uses: colours as #rrggbb, sizes in px. */
  readonly tokens: ThemeTokens
  /** All tokens in the file, also those that the app has no use for. */
  readonly count: number
}

const noTokens =
  'Dit bestand bevat geen thema. Kies een CSS- of JSON-bestand met tokens van NL Design System.'
const nothingKnown =
  'In dit bestand staat geen token dat Signaalwijzer kent. Kies een bestand met tokens die beginnen met “--basis-”.'
const notOnlyTokens = (found: string) =>
  `In dit bestand staat meer dan tokens: “${found}”. Kies een bestand met alleen regels als “--basis-…: waarde”.`

/** Rounder than this is no corner any more. */
const largestRadius = 24
/** A value may name another token, which may name another; a longer chain goes round. */
const longestChain = 20

/**
 * Reads a theme from a token file: CSS with nothing but custom properties, or JSON (flat, or nested as Style Dictionary
 * and Design Tokens write it). Names are followed to their values. What comes out are plain colours and sizes under
 * names that the app knows; nothing else of the file is kept, so nothing in it can do more than colour the page.
 */
export function readTokenFile(text: string): Result<TokenFile> {
  const all = /^\s*[{[]/.test(text) ? readJson(text) : readCss(text)
  if (!all.ok) return all
  const tokens: Record<string, string> = {}
  for (const name of themeTokens) {
    const raw = follow(all.value, `basis-${name}`)
    if (raw === undefined) continue
    const isSize = sizeTokens.some((size) => size === name)
    const value = isSize ? readSize(raw) : readColour(raw)
    if (value === undefined)
      return refuse(
        'bad-request',
        `“--basis-${name}” heeft geen bruikbare waarde (${raw.slice(0, 30)}). Geef ${isSize ? 'een maat tot 24px' : 'een dekkende kleur als #rrggbb'}.`,
      )
    tokens[name] = value
  }
  if (all.value.size === 0) return refuse('bad-request', noTokens)
  if (Object.keys(tokens).length === 0) return refuse('bad-request', nothingKnown)
  return accept({ tokens, count: all.value.size })
}

type RawTokens = ReadonlyMap<string, string>

/** The value of a token, after following what it names. Undefined when it is not there, or its trail leads nowhere. */
function follow(all: RawTokens, name: string): string | undefined {
  let value = all.get(name)
  for (let step = 0; step < longestChain && value !== undefined; step += 1) {
    const next = /^var\(\s*--([\w-]+)\s*(?:,[^()]*)?\)$|^\{([\w.-]+)\}$/.exec(value)
    if (next === null) return value
    value = all.get(nameToken(next[1] ?? (next[2] ?? '').replaceAll('.', '-')))
  }
  return undefined
}

/** One way to write a name: "--basis-color-action-1-bg-default" and "basisColorAction1BgDefault" are the same token. */
function nameToken(written: string): string {
  return written
    .replace(/^--/, '')
    .replaceAll(/([a-z])(?=[A-Z\d])|(\d)(?=[A-Z])/g, '$1$2-')
    .toLowerCase()
}

function readJson(text: string): Result<RawTokens> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuse('bad-request', noTokens)
  }
  const tokens = new Map<string, string>()
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' || typeof value === 'number')
      tokens.set(nameToken(path.join('-')), String(value).trim())
    if (typeof value !== 'object' || value === null || Array.isArray(value) || path.length > longestChain)
      return
    const fields = value as Record<string, unknown>
    const own = fields['$value'] ?? fields['value']
    if (typeof own === 'string' || typeof own === 'number') walk(own, path)
    else
      for (const [key, inner] of Object.entries(fields)) if (!key.startsWith('$')) walk(inner, [...path, key])
  }
  walk(parsed, [])
  return accept(tokens)
}

function readCss(text: string): Result<RawTokens> {
  const css = text.replaceAll(/\/\*[^]*?\*\//g, ' ')
  // A picture that is written out in full points to nowhere; real themes have some. It is not kept either.
  const forbidden = /@[\w-]*|url\s*\((?!\s*["']?data:)|expression\s*\(|\\/i.exec(css)?.[0]
  if (forbidden !== undefined) return refuse('bad-request', notOnlyTokens(forbidden))
  const tokens = new Map<string, string>()
  let rest = css
  while (rest.trim() !== '') {
    const open = rest.indexOf('{')
    const close = findOutsideQuotes(rest, '}', open)
    if (open === -1 || close === -1) return refuse('bad-request', noTokens)
    let body = rest.slice(open + 1, close)
    while (body.trim() !== '') {
      const found = findOutsideQuotes(body, ';', 0)
      const end = found === -1 ? body.length : found
      const line = body.slice(0, end).trim()
      const [, name, value] = /^(--[\w-]+)\s*:\s*([^]*)$/.exec(line) ?? []
      if (name !== undefined && value !== undefined && findOutsideQuotes(value, '{', 0) === -1)
        tokens.set(nameToken(name), value.trim())
      else if (line !== '') return refuse('bad-request', notOnlyTokens(line.slice(0, 40)))
      body = body.slice(end + 1)
    }
    rest = rest.slice(close + 1)
  }
  return accept(tokens)
}

/** The place of a sign from `from` on, leaving out what stands between quotes; -1 when it is not there. */
function findOutsideQuotes(text: string, sign: string, from: number): number {
  let quote = ''
  for (let at = Math.max(from, 0); at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === sign) return at
  }
  return -1
}

function readSize(raw: string): string | undefined {
  const [, amount, unit] = /^(\d{1,3}(?:\.\d{1,4})?)(px|rem)?$/.exec(raw) ?? []
  if (amount === undefined) return undefined
  const pixels = Number(amount) * (unit === 'rem' ? 16 : 1)
  return (unit !== undefined || pixels === 0) && pixels <= largestRadius
    ? `${Math.round(pixels * 100) / 100}px`
    : undefined
}
