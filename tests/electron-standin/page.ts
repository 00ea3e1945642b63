import { readFileSync } from 'node:fs'
import { makeEvent } from './event'
import { answerInvoke, ipcMain } from './ipc-main'
import { tell } from './messages'
import { imitate } from './not-imitated'
import type { Packed } from './page/clone'
import { makePreloadScript, pageScript, preloadWorld } from './page/page-scripts'
import type { PreloadMessage } from './page/run-preload'
import { unpack } from './page/clone'
import { fromChromium, toChromium } from './protocol'
import type { Chromium } from './chromium'
import type { WebContents } from './web-contents'

type Context = {
  readonly id: number
  readonly name: string
  readonly origin: string
  readonly auxData?: { readonly frameId: string }
}

/** What a page tells its window. */
export type PageEvents = {
  readonly onReadyToShow: () => void
  readonly onStays: () => void
}

/** How long a page may be silent before it is said to hang: 15 s in Chromium (kHungRendererDelay). */
const hangsAfterMs = Number(process.env['STANDIN_HANG_MS'] ?? 15_000)

/** The page of one window in Chromium: a target, the session that drives it, and the world of its preload. */
export class Page {
  targetId = ''
  isLoading = false
  /** The address that we asked for ourselves: no navigation that the page began. */
  expected: string | undefined
  readonly frames = new Set<string>()
  private sessionId = ''
  private readonly contexts = new Map<number, Context>()
  private readonly opened: Promise<void>
  private hasBeenShown = false
  private onLoad: (() => void) | undefined
  private watch: NodeJS.Timeout | undefined

  constructor(
    private readonly chromium: Chromium,
    private readonly contents: WebContents,
    private readonly events: PageEvents,
    private readonly options: { readonly width: number; readonly height: number; readonly preload: string },
  ) {
    this.opened = this.open()
  }

  async load(address: string): Promise<void> {
    await this.opened
    const target = toChromium(address)
    this.expected = target
    this.isLoading = true
    const loaded = new Promise<void>((resolve) => (this.onLoad = resolve))
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url: target })
    if (errorText !== undefined) throw new Error(`${errorText} loading '${address}'`)
    // Follows lib/browser/api/web-contents.ts (loadURL): done at 'did-finish-load'.
    await loaded
  }
  reload() {
    this.expected = toChromium(this.contents.address)
    this.contents.hasCrashed = false
    this.isLoading = true
    void this.send('Page.reload').catch(() => undefined)
  }
  crash() {
    void this.send('Page.crash').catch(() => undefined)
  }
  /** Asks the page first whether it may go, as a user who closes a window does. */
  close() {
    void this.send('Page.close').catch(() => undefined)
  }
  destroy() {
    void this.chromium.send('Target.closeTarget', { targetId: this.targetId }).catch(() => undefined)
  }
  bringToFront() {
    void this.chromium.send('Target.activateTarget', { targetId: this.targetId }).catch(() => undefined)
  }
  push(channel: string, args: Packed) {
    const context = [...this.contexts.values()].find((known) => this.isPreload(known))
    // Before the preload runs there is nobody to hear it, in Electron neither.
    if (context === undefined) return
    this.evaluate(context.id, `__electronPush(${JSON.stringify(channel)}, ${JSON.stringify(args)})`)
  }
  end() {
    clearInterval(this.watch)
  }

  private send<Result>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Result> {
    return this.chromium.send<Result>(method, params, this.sessionId)
  }
  private evaluate(contextId: number, expression: string) {
    void this.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined)
  }
  private isPreload({ name, auxData }: Context) {
    return name === preloadWorld && auxData?.frameId === this.targetId
  }
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the listener says which part it reads
  private on<Detail>(method: string, listener: (detail: Detail) => void) {
    this.chromium.on<Detail>(method, (detail, sessionId) => {
      if (sessionId === this.sessionId) listener(detail)
    })
  }

  private async open(): Promise<void> {
    const { width, height, preload } = this.options
    const { targetId } = await this.chromium.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    })
    this.targetId = targetId
    this.frames.add(targetId)
    const { sessionId } = await this.chromium.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    this.sessionId = sessionId
    this.listen()
    const script = preload === '' ? '' : readFileSync(preload, 'utf8')
    await Promise.all([
      this.send('Page.enable'),
      this.send('Runtime.enable'),
      this.send('Log.enable'),
      this.send('Inspector.enable'),
      this.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.send('Runtime.addBinding', { name: '__electronIpc', executionContextName: preloadWorld }),
      this.send('Page.addScriptToEvaluateOnNewDocument', {
        source: makePreloadScript(script),
        worldName: preloadWorld,
      }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript }),
    ])
    this.watch = this.watchForHang()
  }

  private listen() {
    this.on<{ context: Context }>('Runtime.executionContextCreated', ({ context }) =>
      this.contexts.set(context.id, context),
    )
    this.on<{ executionContextId: number }>('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.contexts.delete(executionContextId),
    )
    this.on('Runtime.executionContextsCleared', () => {
      this.contexts.clear()
    })
    this.on<{ payload: string; executionContextId: number }>(
      'Runtime.bindingCalled',
      ({ payload, executionContextId }) => {
        this.take(JSON.parse(payload) as PreloadMessage, executionContextId)
      },
    )
    this.on<{ frameId: string }>('Page.frameAttached', ({ frameId }) => this.frames.add(frameId))
    this.on<{ frameId: string; url: string }>('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== this.targetId) return
      this.contents.address = fromChromium(url)
      this.contents.emit('did-navigate-in-page', makeEvent({}), this.contents.address, true)
    })
    this.on<{ name: string; frameId: string }>('Page.lifecycleEvent', ({ name, frameId }) => {
      if (frameId === this.targetId && this.contents.address !== '') this.notice(name)
    })
    this.on<{ type: string }>('Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload') this.askWhetherToStay()
    })
    this.on('Inspector.targetCrashed', () => {
      this.contents.hasCrashed = true
      this.contexts.clear()
      // Follows shell/browser/api/electron_api_web_contents.cc (PrimaryMainFrameRenderProcessGone).
      this.contents.emit('render-process-gone', makeEvent({}), { reason: 'crashed', exitCode: 5 })
    })
    this.on<{ entry: { level: string; text: string } }>('Log.entryAdded', ({ entry: { level, text } }) => {
      tell({ kind: 'log', level, text })
    })
  }

  /** Follows shell/browser/api/electron_api_browser_window.cc (OnFirstVisuallyNonEmptyPaint): once, with the first picture. */
  private notice(name: string) {
    if (name === 'load') {
      this.isLoading = false
      this.contents.emit('did-finish-load', makeEvent({}))
      this.onLoad?.()
    }
    if (name === 'DOMContentLoaded') this.contents.emit('dom-ready', makeEvent({}))
    if (this.hasBeenShown || (name !== 'firstPaint' && name !== 'load')) return
    this.hasBeenShown = true
    this.events.onReadyToShow()
  }

  /**
   * The page would rather stay. Nobody is asked by Electron itself: unless the app stops it, the window stays.
   *
   * Follows shell/browser/electron_javascript_dialog_manager.cc (RunBeforeUnloadDialog).
   */
  private askWhetherToStay() {
    const event = makeEvent({})
    this.contents.emit('will-prevent-unload', event)
    if (!event.defaultPrevented) this.events.onStays()
    void this.send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }).catch(() => undefined)
  }

  /** One message of the preload. */
  private take({ id, kind, channel, args }: PreloadMessage, contextId: number) {
    const reply = (ok: boolean, value: Packed) => {
      this.evaluate(contextId, `__electronReply(${id}, ${String(ok)}, ${JSON.stringify(value)})`)
    }
    if (kind === 'permission') {
      reply(true, this.contents.session.allows(channel, this.contents))
      return
    }
    if (kind === 'window-open') {
      this.contents.judgeNewWindow(fromChromium(channel))
      return
    }
    const event = this.makeIpcEvent(contextId)
    if (kind === 'send') ipcMain.emit(channel, event, ...(unpack(args) as unknown[]))
    else
      void answerInvoke(channel, event, args).then(({ ok, value }) => {
        reply(ok, value)
      })
  }

  /**
   * Who sent it. The frame can be read as long as it is there; later it is null, so that nobody answers to another page.
   *
   * Follows shell/browser/api/electron_api_ipc_event.cc and electron_api_web_frame_main.cc.
   */
  private makeIpcEvent(contextId: number) {
    const { contents, contexts } = this
    const context = contexts.get(contextId)
    const frame =
      context === undefined
        ? null
        : imitate('WebFrameMain', {
            origin: fromChromium(context.origin),
            url: contents.getURL(),
            parent: context.auxData?.frameId === this.targetId ? null : {},
          })
    return imitate('IpcMainEvent', {
      ...makeEvent({}),
      sender: contents,
      frameId: 1,
      processId: 1,
      get senderFrame() {
        return contexts.has(contextId) ? frame : null
      },
      reply: (channel: string, ...args: unknown[]) => {
        contents.send(channel, ...args)
      },
    })
  }

  /** Says 'unresponsive' for a page that does not answer, and 'responsive' when it does again (electron_api_web_contents.cc). */
  private watchForHang(): NodeJS.Timeout {
    let askedAt: number | undefined
    let hangs = false
    const ask = () => {
      if (this.contents.hasCrashed) {
        askedAt = undefined
        hangs = false
      } else if (askedAt === undefined) {
        const own = Date.now()
        askedAt = own
        void this.send('Runtime.evaluate', { expression: '1' })
          .catch(() => undefined)
          .then(() => {
            if (askedAt !== own) return
            askedAt = undefined
            if (hangs) this.contents.emit('responsive')
            hangs = false
          })
      } else if (!hangs && Date.now() - askedAt > hangsAfterMs) {
        hangs = true
        this.contents.emit('unresponsive')
      }
    }
    return setInterval(ask, hangsAfterMs / 5).unref()
  }
}
