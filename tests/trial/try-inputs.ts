import { readdir, readFile, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { assembleApp } from '../../main/app/assemble-app'
import type { Dispatch } from '../../main/app/dispatch'
import type { Host } from '../../main/host'
import { openSealedLibrary } from '../../main/library/sealed-library'
import { startLoopback } from '../../main/loopback/start-loopback'
import { requestNames, type RequestName } from '#contract/names.ts'
import { requests } from '#contract/requests.ts'
import { accept } from '#contract/result.ts'
import { send } from '../unit/main/loopback/http-client'
import { hostileFile, hostileQuestion, hostileRequest } from './hostile-values'
import { testPlaces } from '../prepare/test-key'

/** How many inputs are tried, from which seed, and in which (empty) folder. */
export interface Trial {
  readonly count: number
  readonly seed: number
  readonly folder: string
}

/** What came of it. `problems` is empty when every promise held. */
export interface Outcome {
  readonly tried: { readonly contract: number; readonly http: number; readonly files: number }
  readonly accepted: number
  readonly refused: number
  readonly problems: readonly string[]
}

/** Drawn at once; more would only fill the memory. */
const batch = 250

/** Beyond this many the rest says the same. */
const mostProblems = 20

/** A body for a door of the host itself that is larger than this (bytes) may be cut off without an answer. */
const cutBeyond = 4096

/** Log events that mean that something broke instead of being refused. */
const broke: ReadonlySet<string> = new Set(['request.threw', 'loopback.threw'])

/**
 * Throws hostile inputs at the three ways in: the contract itself, the loopback host over real HTTP, and the files of the
 * data folder. Holds every answer against the contract, and the disk against "what is refused writes nothing".
 */
export async function tryInputs({ count, seed, folder }: Trial): Promise<Outcome> {
  const tally = { accepted: 0, refused: 0 }
  const problems: string[] = []
  const complain = (problem: string) => {
    if (problems.length < mostProblems) problems.push(problem)
  }
  const dataFolder = join(folder, 'gegevens')
  await mkdir(join(folder, 'pagina'), { recursive: true })
  await writeFile(join(folder, 'pagina', 'index.html'), '<!doctype html>')
  const log = (event: string, detail: object = {}) => {
    if (broke.has(event)) complain(`${event} ${JSON.stringify(detail)}`)
  }
  const judge = (name: string, answer: unknown) => {
    const isFine = judgeAnswer(name, answer)
    if (isFine === 'accepted' || isFine === 'refused') tally[isFine] += 1
    else complain(`${name.slice(0, 60)}: ${isFine}`)
    return isFine
  }
  const { dispatch } = assembleApp({ places: testPlaces, host: makeQuietHost(complain), dataFolder, log })
  // what an app makes once, at its first question
  await dispatch('readSealState', {})
  const tried = { contract: Math.ceil(count / 2), http: Math.floor(count / 4), files: Math.floor(count / 4) }

  await inBatches(hostileQuestion, tried.contract, seed, async ({ name, input }) => {
    const before = await lookAt(dataFolder)
    const outcome = judge(name, await dispatch(name, input))
    if (outcome === 'refused' && (await lookAt(dataFolder)) !== before)
      complain(`${name.slice(0, 60)}: refused, and yet something was written`)
  })
  await tryHttp({ count: tried.http, seed, folder, dataFolder, judge, complain, log })
  await tryFiles({
    count: tried.files,
    seed,
    folder,
    judge,
    dispatchOf: (data) =>
      assembleApp({ places: testPlaces, host: makeQuietHost(complain), dataFolder: data, log }).dispatch,
  })

  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) complain('every object got something new')
  const strays = (await readdir(folder)).filter((name) => !['gegevens', 'pagina', 'bestanden'].includes(name))
  if (strays.length > 0) complain(`written outside the data folder: ${strays.join(', ')}`)
  return { tried, ...tally, problems }
}

async function inBatches<Value>(
  arbitrary: fc.Arbitrary<Value>,
  count: number,
  seed: number,
  attempt: (value: Value) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < count; done += batch) {
    const values = fc.sample(arbitrary, { numRuns: Math.min(batch, count - done), seed: seed + done })
    for (const value of values) await attempt(value)
  }
}

/** 'accepted' or 'refused' for an answer as the contract says, else what is wrong with it. */
function judgeAnswer(name: string, answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'no answer of the contract'
  if (answer.ok === true && 'value' in answer) {
    if (!isRequestName(name)) return 'an unknown request was answered'
    const checked = requests[name].output.safeParse(answer.value)
    return checked.success
      ? 'accepted'
      : `the answer is not as promised: ${checked.error.issues[0]?.path.join('.') ?? ''}`
  }
  if (!('code' in answer) || !('message' in answer)) return 'a refusal without code or sentence'
  if (answer.code === 'failed') return `failed: ${String(answer.message)}`
  return typeof answer.message === 'string' && answer.message.length > 10
    ? 'refused'
    : 'a refusal without a sentence'
}

const isRequestName = (name: string): name is RequestName =>
  (requestNames as readonly string[]).includes(name)

/** A host that does nothing, and complains when it is asked for what must never reach a system. */
function makeQuietHost(complain: (problem: string) => void): Host {
  return {
    name: 'loopback',
    saveFiles: (files) => {
      for (const { name } of files)
        if (/[/\\\0]/.test(name)) complain(`a file name that leaves its folder: ${JSON.stringify(name)}`)
      return Promise.resolve(accept({ kind: 'cancelled' }))
    },
    saveFile: ({ name }) => {
      if (/[/\\\0]/.test(name)) complain(`a file name that leaves its folder: ${JSON.stringify(name)}`)
      return Promise.resolve(accept({ kind: 'cancelled' }))
    },
    openLink: (url) => {
      if (!url.startsWith('https://')) complain(`an address that is not https: ${JSON.stringify(url)}`)
      return Promise.resolve(accept({}))
    },
    openSaved: () => Promise.resolve(accept({})),
    openWindow: (hash) => Promise.resolve(accept({ kind: 'open-here', hash })),
  }
}

/** Names, sizes and times of all files in a folder, as one text to compare. */
async function lookAt(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const looks = await Promise.all(
    files.map(async (path) => {
      const { size, mtimeMs } = await stat(path)
      return `${path} ${size} ${mtimeMs}`
    }),
  )
  return looks.toSorted().join('\n')
}

/** Every request is answered, by the contract or by HTTP's own refusals, and the host goes on. */
async function tryHttp({
  count,
  seed,
  folder,
  dataFolder,
  judge,
  complain,
  log,
}: {
  readonly count: number
  readonly seed: number
  readonly folder: string
  readonly dataFolder: string
  readonly judge: (name: string, answer: unknown) => string
  readonly complain: (problem: string) => void
  readonly log: (event: string, detail?: object) => void
}): Promise<void> {
  const loopback = await startLoopback({
    places: testPlaces,
    port: 0,
    dataFolder,
    pageFolder: join(folder, 'pagina'),
    openInBrowser: () => Promise.resolve(),
    log,
  })
  const { port } = loopback
  const json = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' }
  const sleutel = loopback.address.split('#sleutel=')[1]
  const entered = await send(port, '/sleutel', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ sleutel }),
  })
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  // The host looks by itself whether something must go, when it begins: what that writes is no answer to anything here.
  await send(port, '/verzoek/tendRetention', {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ shown: [] }),
  })
  await inBatches(hostileRequest, count, seed, async ({ method, path, headers, body }) => {
    const before = await lookAt(dataFolder)
    try {
      const reply = await send(port, path, { method, headers: { ...json, cookie, ...headers }, body })
      const isJson = String(reply.headers['content-type']).startsWith('application/json')
      const isRefused =
        !isJson ||
        method === 'HEAD' ||
        judge(path.slice('/verzoek/'.length), readAsRequest(path, reply.body)) === 'refused'
      if (reply.status >= 500) complain(`${method} ${path.slice(0, 60)}: ${reply.status}`)
      if (isRefused && (await lookAt(dataFolder)) !== before)
        complain(`${method} ${path.slice(0, 60)}: refused, and yet something was written`)
    } catch (error) {
      // The host's own doors take a key and no more: far beyond that the connection is cut (main/loopback/read-body.ts).
      const isCut = !path.startsWith('/verzoek/') && body.length > cutBeyond
      if (!isCut) complain(`${method} ${path.slice(0, 60)}: no answer (${String(error)})`)
    }
  })
  const still = await send(port, '/verzoek/readAppInfo', {
    method: 'POST',
    headers: { ...json, cookie },
    body: '{}',
  })
  if (still.status !== 200) complain(`the host no longer answers: ${still.status}`)
  await loopback.stop()
}

/** The answer of a request; what the key and the windows answer when all is well is no request of the contract. */
function readAsRequest(path: string, body: string): unknown {
  const answer = JSON.parse(body) as { readonly ok?: unknown }
  const isOwnDoor = !path.startsWith('/verzoek/') && answer.ok === true
  return isOwnDoor ? { ok: false, code: 'bad-request', message: 'een eigen deur van de host' } : answer
}

/** Files that are of no use: every reading is answered, and what was in the file is not lost. */
async function tryFiles({
  count,
  seed,
  folder,
  judge,
  dispatchOf,
}: {
  readonly count: number
  readonly seed: number
  readonly folder: string
  readonly judge: (name: string, answer: unknown) => string
  readonly dispatchOf: (dataFolder: string) => Dispatch
}): Promise<void> {
  const data = join(folder, 'bestanden')
  const places = [
    'sessies/sessie-een.json',
    'instellingen.json',
    'sociale-kaart.json',
    'draaiboeken.json',
    'tellingen.json',
    'sessies.index.json',
  ]
  const readings: readonly [RequestName, object][] = [
    ['listSessions', {}],
    ['readSession', { id: 'sessie-een' }],
    ['listVersions', { id: 'sessie-een' }],
    ['readChangedSessions', { known: [] }],
    ['readSettings', {}],
    ['readSocialMap', {}],
    ['listOwnTemplates', {}],
    ['listOtherCounts', {}],
  ]
  let turn = 0
  await inBatches(hostileFile, count, seed, async (bytes) => {
    await rm(data, { recursive: true, force: true })
    await mkdir(join(data, 'sessies'), { recursive: true })
    const place = places[turn % places.length] ?? ''
    turn += 1
    await writeFile(join(data, place), bytes)
    const dispatch = dispatchOf(data)
    for (const [name, input] of readings) judge(name, await dispatch(name, input))
    if (place !== 'sessies.index.json' && !(await holds(data, bytes)))
      judge(place, 'what was in the file is gone')
  })
  // opened once more, so that a library that was left half-read would show
  await openSealedLibrary({ dataFolder: data, places: testPlaces }).listProblems()
}

/** Whether some file in a folder has exactly these bytes. */
async function holds(folder: string, bytes: Buffer): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries)
    if (entry.isFile() && (await readFile(join(entry.parentPath, entry.name))).equals(bytes)) return true
  return false
}
