import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { testKeyFile } from '../../prepare/test-key'

/** The app in the loopback host, started the way `npm start` starts it. */
export interface RunningApp {
  /** The one line's address, with its key. */
  readonly address: string
  /** Every line that the app wrote on stdout. */
  readonly lines: readonly string[]
  /** Ends the process as a crash or an empty battery would. */
  readonly kill: () => Promise<void>
  /** Ends the process the polite way; answers its exit code. */
  readonly stop: () => Promise<number | null>
}

/** Starts the app on a folder and waits for its line. Rejects with what it said when it ends before that. */
export async function startApp(dataFolder: string, extra: readonly string[] = []): Promise<RunningApp> {
  const args = ['main/start.ts', '--browser', '--no-open', '--data', dataFolder, ...extra]
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SIGNAALWIJZER_SLEUTELBESTAND: testKeyFile },
  })
  const lines: string[] = []
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      const found = /^Signaalwijzer: (http:\S+)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the app ended with ${code}: ${complaints}`)))
  })
  return {
    address,
    lines,
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: () => end(child, 'SIGTERM'),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
  return child.exitCode
}

/** A folder of its own for one test, with the way to remove it. */
export async function makeDataFolder(): Promise<{
  readonly path: string
  readonly remove: () => Promise<void>
}> {
  const path = await mkdtemp(join(tmpdir(), 'signaalwijzer-e2e-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
