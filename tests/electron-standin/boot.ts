import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from './app'
import type { BrowserWindow } from './browser-window'
import { Chromium } from './chromium'
import { dialog, scriptAnswer } from './dialog'
import { makeEvent } from './event'
import { tell, type Order } from './messages'
import { findHandler, fromChromium } from './protocol'
import { defaultSession } from './session'
import { powerMonitor } from './system'
import type { WebContents } from './web-contents'
import { needChromium, world } from './world'

type Paused = {
  readonly requestId: string
  readonly request: {
    readonly url: string
    readonly urlFragment?: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
  }
  readonly resourceType: string
  readonly frameId: string
}

const windowOf = (targetId: string): BrowserWindow | undefined =>
  [...world.windows].find(({ page }) => page.targetId === targetId)

/** Names of Chromium's permissions, and what Electron calls them (shell/common/gin_converters/content_converter.cc). */
const permissions = [
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['clipboard-read', 'clipboard-read'],
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
  ['local-fonts', 'local-fonts'],
  ['persistent-storage', 'persistent-storage'],
  ['screen-wake-lock', 'screen-wake-lock'],
] as const

/** Starts Chromium and says that the app is ready: Electron does so after the app's own file has run. */
async function boot(): Promise<void> {
  const own = process.env['STANDIN_PROFILE']
  const profile = own ?? mkdtempSync(join(tmpdir(), 'standin-'))
  mkdirSync(profile, { recursive: true })
  if (own === undefined) process.on('exit', () => removeQuietly(profile))
  const switches = [...world.switches].map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`)
  const chromium = await Chromium.launch(profile, switches)
  world.chromium = chromium
  chromium.on<Paused>('Fetch.requestPaused', (paused) => void answerRequest(paused).catch(() => undefined))
  chromium.on<{ targetId: string }>('Target.targetDestroyed', ({ targetId }) => windowOf(targetId)?.onGone())
  chromium.on<{ targetInfo: { type: string; openerId?: string; targetId: string; url: string } }>(
    'Target.targetCreated',
    ({ targetInfo: { type, openerId, targetId, url } }) => {
      if (type === 'page' && openerId !== undefined) judgeNewWindow(openerId, targetId, fromChromium(url))
    },
  )
  chromium.on<{ guid: string; url: string }>('Browser.downloadWillBegin', ({ guid, url }) => {
    const event = makeEvent({})
    defaultSession.emit('will-download', event, { getURL: () => fromChromium(url) })
    if (event.defaultPrevented) void chromium.send('Browser.cancelDownload', { guid }).catch(() => undefined)
  })
  await chromium.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  await chromium.send('Target.setDiscoverTargets', { discover: true })
  await chromium.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: profile,
    eventsEnabled: true,
  })
  world.isReady = true
  tell({ kind: 'ready', port: chromium.port })
  app.emit('ready', makeEvent({}), {})
}

/** A window that a link of the page opened: it goes at once when the app does not allow it. */
function judgeNewWindow(openerId: string, targetId: string, url: string) {
  if (windowOf(openerId)?.webContents.judgeNewWindow(url) !== 'deny') return
  void needChromium()
    .send('Target.closeTarget', { targetId })
    .catch(() => undefined)
}

/** Every request of every page and worker: a navigation is asked about, what is ours is answered, the rest is refused. */
async function answerRequest({ requestId, request, resourceType, frameId }: Paused): Promise<void> {
  const chromium = needChromium()
  const asked = `${request.url}${request.urlFragment ?? ''}`
  const url = fromChromium(asked)
  const window = [...world.windows].find(({ page }) => page.frames.has(frameId))
  const refuse = () => chromium.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
  if (resourceType === 'Document' && window !== undefined) {
    const isMainFrame = window.page.targetId === frameId
    if (isStopped(window, url, asked, isMainFrame)) {
      tell({ kind: 'stopped', url })
      await refuse()
      return
    }
    if (isMainFrame) {
      window.page.expected = undefined
      window.webContents.address = url
      window.webContents.emit('did-navigate', makeEvent({}), url, 200, 'OK')
      await setPermissions(window.webContents)
    }
  }
  const handler = findHandler(url)
  if (handler === undefined) {
    tell({ kind: 'outside', url })
    await refuse()
    return
  }
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }))
  await chromium.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

/** Follows shell/browser/electron_navigation_throttle.cc: only what the page itself begins is asked about. */
function isStopped(window: BrowserWindow, url: string, asked: string, isMainFrame: boolean): boolean {
  if (isMainFrame && window.page.expected === asked) return false
  const event = makeEvent({ url, isMainFrame, isSameDocument: false })
  window.webContents.emit('will-frame-navigate', event)
  if (isMainFrame && !event.defaultPrevented) window.webContents.emit('will-navigate', event, url)
  return event.defaultPrevented
}

/** What Chromium itself would ask of the user is decided beforehand, by the app's own handlers and for this page. */
async function setPermissions(contents: WebContents): Promise<void> {
  await Promise.all(
    permissions.map(([name, electronName]) =>
      needChromium()
        .send('Browser.setPermission', {
          permission: { name, ...(name.startsWith('clipboard') && { allowWithoutSanitization: false }) },
          // Chromium has one switch for asking and looking, so both must say yes.
          setting:
            defaultSession.allows(electronName, contents) && defaultSession.shows(electronName, contents)
              ? 'granted'
              : 'denied',
        })
        // A permission that this Chromium does not know cannot be had either.
        .catch(() => undefined),
    ),
  )
}

function obey(order: Order) {
  if ('dialog' in order) {
    scriptAnswer(order.dialog, order.value)
    tell({ kind: 'scripted' })
    return
  }
  const { call, title } = order
  if (call === 'quit') app.quit()
  if (call === 'close')
    [...world.windows].find((window) => title === undefined || window.getTitle() === title)?.close()
  if (call === 'suspend') powerMonitor.emit('suspend')
  if (call === 'log-off') logOff()
}

/** Follows shell/browser/api/electron_api_base_window_win.cc: asked once, then Windows ends the process without 'will-quit'. */
function logOff() {
  const events = [...world.windows].map((window) => {
    const event = makeEvent({ reasons: ['logoff'] })
    window.emit('query-session-end', event)
    return event
  })
  // An app that stops it is left alone: it ends by itself when it is done.
  if (!events.some(({ defaultPrevented }) => defaultPrevented)) process.exit(0)
}

function removeQuietly(folder: string) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Chromium still holds it; the system clears its folder of temporary files.
  }
}

/** Follows lib/browser/init.ts: what nobody catches is shown, in English and with its stack, and the app goes on. */
function watchProcess() {
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return
    dialog.showErrorBox(
      'A JavaScript error occurred in the main process',
      `Uncaught Exception:\n${String(error.stack)}`,
    )
  })
  // shell/browser/electron_browser_main_parts.cc: unhandled_rejections is "warn-with-error-code".
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(`(electron) Unhandled rejection: ${String(reason)}\n`)
  })
  // shell/browser/electron_browser_main_parts_posix.cc: a signal asks the app to quit.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  process.on('message', (order) => {
    obey(order as Order)
  })
  process.on('disconnect', () => process.exit(1))
}

/** Begins when the app's own file has run: that is what 'before ready' means. */
export function bootAfterApp(): void {
  watchProcess()
  setTimeout(() => {
    boot().catch((error: unknown) => {
      process.stderr.write(`The stand-in for Electron did not start: ${String(error)}\n`)
      process.exit(1)
    })
  }, 0)
}
