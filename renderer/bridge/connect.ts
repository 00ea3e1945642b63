import { accept, type Result } from '#contract/result.ts'
import type { Connection } from './connection'
import { createElectronBridge } from './electron-bridge'
import { connectLoopback, holdsKey } from './loopback-bridge'
import { tellOfWindow } from './tell-of-window'

/**
 * Connects the page to its host: Electron when its preload script is there, else the server that served the page.
 * Refused, with the sentence to show, when the host gives this page no access.
 */
export async function connect(): Promise<Result<Connection>> {
  if (window.signaalwijzer !== undefined) {
    const bridge = createElectronBridge(window.signaalwijzer)
    return accept({ bridge, settings: await bridge.readSettings({}) })
  }
  // The printed address opened in a tab that is already there only changes the hash: start again to use the key.
  window.addEventListener('hashchange', () => {
    if (holdsKey(window.location.hash)) window.location.reload()
  })
  const connected = await connectLoopback({
    fetch: window.fetch.bind(window),
    location: window.location,
    history: window.history,
  })
  if (connected.ok) tellOfWindow(window)
  return connected
}
