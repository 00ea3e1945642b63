import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeTempFolder } from '../temp-folder'

// Every test starts a program; a busy machine needs its time for that.
vi.setConfig({ testTimeout: 60_000 })

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Our programs, each as one file for plain Node. In node_modules, so that they find their packages. */
let bundled = ''

beforeAll(async () => {
  const cache = here('../../../../node_modules/.cache')
  await mkdir(cache, { recursive: true })
  bundled = await mkdtemp(join(cache, 'programs-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    root: here('../../../..'),
    build: {
      ssr: true,
      outDir: bundled,
      rolldownOptions: {
        input: { start: here('../../../../main/start.ts'), loopback: here('./loopback-program.ts') },
      },
    },
  })
})

afterAll(() => rm(bundled, { recursive: true, force: true }))

/** Starts a program of ours, and follows what it prints. */
function start(program: readonly string[], args: readonly string[]) {
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString('utf8')))
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: (code ?? signal) as number | string,
    ...printed,
  }))
  const firstLine = async () => {
    while (!printed.out.includes('\n')) await once(child.stdout, 'data')
    return printed.out
  }
  return { child, ended, firstLine }
}

const npmStart = (...args: string[]) => start([join(bundled, 'start.js')], args).ended
const startLoopback = (...args: string[]) => start([join(bundled, 'loopback.js')], args)

describe('npm start with something wrong', () => {
  it.each([[['--bestaat-niet']], [['--port', 'tachtig']], [['los']]])(
    '%j ends at once with exit code 2 and one sentence',
    async (args) => {
      const { code, out, err } = await npmStart(...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^[^\n]+\.\n$/)
    },
  )

  it('ends with exit code 2 and one sentence when the folder cannot be written', async () => {
    const file = join(await makeTempFolder(), 'bestand')
    await writeFile(file, '')
    const { code, out, err } = await npmStart('--browser', '--no-open', '--data', file)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Signaalwijzer kan niet schrijven in de map [^\n]+\.\n$/)
  })

  it('explains itself', async () => {
    // as npm start does it: through tsx
    const program = ['--import', 'tsx', here('../../../../main/start.ts')]
    const { code, out, err } = await start(program, ['--help']).ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('--data MAP')
  })
})

describe('the browser version', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints one line and stops cleanly on %s', async (signal) => {
    const { child, ended, firstLine } = startLoopback('0', await makeTempFolder())
    expect(await firstLine()).toMatch(/^Signaalwijzer: http:\/\/127\.0\.0\.1:\d+\/#sleutel=[\w-]{43}\n$/)
    child.kill(signal)
    const { code, out, err } = await ended
    expect([code, out.split('\n').length, err]).toEqual([0, 2, ''])
  })

  it('ends with exit code 2 and one sentence when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      other.close()
    })
    const { port } = other.address() as { port: number }
    const { code, out, err } = await startLoopback(`${port}`, await makeTempFolder()).ended
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(new RegExp(`^Poort ${port} is al in gebruik\\.[^\\n]+\\n$`))
  })
})
