/**
 * A colour as #rrggbb, from the ways in which token files write it: hex, rgb() and hsl(). Undefined for what is no
 * colour or can be seen through: its contrast cannot be told.
 */
export function readColour(written: string): string | undefined {
  const text = written.trim().toLowerCase()
  const hex = /^#([0-9a-f]{3,8})$/.exec(text)?.[1]
  if (hex !== undefined) return readHex(hex)
  const [, kind, inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? []
  if (kind === undefined) return undefined
  const parts = inside.split(/[\s,/]+/).filter(Boolean)
  const [first = '', second = '', third = '', alpha = '1'] = parts
  if (parts.length < 3 || parts.length > 4 || !['1', '1.0', '100%'].includes(alpha)) return undefined
  return kind === 'rgb' ? readRgb([first, second, third]) : readHsl(first, second, third)
}

function readHex(hex: string): string | undefined {
  const long = hex.length <= 4 ? hex.replaceAll(/./g, '$&$&') : hex
  if (long.length === 6) return `#${long}`
  return long.length === 8 && long.endsWith('ff') ? `#${long.slice(0, 6)}` : undefined
}

function readRgb(parts: readonly string[]): string | undefined {
  const channels = parts.map((part) => readNumber(part, part.endsWith('%') ? 2.55 : 1))
  return toHex(channels)
}

function readHsl(hue: string, saturation: string, lightness: string): string | undefined {
  const h = readNumber(hue.replace(/deg$/, ''), 1)
  const s = readNumber(saturation, 0.01)
  const l = readNumber(lightness, 0.01)
  if (h === undefined || s === undefined || l === undefined || s > 1 || l > 1) return undefined
  const strength = s * Math.min(l, 1 - l)
  const channel = (shift: number) => {
    const at = (shift + h / 30) % 12
    return 255 * (l - strength * Math.max(-1, Math.min(at - 3, 9 - at, 1)))
  }
  return toHex([channel(0), channel(8), channel(4)])
}

function readNumber(text: string, unit: number): number | undefined {
  return /^\d{1,3}(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) * unit : undefined
}

function toHex(channels: readonly (number | undefined)[]): string | undefined {
  const whole = channels.flatMap((channel) =>
    channel === undefined || channel > 255 ? [] : [Math.round(channel)],
  )
  if (whole.length !== 3) return undefined
  return `#${whole.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
