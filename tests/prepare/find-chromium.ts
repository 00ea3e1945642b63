import { existsSync } from 'node:fs'

/** Where Debian and others put Chromium. The one without a window draws the same page in half the time. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Path of an installed Chromium, or undefined: then Playwright uses its own. CHROMIUM_PATH goes before all. */
export function findChromium(): string | undefined {
  const own = process.env['CHROMIUM_PATH']
  return own !== undefined && own !== '' ? own : usualPlaces.find((path) => existsSync(path))
}
