import { existsSync } from 'node:fs'

/** Where Debian puts the Chromium without a window, which draws the same page in half the time. */
export const withoutWindow = '/usr/bin/chromium-headless-shell'

/** Where Debian and others put Chromium as people use it. */
const withWindow = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const ownChoice = () => process.env['CHROMIUM_PATH'] || undefined

/** Path of an installed Chromium, or undefined: then Playwright uses its own. CHROMIUM_PATH goes before all. */
export function findChromium(): string | undefined {
  return ownChoice() ?? [withoutWindow, ...withWindow].find((path) => existsSync(path))
}

/** The one with which pictures are compared: letters of the one without a window look a little different. */
export function findPictureChromium(): string | undefined {
  const own = ownChoice()
  if (own !== undefined && !isWithoutWindow(own)) return own
  return withWindow.find((path) => existsSync(path)) ?? own
}

/** Whether this is the Chromium without a window. */
export function isWithoutWindow(path: string | undefined): boolean {
  return path?.includes('headless-shell') ?? false
}
