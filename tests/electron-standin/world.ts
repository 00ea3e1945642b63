import type { BrowserWindow } from './browser-window'
import type { Chromium } from './chromium'

/** What the imitated parts of Electron share: one app, one Chromium, and the windows that are open. */
export const world: {
  chromium: Chromium | undefined
  isReady: boolean
  readonly windows: Set<BrowserWindow>
  readonly switches: Map<string, string>
} = { chromium: undefined, isReady: false, windows: new Set(), switches: new Map() }

export function needChromium(): Chromium {
  if (world.chromium === undefined) throw new Error('Chromium runs only after app is ready')
  return world.chromium
}
