/**
 * The options of the one window. What keeps the page small is written out although it is the default, so that a change
 * is seen: isolated, sandboxed, no Node. Web security, webview and the like are left at their safe defaults.
 */
export function createWindowOptions(preload: string) {
  return {
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    // Shown when the first frame is painted, so that nobody looks at an empty window.
    show: false,
    title: 'Signaalwijzer',
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
