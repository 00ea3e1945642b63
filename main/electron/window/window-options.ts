import type { Settings } from '#contract/settings.ts'

/**
 * The options of the one window. What keeps the page small is written out although it is the default, so that a change
 * is seen: isolated, sandboxed, no Node. Web security, webview and the like are left at their safe defaults.
 */
export function createWindowOptions(preload: string, backgroundColor: string) {
  return {
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    // Shown when the first frame is painted, so that nobody looks at an empty window.
    show: false,
    title: 'Signaalwijzer',
    // Until the page has drawn and while the window grows: without it white, which hurts in a dark room.
    backgroundColor,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      // Fetching dictionaries would be a call to the outside.
      spellcheck: false,
    },
  } as const
}

/** How the system draws title bar and menus with a theme of ours; it has no high contrast of its own. */
export function chooseThemeSource(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  return ({ systeem: 'system', licht: 'light', donker: 'dark', contrast: 'light' } as const)[theme]
}

/** What stands behind the page before it has drawn: the background of its own theme, in light and dark. */
export function chooseBackground(isDark: boolean): string {
  return isDark ? '#14181b' : '#fbfaf7'
}
