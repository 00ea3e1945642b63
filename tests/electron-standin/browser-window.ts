import { EventEmitter } from 'node:events'
import { app } from './app'
import { makeEvent } from './event'
import { tell } from './messages'
import { imitate } from './not-imitated'
import { Page } from './page'
import { WebContents } from './web-contents'
import { needChromium, world } from './world'

type Bounds = { x: number; y: number; width: number; height: number }
type Options = Partial<Bounds> & {
  readonly title?: string
  readonly show?: boolean
  readonly fullscreen?: boolean
  readonly webPreferences?: {
    readonly preload?: string
    readonly sandbox?: boolean
    readonly contextIsolation?: boolean
    readonly nodeIntegration?: boolean
  }
}

/** Follows lib/browser/api/browser-window.ts: a window that has not gone so long after 'close' is called unresponsive… */
const closesWithinMs = 5000
/** …and one with a page that hangs as well, a moment after the page. */
const hangToWindowMs = 50

let last = 0

export class BrowserWindow extends EventEmitter {
  readonly id = (last += 1)
  readonly webContents: WebContents
  readonly page: Page
  private title: string
  private bounds: Bounds
  private isOpen = true
  private isShown: boolean
  private isSmall = false
  private fills: boolean
  private late: NodeJS.Timeout | undefined

  static getAllWindows() {
    return [...world.windows]
  }
  static getFocusedWindow() {
    return [...world.windows].at(-1) ?? null
  }
  static fromWebContents(contents: WebContents) {
    return [...world.windows].find(({ webContents }) => webContents === contents) ?? null
  }
  static fromId(id: number) {
    return [...world.windows].find((window) => window.id === id) ?? null
  }

  constructor(options: Options = {}) {
    super()
    // Follows shell/browser/api/electron_api_base_window.cc.
    if (!world.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    const { x = 0, y = 0, width = 800, height = 600, title = 'Electron', webPreferences = {} } = options
    const { sandbox = true, contextIsolation = true, nodeIntegration = false, preload = '' } = webPreferences
    if (!sandbox || !contextIsolation || nodeIntegration)
      throw new Error(
        'The stand-in for Electron only imitates windows that are sandboxed and isolated, without Node',
      )
    this.title = title
    this.bounds = { x, y, width, height }
    this.isShown = options.show ?? true
    this.fills = options.fullscreen ?? false
    const self = imitate('BrowserWindow', this)
    this.webContents = imitate('WebContents', new WebContents(self))
    this.page = new Page(
      needChromium(),
      this.webContents,
      {
        onReadyToShow: () => {
          this.emit('ready-to-show')
        },
        onStays: () => {
          app.onCloseCancelled()
        },
      },
      { width, height, preload },
    )
    world.windows.add(self)
    this.webContents.on('unresponsive', () => {
      this.complainLater(hangToWindowMs)
    })
    this.webContents.on('responsive', () => {
      clearTimeout(this.late)
      this.late = undefined
      this.emit('responsive')
    })
    // Follows lib/browser/api/web-contents.ts (_init).
    app.emit('web-contents-created', makeEvent({}), this.webContents)
    app.emit('browser-window-created', makeEvent({}), self)
    return self
  }

  loadURL(address: string) {
    return this.page.load(address)
  }
  reload() {
    this.page.reload()
  }
  show() {
    this.isShown = true
    tell({ kind: 'window', what: 'show', title: this.title })
    this.emit('show')
  }
  hide() {
    this.isShown = false
    this.emit('hide')
  }
  focus() {
    tell({ kind: 'window', what: 'focus', title: this.title })
    this.page.bringToFront()
    this.emit('focus', makeEvent({}))
  }
  minimize() {
    this.isSmall = true
    this.emit('minimize')
  }
  restore() {
    this.isSmall = false
    this.emit('restore')
  }
  maximize() {
    this.emit('maximize')
  }
  isMinimized() {
    return this.isSmall
  }
  isMaximized() {
    return false
  }
  isVisible() {
    return this.isShown
  }
  isFocused() {
    return BrowserWindow.getFocusedWindow()?.id === this.id
  }
  isFullScreen() {
    return this.fills
  }
  setFullScreen(fills: boolean) {
    this.fills = fills
    this.emit(fills ? 'enter-full-screen' : 'leave-full-screen')
  }
  isDestroyed() {
    return !this.isOpen
  }
  getTitle() {
    return this.title
  }
  setTitle(title: string) {
    this.title = title
  }
  getBounds() {
    return this.bounds
  }
  getNormalBounds() {
    return this.bounds
  }
  setBounds(bounds: Partial<Bounds>) {
    this.bounds = { ...this.bounds, ...bounds }
    this.emit('resize')
    this.emit('move')
  }
  setBackgroundColor() {}
  setMenu() {}
  removeMenu() {}
  setMenuBarVisibility() {}
  setAutoHideMenuBar() {}

  /** Follows shell/browser/native_window.cc (NotifyWindowCloseButtonClicked) and lib/browser/api/browser-window.ts. */
  close() {
    if (!this.isOpen) return
    const event = makeEvent({})
    this.emit('close', event)
    if (event.defaultPrevented) {
      app.onCloseCancelled()
      return
    }
    this.complainLater(closesWithinMs)
    this.page.close()
  }
  private complainLater(afterMs: number) {
    this.late ??= setTimeout(() => {
      this.late = undefined
      if (!this.isOpen) return
      this.emit('unresponsive')
      tell({ kind: 'window', what: 'late', title: this.title })
    }, afterMs)
  }
  /** Without asking anybody: no 'close', and no beforeunload in the page. */
  destroy() {
    this.page.destroy()
  }

  /** Its target is gone. */
  onGone() {
    if (!this.isOpen) return
    this.isOpen = false
    clearTimeout(this.late)
    this.page.end()
    for (const window of world.windows) if (window.id === this.id) world.windows.delete(window)
    tell({ kind: 'window', what: 'closed', title: this.title })
    this.webContents.emit('destroyed')
    this.emit('closed', makeEvent({}))
    if (world.windows.size === 0) app.onAllClosed()
  }
}
