import { spawn } from 'node:child_process'

/** How a program ended: its exit code (null when it was ended or never began), and everything it printed. */
export type Outcome = { readonly code: number | null; readonly output: string }

/** Runs a Node script and keeps what it prints. After `withinMs` it is ended. Never rejects. */
export function runQuietly(
  script: string,
  args: readonly string[],
  { cwd, withinMs, env = process.env }: { cwd: string; withinMs?: number; env?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
      ...(withinMs === undefined ? {} : { timeout: withinMs }),
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', (error) => {
      resolve({ code: null, output: `${output}${error.message}\n` })
    })
    child.once('close', (code) => {
      resolve({ code, output })
    })
  })
}
