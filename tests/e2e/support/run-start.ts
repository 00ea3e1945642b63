import { spawn } from 'node:child_process'

/** How a start that did not come to an app ended. */
export interface EndedStart {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `npm start` with options that keep it from starting, and answers how it ended. */
export async function runStart(args: readonly string[]): Promise<EndedStart> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'main/start.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()))
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stdout, stderr }
}
