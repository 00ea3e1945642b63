import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { _electron, chromium, expect, type ElectronApplication, type Page } from '@playwright/test'
import { explainNoElectron, findElectron } from '../../../main/start/electron-runtime'
import type { AskedDialog, Desktop, DesktopApp, DesktopStart } from '../support/desktop-app'
import { recordDialogs, type Recorded } from './record-dialogs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const main = join(root, 'out', 'main', 'index.js')

/** The Electron program, or why these tests cannot run here. */
export async function findRuntime(): Promise<{ readonly program: string } | { readonly reason: string }> {
  const { platform, env } = process
  const reason = explainNoElectron({ platform, env, userId: process.getuid?.() })
  if (reason !== undefined) return { reason }
  const program = await findElectron(root)
  return program === undefined ? { reason: 'Electron is hier niet opgehaald' } : { program }
}

/** Electron itself, as the probes know it. Its dialogs are recorded behind Electron's own rules, and not drawn. */
export function createElectronDesktop(program: string): Desktop {
  return {
    start: async (start) => {
      const { folder, args } = await prepare(start)
      const electron = await _electron.launch({
        executablePath: program,
        args,
        cwd: start.workingFolder ?? root,
        env: makeEnv(folder),
      })
      return openDesktop(electron, start, () => rm(folder, { recursive: true, force: true }))
    },
    startUntilEnd: async (start) => {
      const { folder, args } = await prepare(start)
      const child = spawn(program, args, {
        cwd: start.workingFolder ?? root,
        env: makeEnv(folder),
        stdio: 'ignore',
      })
      const [code] = (await once(child, 'exit')) as [number | null]
      const dialogs = await readAsked(join(folder, 'asked.jsonl'))
      await rm(folder, { recursive: true, force: true })
      return { code, dialogs }
    },
  }
}

/** The recorder goes before the app, as `electron -r FILE` allows. */
async function prepare({ data, link }: DesktopStart) {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-electron-'))
  const recorder = join(folder, 'recorder.cjs')
  await writeFile(recorder, `(${String(recordDialogs)})()`)
  return { folder, args: ['-r', recorder, main, '--data', data, ...(link === undefined ? [] : [link])] }
}

const makeEnv = (folder: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  ASKED_FILE: join(folder, 'asked.jsonl'),
})

async function readAsked(file: string): Promise<readonly AskedDialog[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as AskedDialog)
}

async function openDesktop(
  electron: ElectronApplication,
  { slowMs, workingFolder, data }: DesktopStart,
  clean: () => Promise<void>,
): Promise<DesktopApp> {
  const child = electron.process()
  const page = await electron.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (slowMs !== undefined) await electron.evaluate(makeDiskSlow, slowMs)
  const change = (changes: Partial<Recorded>) =>
    electron.evaluate((_module, given: Partial<Recorded>) => {
      const recorded = Reflect.get(globalThis, 'signaalwijzerRecorded') as Recorded
      recorded.presses.push(...(given.presses ?? []))
      recorded.paths.push(...(given.paths ?? []))
    }, changes)
  const read = () =>
    electron.evaluate(() => {
      const { asked, focused, late } = Reflect.get(globalThis, 'signaalwijzerRecorded') as Recorded
      return { asked, focused, late }
    })
  const isHall = (address: string) => address.includes('#/zaal/')
  const isRunning = () => child.exitCode === null && child.signalCode === null
  // What is asked of an app that ends may never be answered.
  const order = async (asked: Promise<unknown>) => {
    await Promise.race([asked.catch(() => undefined), once(child, 'exit'), wait(2000)])
  }
  return {
    page,
    findHall: () => findPage(() => electron.windows(), isHall),
    findAgain: async (what) => {
      const folder = await electron.evaluate(({ app }) => app.getPath('userData'))
      const port = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n')[0] ?? ''
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
      return findPage(
        () => browser.contexts().flatMap((context) => context.pages()),
        (address) => isHall(address) === (what === 'hall'),
      )
    },
    countPages: () => electron.windows().length,
    dialogs: async () => {
      if (isRunning()) return (await read()).asked
      return []
    },
    pressNext: (button) => change({ presses: [button] }),
    leaveNext: () => change({ presses: ['stays'] }),
    saveNextAs: (path) =>
      change({ paths: [isAbsolute(path) ? path : join(workingFolder ?? root, data, path)] }),
    close: () =>
      order(
        electron.evaluate(({ BrowserWindow }) => {
          BrowserWindow.getAllWindows()
            .find(
              (window) =>
                window.getTitle() === 'Signaalwijzer' || !window.webContents.getURL().includes('#/zaal/'),
            )
            ?.close()
        }),
      ),
    quit: () =>
      order(
        electron.evaluate(({ app }) => {
          app.quit()
        }),
      ),
    sleep: () => order(electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))),
    logOff: () =>
      order(
        electron.evaluate(({ app, BrowserWindow }) => {
          // Windows says this; here it is said in its place.
          const answer = { stopped: false }
          const event = { reasons: ['logoff'], preventDefault: () => (answer.stopped = true) }
          for (const window of BrowserWindow.getAllWindows()) window.emit('query-session-end', event)
          if (!answer.stopped) app.exit(0)
        }),
      ),
    countFocus: async () => (await read()).focused,
    countLateClosing: async () => (await read()).late,
    isRunning,
    ended: async () => {
      if (isRunning()) await once(child, 'exit')
      return child.exitCode
    },
    kill: async () => {
      if (isRunning()) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
      await clean()
    },
  }
}

async function findPage(list: () => readonly Page[], test: (address: string) => boolean): Promise<Page> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = list().find((page) => test(page.url()))
    if (found !== undefined) return found
    await wait(50)
  }
  throw new Error('no such page')
}

/** Runs in the main process: the same slow disk as in the stand-in (`slow-disk.ts`). */
function makeDiskSlow(_electronModule: unknown, slowMs: number): void {
  const files = process.getBuiltinModule('node:fs/promises')
  const rename = files.rename.bind(files)
  files.rename = async (from, to) => {
    await new Promise((done) => setTimeout(done, slowMs))
    return rename(from, to)
  }
  process.getBuiltinModule('node:module').syncBuiltinESMExports()
}
