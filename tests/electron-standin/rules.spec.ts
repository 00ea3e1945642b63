import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Told } from './messages'
import { drivePages, startStandIn, type StandIn } from './support/start-standin'

/** Runs a small app of a few lines in the stand-in. */
async function withSmallApp(
  files: Readonly<Record<string, string>>,
  run: (standIn: StandIn) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'standin-rules-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const standIn = await startStandIn({ data: folder, main: join(folder, 'main.mjs') })
  try {
    await run(standIn)
  } finally {
    await standIn.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The text of a main bundle that tries each line and says what it threw; each line is an arrow function. */
const saysWhatThrows = (before: readonly string[], after: readonly string[]) => `
  import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, Tray } from 'electron'
  const attempt = (call) => { try { call(); return 'nothing' } catch (error) { return error.message } }
  const said = [${before.map((line) => `attempt(() => ${line})`).join(', ')}]
  app.whenReady().then(() => {
    said.push(${after.map((line) => `attempt(() => ${line})`).join(', ')})
    console.log('SAID' + JSON.stringify(said) + 'SAID')
    app.exit(7)
  })`

test('it refuses what Electron refuses, before ready and after', async () => {
  const before = {
    "app.setPath('userData', 'map')": 'Path must be absolute',
    "app.setPath('geheim', '/map')": "Failed to set path 'geheim'",
    "app.getPath('geheim')": "Failed to get 'geheim' path",
    'new BrowserWindow()': 'Cannot create BrowserWindow before app is ready',
    "dialog.showMessageBoxSync({ message: 'Nee' })": 'dialog module can only be used after app is ready',
    'screen.getAllDisplays()': "The 'screen' module can't be used before the app 'ready' event",
    "protocol.handle('app', () => new Response())": 'protocol.handle can only be used after app is ready',
    'app.enableSandbox()': 'nothing',
    "protocol.registerSchemesAsPrivileged([{ scheme: 'app' }])": 'nothing',
    "protocol.registerSchemesAsPrivileged([{ scheme: 'nog' }])":
      'protocol.registerSchemesAsPrivileged can be called only once',
    'new Tray()': 'The stand-in for Electron does not imitate Tray',
    'app.setJumpList([])': 'The stand-in for Electron does not imitate app.setJumpList',
  }
  const after = {
    'app.enableSandbox()': 'app.enableSandbox() can only be called before app is ready',
    'protocol.registerSchemesAsPrivileged([])':
      'protocol.registerSchemesAsPrivileged should be called before app is ready',
    "ipcMain.handle('een', () => 1)": 'nothing',
    "ipcMain.handle('een', () => 2)": "Attempted to register a second handler for 'een'",
    "Menu.buildFromTemplate([{ label: 'x', role: 'bestaatNiet' }])": 'Invalid role: bestaatNiet',
    'Menu.buildFromTemplate([{}])':
      'Invalid template for MenuItem: must have at least one of label, role or type',
    "dialog.showMessageBoxSync({ type: 'vraag', message: '' })": 'Invalid message box type',
    "nativeTheme.themeSource = 'blauw'": 'Error processing argument: blauw',
    'new BrowserWindow({ webPreferences: { sandbox: false } })':
      'The stand-in for Electron only imitates windows that are sandboxed and isolated, without Node',
  }
  const main = saysWhatThrows(Object.keys(before), Object.keys(after))
  await withSmallApp({ 'main.mjs': main }, async (standIn) => {
    expect(await standIn.ended()).toBe(7)
    const said = JSON.parse(standIn.printed().split('SAID')[1] ?? '[]') as string[]
    expect(said).toEqual([...Object.values(before), ...Object.values(after)])
  })
})

test('without a scripted answer Esc is pressed, with the number that Electron gives it', async () => {
  const main = `
    import { app, dialog } from 'electron'
    app.whenReady().then(() => {
      const ask = (options) => dialog.showMessageBoxSync({ message: 'Vraag', ...options })
      ask({ buttons: ['Een', 'Twee'] })
      ask({ buttons: ['Een', 'Twee'], defaultId: 0 })
      ask({ buttons: ['Een', 'Twee'], defaultId: 0, cancelId: 0 })
      ask({ buttons: ['Een', 'Twee', 'No'] })
      app.exit(0)
    })`
  await withSmallApp({ 'main.mjs': main }, async (standIn) => {
    await standIn.ended()
    expect(standIn.told.flatMap((told) => (told.kind === 'dialog' ? [told.value] : []))).toEqual([0, 1, 0, 2])
  })
})

test('what nobody catches is shown in English with its stack, and a promise nobody waits for is only printed', async () => {
  const main = `
    import { app } from 'electron'
    app.whenReady().then(() => {
      void Promise.reject(new Error('vergeten'))
      setTimeout(() => { throw new Error('niet opgevangen') }, 0)
    })`
  await withSmallApp({ 'main.mjs': main }, async (standIn) => {
    const shown = await standIn.hear((told) => told.kind === 'dialog')
    expect(shown).toMatchObject({
      name: 'showErrorBox',
      options: { title: 'A JavaScript error occurred in the main process' },
    })
    // What a process prints comes by another way than what it tells, and may come later.
    await expect.poll(() => standIn.printed()).toContain('vergeten')
    expect(standIn.child.exitCode).toBeNull()
  })
})

const page = `<!doctype html><title>Proef</title><h1>Proef</h1>`
const windowApp = `
  import { app, BrowserWindow, ipcMain, protocol } from 'electron'
  import { fileURLToPath } from 'node:url'
  protocol.registerSchemesAsPrivileged([{ scheme: 'proef', privileges: { standard: true, secure: true } }])
  app.whenReady().then(() => {
    protocol.handle('proef', () => new Response(${JSON.stringify(page)}, { headers: { 'content-type': 'text/html' } }))
    ipcMain.handle('echo', (event, value) => value)
    ipcMain.handle('who', (event) => [event.senderFrame.origin, event.senderFrame.parent])
    ipcMain.handle('function', () => () => 1)
    ipcMain.handle('throws', () => { throw new Error('kapot') })
    ipcMain.on('push me', (event, value) => event.sender.send('push', value, new Map([['sleutel', 1]])))
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: fileURLToPath(new URL('preload.cjs', import.meta.url)) },
    })
    window.once('ready-to-show', () => window.show())
    window.loadURL('proef://huis/')
  })`
const preload = `
  const { contextBridge, ipcRenderer } = require('electron')
  contextBridge.exposeInMainWorld('api', {
    invoke: (channel, value) => ipcRenderer.invoke(channel, value),
    onPush: (listener) => {
      const hear = (event, ...values) => listener(...values)
      ipcRenderer.on('push', hear)
      return () => ipcRenderer.off('push', hear)
    },
    pushMe: (value) => ipcRenderer.send('push me', value),
    add: (one, other) => one + other,
    refused: () => { try { require('node:fs') } catch (error) { return error.message } },
    unknown: () => ipcRenderer.sendSync('x'),
    inner: { deep: { value: 1 } },
  })`

/** The functions of the small app's preload, as its page sees them. */
interface SmallApi {
  readonly invoke: (channel: string, value?: unknown) => Promise<unknown>
  readonly onPush: (listener: (...values: unknown[]) => void) => () => void
  readonly pushMe: (value: unknown) => void
  readonly add: (one: number, other: number) => number
  readonly refused: () => string
  readonly unknown: () => void
  readonly inner: { readonly deep: object }
}

test('a page gets what the preload exposed, by the rules of the context bridge and of IPC', async () => {
  await withSmallApp({ 'main.mjs': windowApp, 'preload.cjs': preload }, async (standIn) => {
    const { findPage } = await drivePages(standIn)
    const opened = await findPage((address) => address === 'https://huis.proef.localhost/')
    const seen = await opened.evaluate(async () => {
      const api = Reflect.get(window, 'api') as SmallApi
      const words = (asked: Promise<unknown>) => asked.catch((error: unknown) => (error as Error).message)
      const odd = (await api.invoke('echo', {
        nan: NaN,
        not: undefined,
        day: new Date(0),
        set: new Set([1]),
      })) as {
        nan: number
        day: Date
        set: Set<number>
      }
      const pushed = new Promise((done) => {
        const stop = api.onPush((...values) => {
          stop()
          done([values[0], values[1] instanceof Map && values[1].get('sleutel')])
        })
      })
      api.pushMe('duw')
      const thrown = () => {
        try {
          api.unknown()
          return ''
        } catch (error) {
          return (error as Error).message
        }
      }
      return {
        sync: api.add(1, 2),
        frozen: [Object.isFrozen(api), Object.isFrozen(api.inner.deep)],
        node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
        odd: [Number.isNaN(odd.nan), 'not' in odd, odd.day.getTime(), odd.set.has(1)],
        who: await api.invoke('who'),
        functionOut: await words(api.invoke('echo', () => 1)),
        functionBack: await words(api.invoke('function')),
        throws: await words(api.invoke('throws')),
        nobody: await words(api.invoke('niemand')),
        refused: api.refused(),
        unknown: thrown(),
        pushed: await pushed,
      }
    })
    expect(seen).toEqual({
      sync: 3,
      frozen: [true, true],
      node: ['undefined', 'undefined'],
      odd: [true, true, 0, true],
      who: ['proef://huis', null],
      functionOut: 'An object could not be cloned.',
      functionBack: "Error invoking remote method 'function': Error: An object could not be cloned.",
      throws: "Error invoking remote method 'throws': Error: kapot",
      nobody: "Error invoking remote method 'niemand': Error: No handler registered for 'niemand'",
      refused: 'module not found: node:fs',
      unknown: 'The stand-in for Electron does not imitate ipcRenderer.sendSync in a preload',
      pushed: ['duw', 1],
    })
    standIn.order({ call: 'close' })
    expect(await standIn.ended()).toBe(0)
    // Nobody listens to 'window-all-closed', so the app quits by itself.
    expect(standIn.told.filter((told: Told) => told.kind === 'window').map(({ what }) => what)).toEqual([
      'show',
      'closed',
    ])
  })
})
