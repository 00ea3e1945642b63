import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { findChromium } from '../prepare/find-chromium'

type Params = Readonly<Record<string, unknown>>
type Waiting = {
  readonly method: string
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** A Chromium that is driven over its debugging pipe: it ends when this process ends, however that happens. */
export class Chromium {
  private readonly events = new EventEmitter().setMaxListeners(0)
  private readonly waiting = new Map<number, Waiting>()
  private last = 0

  private constructor(
    private readonly child: ChildProcess,
    private readonly input: Writable,
    output: Readable,
    /** The port for a second driver: the test's own. */
    readonly port: number,
  ) {
    let rest = ''
    output.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) this.take(part)
    })
    // Writing to a Chromium that is gone is no news: its end is.
    input.on('error', () => undefined)
  }

  static async launch(profile: string, switches: readonly string[]): Promise<Chromium> {
    const child = spawn(
      findChromium() ?? (await import('@playwright/test')).chromium.executablePath(),
      [
        '--headless=new',
        // In a container there is often no other way; what runs in it is our own page.
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        // A page that is behind another one goes on, as Electron's windows are each in front.
        '--disable-background-timer-throttling',
        '--disable-backgrounding-occluded-windows',
        '--disable-renderer-backgrounding',
        `--user-data-dir=${profile}`,
        '--no-startup-window',
        '--remote-debugging-pipe',
        '--remote-debugging-port=0',
        ...switches,
      ],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
    )
    const { stderr } = child
    if (stderr === null) throw new Error('Chromium has no stderr')
    let said = ''
    stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    while (!/DevTools listening on \S+\n/.test(said)) {
      if (child.exitCode !== null) throw new Error(`Chromium ended: ${said}`)
      await Promise.race([once(stderr, 'data'), once(child, 'exit')])
    }
    const port = Number(/DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1])
    return new Chromium(child, child.stdio[3] as Writable, child.stdio[4] as Readable, port)
  }

  /** Sends one command, to the browser or to the page of `sessionId`. */
  send<Result = unknown>(method: string, params: Params = {}, sessionId?: string): Promise<Result> {
    this.last += 1
    const id = this.last
    return new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject })
      this.input.write(
        `${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`,
      )
    })
  }

  /** Listens to one kind of event; `sessionId` is '' for the browser itself. The listener names what it reads. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the listener says which part it reads
  on<Detail>(method: string, listener: (detail: Detail, sessionId: string) => void): void {
    this.events.on(method, listener)
  }

  end(): void {
    this.child.kill()
  }

  private take(text: string): void {
    const { id, method, params, sessionId, result, error } = JSON.parse(text) as {
      id?: number
      method?: string
      params?: Params
      sessionId?: string
      result?: never
      error?: { message: string }
    }
    if (method !== undefined) {
      this.events.emit(method, params, sessionId ?? '')
      return
    }
    const asked = this.waiting.get(id ?? 0)
    this.waiting.delete(id ?? 0)
    if (error === undefined) asked?.resolve(result as never)
    else asked?.reject(new Error(`${asked.method}: ${error.message}`))
  }
}
