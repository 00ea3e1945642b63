import { mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapLimited } from '../../main/library/disk/map-limited'
import { makeSalt, makePassphraseKey } from '../../main/library/seal/passphrase'
import { noKeyStore } from '../../main/library/seal/key-store'
import { openSealedLibrary, type SealedLibrary } from '../../main/library/sealed-library'
import { makeSession } from '../unit/main/example-session'
import { writeJson } from './json-argument'
import { show, spread } from './statistics'

const rounds = 100
const warmUps = 10
const listed = 5_000

/** Measures the sealed library: a save and an opening of 50 kB, the list of 5,000 sessions, and the unlocking. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const openOn = (name: string) =>
    openSealedLibrary({
      dataFolder: join(folder, name),
      places: { keyStore: noKeyStore, fixedFile: join(folder, 'sleutel.json') },
    })
  try {
    const saves = await measureSaves(folder, openOn('bewaren'))
    const list = await measureList(join(folder, 'lijst'), () => openOn('lijst'))
    const unlockMs = await measure(async () => {
      await makePassphraseKey('vier losse woorden', makeSalt())
    })
    console.log(`Bewaren en openen van een verzegelde sessie van ${saves.bytes} bytes, ${rounds} keer, in ms`)
    console.table([
      { wat: 'bewaren', mediaan: show(saves.ours.median), p95: show(saves.ours.p95) },
      {
        wat: 'dezelfde bytes schrijven + fsync + rename',
        mediaan: show(saves.raw.median),
        p95: show(saves.raw.p95),
      },
      { wat: 'openen', mediaan: show(saves.opened.median), p95: show(saves.opened.p95) },
    ])
    console.log(`Verhouding van de medianen: ${show(saves.ours.median / saves.raw.median)} keer`)
    console.log(`Lijst van ${listed} sessies, in ms`)
    console.table(Object.entries(list).map(([wat, ms]) => ({ wat, ms: show(ms) })))
    console.log(`Een wachtzin maken: ${show(unlockMs)} ms`)
    await writeJson({
      saveMedianMs: saves.ours.median,
      rawMedianMs: saves.raw.median,
      saveP95Ms: saves.ours.p95,
      rawP95Ms: saves.raw.p95,
      openP95Ms: saves.opened.p95,
      list5000FirstMs: list.first,
      list5000ColdMs: list.cold,
      list5000FloorMs: list.floor,
      list5000WarmMs: list.warm,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(task: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await task()
  return performance.now() - began
}

async function measureSaves(folder: string, { sessions }: SealedLibrary) {
  const filler = 'Notitie over de avond. '.repeat(900)
  let session = makeSession({ id: 'sessie-bench', purpose: '' })
  session = {
    ...session,
    steps: session.steps.map((step) => ({ ...step, notes: filler.slice(0, 19_000) })),
    parked: Array.from({ length: 40 }, (_, at) => ({
      id: `parkeer-${at}`,
      text: filler.slice(0, 700),
      stepId: '',
    })),
  }
  const path = join(folder, 'bewaren', 'sessies', 'sessie-bench.json')
  const [ours, raw, opened]: [number[], number[], number[]] = [[], [], []]
  for (let round = -warmUps; round < rounds; round += 1) {
    const took = await measure(async () => {
      const saved = await sessions.saveSession({ session })
      if (!saved.ok) throw new Error(saved.message)
      session = { ...session, revision: saved.value.revision }
    })
    const bytes = await readFile(path)
    const byHand = await measure(() => writeByHand(folder, bytes))
    const read = await measure(async () => {
      const found = await sessions.readSession({ id: session.id })
      if (!found.ok) throw new Error(found.message)
    })
    if (round < 0) continue
    ours.push(took)
    raw.push(byHand)
    opened.push(read)
  }
  return {
    bytes: JSON.stringify(session).length,
    ours: spread(ours),
    raw: spread(raw),
    opened: spread(opened),
  }
}

async function writeByHand(folder: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, 'hand.json')
  const file = await open(`${path}.nieuw`, 'w')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(`${path}.nieuw`, path)
}

async function measureList(folder: string, openAgain: () => SealedLibrary) {
  const { sessions } = openAgain()
  await mapLimited(
    Array.from({ length: listed }, (_, at) => at),
    32,
    async (at) => {
      const id = `sessie-${String(at).padStart(5, '0')}`
      const saved = await sessions.saveSession({ session: makeSession({ id }) })
      if (!saved.ok) throw new Error(saved.message)
    },
  )
  const list = async (library: SealedLibrary) => {
    const found = await library.sessions.listSessions({})
    if (!found.ok || found.value.sessions.length !== listed) throw new Error('the list is not whole')
  }
  const first = await measure(() => list(openAgain()))
  const times: { cold: number[]; floor: number[]; warm: number[] } = { cold: [], floor: [], warm: [] }
  // in turn, so that a busy moment of the machine counts for all three
  for (let round = 0; round < 7; round += 1) {
    times.floor.push(await measure(() => readFloor(folder)))
    const library = openAgain()
    times.cold.push(await measure(() => list(library)))
    times.warm.push(await measure(() => list(library)))
  }
  return {
    first,
    cold: spread(times.cold).median,
    floor: spread(times.floor).median,
    warm: spread(times.warm).median,
  }
}

/** What a cold list cannot do without: the names in the folder, the mark of each, and the bytes of the index. */
async function readFloor(folder: string): Promise<void> {
  const live = join(folder, 'sessies')
  const names = await readdir(live)
  await mapLimited(names, 64, (name) => stat(join(live, name)))
  await readFile(join(folder, 'sessies.index.json'))
}

await main()
