import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { makeEvent } from './event'
import { tell } from './messages'
import { imitate } from './not-imitated'
import { world } from './world'

/** Follows shell/browser/api/electron_api_app.cc (App::GetPath): these names exist, any other is refused. */
const usualPaths = {
  home: () => homedir(),
  appData: () => process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'),
  userData: () => join(app.getPath('appData'), app.name),
  sessionData: () => app.getPath('userData'),
  temp: () => tmpdir(),
  exe: () => process.execPath,
  module: () => process.execPath,
  desktop: () => join(homedir(), 'Desktop'),
  documents: () => join(homedir(), 'Documents'),
  downloads: () => join(homedir(), 'Downloads'),
  music: () => join(homedir(), 'Music'),
  pictures: () => join(homedir(), 'Pictures'),
  videos: () => join(homedir(), 'Videos'),
  logs: () => join(app.getPath('userData'), 'logs'),
  crashDumps: () => join(app.getPath('userData'), 'Crashpad'),
} as const

/** The message of a second start to the first: what it was started with. */
type SecondStart = { readonly argv: readonly string[]; readonly folder: string }

class App extends EventEmitter {
  name = 'Electron'
  readonly isPackaged = false
  /** Only there on macOS. */
  readonly dock = undefined
  readonly commandLine = imitate('commandLine', {
    appendSwitch: (name: string, value = '') => void world.switches.set(name, value),
    hasSwitch: (name: string) => world.switches.has(name) || process.argv.includes(`--${name}`),
    getSwitchValue: (name: string) => world.switches.get(name) ?? '',
    removeSwitch: (name: string) => void world.switches.delete(name),
  })
  private readonly paths = new Map<string, string>()
  private lockFolder: string | undefined
  private isQuitting = false
  private hasEnded = false

  setName(name: string) {
    this.name = name
  }
  getName() {
    return this.name
  }
  getVersion() {
    return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
  }
  getAppPath() {
    return process.cwd()
  }
  getLocale() {
    return world.switches.get('lang') ?? 'en-US'
  }
  setAppUserModelId() {}
  setDesktopName() {}
  setAboutPanelOptions() {}
  showAboutPanel() {}
  focus() {}

  /** Follows shell/browser/api/electron_api_app.cc (App::SetPath). */
  setPath(name: string, path: string) {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    if (!(name in usualPaths)) throw new Error(`Failed to set path '${name}'`)
    this.paths.set(name, path)
  }
  getPath(name: string): string {
    if (!(name in usualPaths)) throw new Error(`Failed to get '${name}' path`)
    return this.paths.get(name) ?? usualPaths[name as keyof typeof usualPaths]()
  }

  /**
   * One process for each userData. Electron's second start hands over what it was started with, and gets `false`.
   *
   * Follows shell/browser/api/electron_api_app.cc (App::RequestSingleInstanceLock).
   */
  requestSingleInstanceLock(): boolean {
    if (this.lockFolder !== undefined) return true
    const folder = this.getPath('userData')
    try {
      mkdirSync(folder, { recursive: true })
    } catch {
      // LOCK_ERROR: no lock is no lock, whatever the reason.
      return false
    }
    const lock = join(folder, 'standin-lock')
    const message = join(folder, 'standin-second-start')
    const first = readRunning(lock)
    if (first !== undefined) {
      const start: SecondStart = { argv: process.argv, folder: process.cwd() }
      writeFileSync(message, JSON.stringify(start))
      process.kill(first, 'SIGUSR2')
      return false
    }
    writeFileSync(lock, String(process.pid))
    this.lockFolder = folder
    process.on('SIGUSR2', () => {
      const { argv, folder: from } = JSON.parse(readFileSync(message, 'utf8')) as SecondStart
      this.emit('second-instance', makeEvent({}), argv, from, null)
    })
    return true
  }
  hasSingleInstanceLock() {
    return this.lockFolder !== undefined
  }
  releaseSingleInstanceLock() {
    if (this.lockFolder !== undefined) rmSync(join(this.lockFolder, 'standin-lock'), { force: true })
    this.lockFolder = undefined
  }

  /** Follows shell/browser/api/electron_api_app.cc (App::EnableSandbox). */
  enableSandbox() {
    if (world.isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }
  isReady() {
    return world.isReady
  }
  whenReady(): Promise<void> {
    if (world.isReady) return Promise.resolve()
    return new Promise((resolve) => {
      this.once('ready', () => {
        resolve()
      })
    })
  }

  /** Follows shell/browser/browser.cc (Browser::Quit): 'before-quit', then every window, then 'will-quit'. */
  quit() {
    if (this.isQuitting) return
    const event = makeEvent({})
    this.isQuitting = true
    this.emit('before-quit', event)
    if (event.defaultPrevented) {
      this.isQuitting = false
      return
    }
    if (world.windows.size === 0) this.shutDown()
    else for (const window of [...world.windows]) window.close()
  }

  /** Follows shell/browser/browser.cc (Browser::Exit): no questions and no 'will-quit'. */
  exit(code = 0) {
    this.end(code)
  }
  relaunch() {}

  /** A window that stays means that the app stays: browser.cc (Browser::OnWindowCloseCancelled). */
  onCloseCancelled() {
    this.isQuitting = false
  }
  /** Follows shell/browser/browser.cc (OnWindowAllClosed), and lib/browser/init.ts for who does not listen. */
  onAllClosed() {
    if (this.isQuitting) this.shutDown()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  /** Follows shell/browser/browser.cc (Browser::NotifyAndShutdown). */
  private shutDown() {
    const event = makeEvent({})
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.isQuitting = false
    else this.end(0)
  }
  private end(code: number) {
    if (this.hasEnded) return
    this.hasEnded = true
    this.isQuitting = true
    this.emit('quit', makeEvent({}), code)
    this.releaseSingleInstanceLock()
    tell({ kind: 'quit', code })
    world.chromium?.end()
    // What was told is on its way to whoever started us.
    setImmediate(() => process.exit(code))
  }
}

export const app = new App()

/** The number of the process that holds the lock; undefined when it runs no more. A number is used again: so look who it is. */
function readRunning(lock: string): number | undefined {
  try {
    const number = Number(readFileSync(lock, 'utf8'))
    return readFileSync(`/proc/${number}/cmdline`, 'utf8').includes('electron-standin') ? number : undefined
  } catch {
    return undefined
  }
}
