import { EventEmitter } from 'node:events'
import type { BrowserWindow } from './browser-window'
import { tell } from './messages'
import { pack } from './page/clone'
import { defaultSession } from './session'

type OpenHandler = (details: { readonly url: string; readonly disposition: string }) => {
  readonly action: 'allow' | 'deny'
}

let last = 0

/** The contents of a window, as far as the app can reach them. */
export class WebContents extends EventEmitter {
  readonly id = (last += 1)
  readonly session = defaultSession
  openHandler: OpenHandler = () => ({ action: 'allow' })
  /** The address that it shows, in the app's own scheme. */
  address = ''
  hasCrashed = false
  private zoomMode = 'default'

  constructor(private readonly window: BrowserWindow) {
    super()
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler
  }
  /** Follows shell/browser/api/electron_api_web_contents.cc (IsWebContentsCreationOverridden): the app decides. */
  judgeNewWindow(url: string): 'allow' | 'deny' {
    const { action } = this.openHandler({ url, disposition: 'new-window' })
    tell({ kind: 'window-open', url, action })
    return action
  }
  getURL() {
    return this.address
  }
  getTitle() {
    return this.window.getTitle()
  }
  loadURL(address: string) {
    return this.window.loadURL(address)
  }
  reload() {
    this.window.page.reload()
  }
  isCrashed() {
    return this.hasCrashed
  }
  isDestroyed() {
    return this.window.isDestroyed()
  }
  isLoading() {
    return this.window.page.isLoading
  }
  focus() {}
  close() {
    this.window.destroy()
  }
  /** Follows shell/browser/api/electron_api_web_contents.cc (ForcefullyCrashRenderer): also a page that hangs. */
  forcefullyCrashRenderer() {
    this.window.page.crash()
  }
  /** Zoom itself is not imitated; a mode that does not exist is refused (gin converter of web_contents_zoom_controller.h). */
  setZoomMode(mode: string) {
    if (!['default', 'isolated', 'manual', 'disabled'].includes(mode))
      throw new TypeError(`Error processing argument: ${mode}`)
    this.zoomMode = mode
  }
  getZoomMode() {
    return this.zoomMode
  }
  getOwnerBrowserWindow() {
    return this.window
  }
  /** A push to the page. Follows lib/browser/api/web-contents.ts (send): what cannot be cloned is refused at once. */
  send(channel: string, ...args: unknown[]) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument')
    this.window.page.push(channel, pack(args))
  }
}
