import { onTestFinished } from 'vitest'
import { assembleApp } from '../../main/app/assemble-app'
import type { Result } from '#contract/result.ts'
import { createApi } from '../../main/electron/talk/create-api'
import { createElectronHost } from '../../main/electron/electron-host'
import { registerRequests } from '../../main/electron/talk/register-requests'
import { startLoopback } from '../../main/loopback/start-loopback'
import type { Policy } from '../../main/policy/policy'
import type { Bridge } from '#bridge/bridge.ts'
import { createElectronBridge } from '#bridge/electron-bridge.ts'
import { connectLoopback } from '#bridge/loopback-bridge.ts'
import { valueOf } from '../unit/main/example-session'
import { makePageFolder } from '../unit/main/page-folder'
import { makeBrowserWindow } from './browser-window'
import { testPlaces } from '../prepare/test-key'

/** Opens the page's bridge to one kind of host, on a data folder. `openedLinks` are those the system was asked for. */
export type OpenHost = (
  dataFolder: string,
  policy?: Policy,
  safe?: boolean,
) => Promise<{ readonly bridge: Bridge; readonly openedLinks: string[] }>

/** An address that the system refuses to open. */
export const brokenLink = 'https://stuk.nl/'

const makeBrowser = () => {
  const openedLinks: string[] = []
  const open = (url: string) => {
    if (url === brokenLink) return Promise.reject(new Error('geen browser'))
    openedLinks.push(url)
    return Promise.resolve()
  }
  return { openedLinks, open }
}

/** The loopback host over real HTTP, with the page's own bridge and a window that does what a browser does. */
export const openLoopbackHost: OpenHost = async (dataFolder, policy, safe = false) => {
  const { openedLinks, open } = makeBrowser()
  const loopback = await startLoopback({
    places: testPlaces,
    port: 0,
    dataFolder,
    pageFolder: await makePageFolder(),
    openInBrowser: open,
    log: () => {},
    policy,
    safe,
  })
  onTestFinished(() => loopback.stop())
  const connected = await connectLoopback(makeBrowserWindow(loopback.address))
  return { bridge: valueOf(connected).bridge, openedLinks }
}

/** The Electron host: the real registration and the real preload API, with a stand-in for the pipe between them. */
export const openElectronHost: OpenHost = (dataFolder, policy, safe = false) => {
  const { openedLinks, open } = makeBrowser()
  const host = createElectronHost({
    downloadsFolder: () => dataFolder,
    askWhereToSave: ({ defaultPath }) => Promise.resolve({ canceled: false, filePath: defaultPath }),
    askWhichFolder: ({ defaultPath }) => Promise.resolve({ canceled: false, filePaths: [defaultPath] }),
    openExternal: open,
    openPath: () => Promise.resolve(''),
    showInFolder: () => {},
    openHall: () => {},
  })
  const answers = new Map<string, (input: unknown) => Promise<Result<unknown>>>()
  const senderFrame = { origin: 'app://signaalwijzer', parent: null }
  const { dispatch } = assembleApp({ places: testPlaces, host, dataFolder, log: () => {}, policy, safe })
  const ipc = {
    handle: (
      channel: string,
      answer: (event: { senderFrame: typeof senderFrame }, input: unknown) => Promise<Result<unknown>>,
    ) => answers.set(channel, (input) => answer({ senderFrame }, input)),
  }
  registerRequests(ipc, dispatch, () => {})
  const api = createApi(async (channel, input) => {
    const answer = answers.get(channel)
    if (answer === undefined) throw new Error(`No handler registered for '${channel}'`)
    // IPC copies what it carries, and refuses what cannot be copied.
    return structuredClone(await answer(structuredClone(input)))
  })
  return Promise.resolve({ bridge: createElectronBridge(api as Bridge), openedLinks })
}
