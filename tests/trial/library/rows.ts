import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSealedLibrary } from '../../../main/library/sealed-library'
import { testKeyFile, testPlaces } from '../../prepare/test-key'
import { bundleProgram } from './bundle'
import { createDraw } from './random'

/** What one part of the trial found: what was tried, what was seen, and what broke. */
export type Row = {
  readonly name: string
  readonly tried: string
  readonly found: string
  /** Empty when every promise held. */
  readonly problems: readonly string[]
  /** Why it was not tried here. */
  readonly skipped?: string
}

/** What a part may use: how much of it (1 is all), a folder of its own, and whether it may take its time. */
export type Trial = {
  readonly share: number
  readonly seed: number
  readonly folder: string
  readonly isLong: boolean
}

/** A folder in memory where there is one: the disk itself is not what is tried. */
export async function makeTrialFolder(): Promise<string> {
  return mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'signaalwijzer-proef-'))
}

/** Runs a program to its end and answers the line of JSON that it printed last. */
async function runForJson(program: string, ...input: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [program, ...input], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${program} ended with ${code ?? 'a signal'}`)
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
}

type Found = { readonly tried: number; readonly wrong: number; readonly problems: readonly string[] }

/** Kills an app that saves, at no chosen moment: every save that was promised is there afterwards. */
export async function tryKills({ share, seed, folder }: Trial): Promise<Row> {
  const program = await bundleProgram('save-in-a-loop', folder)
  const data = await mkdtemp(join(folder, 'gegevens-'))
  const kills = Math.max(1, Math.round(500 * share))
  const draw = createDraw(seed)
  const problems: string[] = []
  let saves = 0
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = spawn(process.execPath, [program, data, testKeyFile], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [most, delay] = [1 + draw.below(4), draw.below(8)]
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      if (printed.split('\n').length > most) setTimeout(() => child.kill('SIGKILL'), delay)
    })
    await once(child, 'close')
    // only whole lines count: a number that was cut off was never said
    const promised = Number(printed.split('\n').at(-2))
    saves += printed.split('\n').length - 1
    const { sessions } = openSealedLibrary({ dataFolder: data, places: testPlaces })
    const read = await sessions.readSession({ id: 'sessie-een' })
    const session = read.ok ? read.value.session : undefined
    if (!session || session.revision < promised) problems.push(`kill ${kill}: save ${promised} is not there`)
    else if (session.purpose !== `${session.revision - 1}`.repeat(4000)) problems.push(`kill ${kill}: a mix`)
  }
  return {
    name: 'SIGKILL in the middle of saving',
    tried: `${kills} kills`,
    found: `${saves} promised saves found`,
    problems,
  }
}

/** Every file operation of every request fails in turn: what is on disk is the old or the new. */
export async function tryFailures({ share, folder }: Trial): Promise<Row> {
  const found = await runFaults(folder, 'fail', share)
  return {
    name: 'a file operation fails (ENOSPC, EIO, EACCES, short write)',
    tried: `${found.tried} operations of 12 requests`,
    found: 'old or new, never else',
    problems: found.problems,
  }
}

/** The power goes at every file operation in turn; what was not synced is gone (modelled). */
export async function tryPowerCuts({ share, folder }: Trial): Promise<Row> {
  const found = await runFaults(folder, 'cut', share)
  return {
    name: 'power cut, unsynced writes dropped (modelled)',
    tried: `${found.tried} moments in 12 requests`,
    found: 'old or new, and new once promised',
    problems: found.problems,
  }
}

async function runFaults(folder: string, kind: 'fail' | 'cut', share: number): Promise<Found> {
  const own = await mkdtemp(join(folder, 'fouten-'))
  const program = await bundleProgram('try-faults', own, true)
  const every = Math.max(1, Math.round(1 / Math.max(share, 0.01)))
  return (await runForJson(program, own, kind, String(every))) as Found
}

/** Made-up histories of two and three devices on one folder. */
export async function tryHistories({ share, seed, folder }: Trial): Promise<Row> {
  const program = await bundleProgram('run-histories', folder)
  const count = Math.max(10, Math.round(10_000 * share))
  const cores = availableParallelism()
  const each = Math.ceil(count / cores)
  const ran = await Promise.all(
    Array.from({ length: cores }, (_, core) =>
      runForJson(program, folder, String(seed + core * each), String(each)),
    ),
  )
  const all = ran as (Found & { readonly asked: number; readonly saved: number })[]
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  const [tried, asked] = [sum((one) => one.tried), sum((one) => one.asked)]
  const quiet = (1 - asked / tried) * 100
  const problems = all.flatMap((one) => one.problems)
  if (quiet < 95) problems.push(`only ${quiet.toFixed(1)} % without a question`)
  return {
    name: 'shared folder, 2 and 3 devices, partitions, skew, crashes, conflict names',
    tried: `${tried} histories`,
    found: `${sum((one) => one.saved)} promised saves, ${sum((one) => one.wrong)} histories with a loss, ${quiet.toFixed(1)} % without a question`,
    problems,
  }
}
