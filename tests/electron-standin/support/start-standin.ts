import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { testKeyFile } from '../../prepare/test-key'
import type { Order, Told } from '../messages'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const register = fileURLToPath(new URL('../register.mjs', import.meta.url))

/** How the app is started: on which folder, from where, and on what kind of machine. */
export interface StandInStart {
  readonly data: string
  readonly workingFolder?: string
  readonly env?: Readonly<Record<string, string>>
  /** The link that the system starts it for. */
  readonly link?: string
  /** Another app than ours. */
  readonly main?: string
}

/** The built app that runs in the stand-in for Electron. */
export interface StandIn {
  readonly child: ChildProcess
  /** All that it told so far. */
  readonly told: readonly Told[]
  /** Waits for something that it tells, from message number `from` on; rejects with what it printed when it ends first. */
  readonly hear: (test: (told: Told) => boolean, from?: number) => Promise<Told>
  readonly order: (order: Order) => void
  /** Puts the answer to the next dialog of that name in line; waits until it stands there. */
  readonly script: (order: Extract<Order, { dialog: unknown }>) => Promise<void>
  /** Everything that it printed. */
  readonly printed: () => string
  /** How it ended; waits for that. */
  readonly ended: () => Promise<number | null>
  /** Ends it as a crash or an empty battery would, and its Chromium with it. */
  readonly kill: () => Promise<void>
}

/** Starts the built main bundle in the stand-in. */
export async function startStandIn({
  data,
  workingFolder,
  env = {},
  link,
  main = join(root, 'out', 'main', 'index.js'),
}: StandInStart): Promise<StandIn> {
  const profile = await mkdtemp(join(tmpdir(), 'standin-'))
  const child = spawn(
    process.execPath,
    ['--import', register, main, '--data', data, ...(link === undefined ? [] : [link])],
    {
      cwd: workingFolder ?? root,
      env: {
        ...process.env,
        STANDIN_PROFILE: profile,
        SIGNAALWIJZER_SLEUTELBESTAND: testKeyFile,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const told: Told[] = []
  child.setMaxListeners(0)
  child.on('message', (message) => told.push(message as Told))
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')))
  let hasClosed = false
  child.once('close', () => (hasClosed = true))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const clean = async () => {
    // Its Chromium sees the end of its pipe and goes too; the folder can be held for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
      () => undefined,
    )
  }
  const hear: StandIn['hear'] = async (test, from = 0) => {
    for (;;) {
      const found = told.slice(from).find(test)
      if (found !== undefined) return found
      if (hasEnded()) throw new Error(`the stand-in ended with ${String(child.exitCode)}: ${printed}`)
      const stop = new AbortController()
      const { signal } = stop
      const events = ['message', 'exit'].map((event) => once(child, event, { signal }).catch(() => undefined))
      await Promise.race(events)
      stop.abort()
    }
  }
  return {
    child,
    told,
    hear,
    order: (order) => void child.send(order),
    script: async (order) => {
      const from = told.length
      child.send(order)
      await hear(({ kind }) => kind === 'scripted', from)
    },
    printed: () => printed,
    ended: async () => {
      // 'close' comes after its last words were read, 'exit' may come before.
      if (!hasClosed) await once(child, 'close')
      await clean()
      return child.exitCode
    },
    kill: async () => {
      if (!hasEnded()) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
      await clean()
    },
  }
}

/** A driver for the pages of the app: the test's own Playwright, on the same Chromium. */
export async function drivePages(standIn: StandIn): Promise<{
  readonly browser: Browser
  readonly pages: () => readonly Page[]
  readonly findPage: (test: (address: string) => boolean) => Promise<Page>
}> {
  const ready = await standIn.hear(({ kind }) => kind === 'ready')
  if (ready.kind !== 'ready') throw new Error('not ready')
  await standIn.hear((told) => told.kind === 'window' && told.what === 'show')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${ready.port}`)
  // Without a listener Playwright accepts a `beforeunload` itself, and races the app for who decides whether a page goes.
  for (const context of browser.contexts()) context.on('dialog', () => undefined)
  const pages = () => browser.contexts().flatMap((context) => context.pages())
  return {
    browser,
    pages,
    findPage: async (test) => {
      for (let tries = 0; tries < 600; tries += 1) {
        const found = pages().find((page) => test(page.url()))
        if (found !== undefined) return found
        await wait(50)
      }
      throw new Error(
        `no such page among ${pages()
          .map((page) => page.url())
          .join(', ')}`,
      )
    },
  }
}
