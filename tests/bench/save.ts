import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../main/library/library'
import { makeSession } from '../unit/main/example-session'
import { writeJson } from './json-argument'
import { show, spread } from './statistics'

const rounds = 60
const warmUps = 5
const wantedBytes = 50_000
const listed = 5_000

/** Measures a durable save of a session of 50 kB against the same bytes written, synced and renamed by hand; and a cold list. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  try {
    const saves = await measureSaves(folder)
    const list = await measureList(join(folder, 'lijst'))
    console.log(`Bewaren van een sessie van ${saves.bytes} bytes, ${rounds} keer, in milliseconden`)
    console.table([
      { wat: 'signaalwijzer', mediaan: show(saves.ours.median), p95: show(saves.ours.p95) },
      { wat: 'schrijven + fsync + rename', mediaan: show(saves.raw.median), p95: show(saves.raw.p95) },
    ])
    console.log(`Verhouding van de medianen: ${show(saves.ratio)} keer`)
    console.log(
      `Lijst van ${listed} sessies: eerste keer ${show(list.first)} ms, koud met index ${show(list.cold)} ms`,
    )
    await writeJson({ save: saves, list })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureSaves(folder: string) {
  const { sessions } = openLibrary(join(folder, 'gegevens'))
  let session = { ...makeSession({ id: 'sessie-bench' }), purpose: '' }
  const filler = 'Notitie over de avond. '.repeat(Math.ceil(wantedBytes / 3 / 23))
  session = {
    ...session,
    steps: session.steps.map((step, index) => ({
      ...step,
      notes: index === 0 ? filler.slice(0, 19_000) : step.notes,
    })),
  }
  const extra = Array.from({ length: 40 }, (_, at) => ({
    id: `parkeer-${at}`,
    text: filler.slice(0, 700),
    stepId: '',
  }))
  session = { ...session, parked: extra }
  const bytes = Buffer.from(JSON.stringify(session))
  const ours: number[] = []
  const raw: number[] = []
  for (let round = -warmUps; round < rounds; round += 1) {
    const began = performance.now()
    const saved = await sessions.saveSession({ session })
    const between = performance.now()
    if (!saved.ok) throw new Error(saved.message)
    session = { ...session, revision: saved.value.revision }
    await writeByHand(folder, bytes)
    const ended = performance.now()
    if (round < 0) continue
    ours.push(between - began)
    raw.push(ended - between)
  }
  const sums = { bytes: bytes.length, ours: spread(ours), raw: spread(raw) }
  return { ...sums, ratio: sums.ours.median / sums.raw.median }
}

async function writeByHand(folder: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, 'hand.json')
  const file = await open(`${path}.nieuw`, 'w')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(`${path}.nieuw`, path)
}

/** The first list of many sessions reads them all; a cold start after that finds the summaries in the index. */
async function measureList(folder: string) {
  const { sessions } = openLibrary(folder)
  for (let at = 0; at < listed; at += 1) {
    const saved = await sessions.saveSession({
      session: makeSession({ id: `sessie-${String(at).padStart(5, '0')}` }),
    })
    if (!saved.ok) throw new Error(saved.message)
  }
  const time = async (): Promise<number> => {
    const began = performance.now()
    const list = await openLibrary(folder).sessions.listSessions({})
    if (!list.ok || list.value.sessions.length !== listed) throw new Error('the list is not whole')
    return performance.now() - began
  }
  return { sessions: listed, first: await time(), cold: await time() }
}

await main()
