import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** An Electron that fails this soon (ms) never got its window open, for example because a system library is missing. */
const startsWithinMs = 8000

/** How Electron ended: closed by the user (with its exit code), or it never came up. */
export type ElectronOutcome =
  { readonly kind: 'closed'; readonly code: number } | { readonly kind: 'did-not-start' }

/** What the app is started with; without `data` in the user's own folder. */
export type ElectronStart = { readonly data?: string | undefined; readonly safe?: boolean }

/** Runs the built app in Electron until it is closed. Signals to us go on to Electron. */
export function runElectron(
  program: string,
  root: string,
  { data, safe = false }: ElectronStart,
): Promise<ElectronOutcome> {
  const args = [
    join(root, 'out', 'main', 'index.js'),
    ...(data === undefined ? [] : ['--data', data]),
    ...(safe ? ['--veilig'] : []),
  ]
  const env = { ...process.env }
  // Set by some editors; Electron would then behave as plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  return new Promise((resolve) => {
    const begun = Date.now()
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' })
    let wasSignalled = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        wasSignalled = true
        child.kill(signal)
      })
    }
    child.once('error', () => {
      resolve({ kind: 'did-not-start' })
    })
    child.once('exit', (code) => {
      const failed = code !== 0 && !wasSignalled && Date.now() - begun < startsWithinMs
      resolve(failed ? { kind: 'did-not-start' } : { kind: 'closed', code: code ?? 0 })
    })
  })
}
