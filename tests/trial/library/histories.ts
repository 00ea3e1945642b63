import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Session } from '#contract/session.ts'
import { isSame } from '#core/editing/merge-change.ts'
import { keepBoth, type Elsewhere } from '#core/session/keep-both.ts'
import { mergeSession } from '#core/session/merge-session.ts'
import { openLibrary, type Library } from '../../../main/library/library'
import { noSeals } from '../../../main/library/seal/seals'
import { makeSession } from '../../unit/main/example-session'
import { createDraw, type Draw } from './random'
import { createProduct, products, type SyncedFolder } from './synced-folders'

/** What came of one history. `problem` is empty when nothing was lost and all devices ended with one session. */
export type HistoryOutcome = {
  readonly saved: number
  readonly questions: number
  readonly problem: string
}

const id = 'sessie-een'
const letters = ['anna', 'bert', 'cees'] as const
const stepCount = 6

/** What a device works on: its own steps and agreements mostly, as people in one session do. */
function makeEdit(draw: Draw, at: number, token: string): (session: Session) => Session {
  const kind = draw.below(10)
  if (kind < 3)
    return (session) => ({
      ...session,
      tallies: session.tallies.map((tally) => ({
        ...tally,
        counts: { ...tally.counts, gezien: tally.counts.gezien + 1 },
      })),
    })
  if (kind < 6)
    return (session) => ({
      ...session,
      parked: [...session.parked, { id: `punt-${token}`, text: token, stepId: '' }],
    })
  if (kind < 7) {
    const place = draw.below(99)
    return (session) => {
      const taken = session.parked[place % Math.max(1, session.parked.length)]?.id
      return { ...session, parked: session.parked.filter((entry) => entry.id !== taken) }
    }
  }
  // once in twenty in the step of another: then two may really write in one field
  const step = draw.once(20) ? draw.below(stepCount) : (at * 2 + draw.below(2)) % stepCount
  return (session) => ({
    ...session,
    steps: session.steps.map((one, place) =>
      place === step ? { ...one, notes: `${one.notes} ${token}` } : one,
    ),
  })
}

export type Device = SyncedFolder & {
  readonly restart: () => void
  readonly edit: (draw: Draw) => Promise<void>
  readonly catchUp: () => Promise<void>
  readonly read: () => Promise<Session | undefined>
  readonly lists: () => Promise<unknown>
}

/** What was promised to be on disk by any device: texts, and by how much a count went up. */
export type Promised = {
  readonly texts: Set<string>
  readonly gone: Set<string>
  counted: number
  saves: number
}

/** Opens a device with an empty page. `skewMs`: how far its clock is off. */
export async function openDevice(
  root: string,
  at: number,
  skewMs: number,
  promised: Promised,
): Promise<Device> {
  const device = letters[at] ?? 'anna'
  const folder = join(root, device)
  await mkdir(join(folder, 'sessies'), { recursive: true })
  const open = (): Library =>
    openLibrary(folder, () => new Date(Date.now() + skewMs), noSeals, {
      code: device,
      label: `Computer ${device}`,
    })
  let library = open()
  let page: { value: Session; base: Session; revision: number } | undefined
  let typed = 0

  const readNewest = async () => {
    const read = await library.sessions.readSession({ id })
    return read.ok ? read.value : undefined
  }
  /** As renderer/editing does: what is on disk goes under what was typed. */
  const takeIn = (newest: Session, elsewhere: Elsewhere | undefined) => {
    if (!page) page = { value: newest, base: newest, revision: newest.revision }
    const { value, base } = page
    const level = (session: Session) => ({ ...session, revision: 0, changedAt: base.changedAt })
    const merged =
      mergeSession(level(base), level(value), level(newest)) ??
      keepBoth(
        level(base),
        level(value),
        level(newest),
        elsewhere ?? { by: '', at: newest.changedAt },
        () => `anders-${device}-${(typed += 1)}`,
      )
    page = { value: merged, base: level(newest), revision: newest.revision }
  }
  const catchUp = async () => {
    const newest = await readNewest()
    if (newest) takeIn(newest.session, newest.elsewhere)
  }
  const save = async () => {
    for (let turn = 0; turn < 6 && page; turn += 1) {
      const { value, base, revision } = page
      if (isSame({ ...value, revision: 0 }, { ...base, revision: 0 })) return
      const saved = await library.sessions.saveSession({
        session: { ...value, revision, changedAt: new Date(Date.now() + skewMs).toISOString() },
      })
      if (saved.ok) {
        page = { value, base: value, revision: saved.value.revision }
        promise(promised, base, value)
        return
      }
      await catchUp()
    }
  }
  return {
    device,
    live: join(folder, 'sessies'),
    restart: () => {
      library = open()
      page = undefined
    },
    edit: async (draw) => {
      if (!page) await catchUp()
      if (!page) return
      typed += 1
      page = { ...page, value: makeEdit(draw, at, `${device}${typed}x`)(page.value) }
      // typing goes on while a save waits: not every change is saved at once
      if (!draw.once(4)) await save()
    },
    catchUp,
    read: async () => {
      await save()
      return (await readNewest())?.session
    },
    lists: () => library.sessions.listSessions({}),
  }
}

const tokens = (session: Session) => new Set(JSON.stringify(session).match(/\b(?:anna|bert|cees)\d+x\b/g))
const count = (session: Session) => session.tallies.reduce((sum, { counts }) => sum + counts.gezien, 0)

/** Takes down what a save promised: what came, and what was taken away on purpose. */
function promise(promised: Promised, base: Session, saved: Session): void {
  const [before, after] = [tokens(base), tokens(saved)]
  for (const token of after) promised.texts.add(token)
  for (const token of before) if (!after.has(token)) promised.gone.add(token)
  promised.counted += count(saved) - count(base)
  promised.saves += 1
}

/**
 * One made-up history: two or three devices with one folder that a product keeps the same, with partitions, delays, clocks
 * that are days apart, crashes and files that come halfway. Then all is quiet, and everything promised must be there.
 */
export async function runHistory(folder: string, seed: number): Promise<HistoryOutcome> {
  const draw = createDraw(seed)
  const root = await mkdtemp(join(folder, 'geschiedenis-'))
  try {
    return await runIn(root, draw)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Puts the session there that all devices go on from. */
export async function startSession(first: Device): Promise<void> {
  const [step] = makeSession().steps
  if (!step) throw new Error('no step')
  const steps = Array.from({ length: stepCount }, (_, at) => ({ ...step, id: `stap-${at}` }))
  const start = openLibrary(join(first.live, '..'), () => new Date(), noSeals, {
    code: first.device,
    label: 'begin',
  })
  await start.sessions.saveSession({ session: makeSession({ steps, parked: [] }) })
}

async function runIn(root: string, draw: Draw): Promise<HistoryOutcome> {
  const promised: Promised = { texts: new Set(), gone: new Set(), counted: 0, saves: 0 }
  const size = 2 + draw.below(2)
  const devices: Device[] = []
  for (let at = 0; at < size; at += 1)
    devices.push(await openDevice(root, at, (draw.below(7) - 3) * 86_400_000, promised))
  const [first] = devices
  if (!first) throw new Error('no device')
  await startSession(first)
  const product = createProduct(draw.pick(Object.keys(products)), draw)
  for (const device of devices) await product.sync(device)

  const offline = new Map<Device, number>()
  const length = 8 + draw.below(16)
  for (let turn = 0; turn < length; turn += 1) {
    const device = draw.pick(devices)
    const away = offline.get(device) ?? 0
    offline.set(device, Math.max(0, away - 1))
    const action = draw.below(20)
    if (action < 11) await device.edit(draw)
    else if (action < 16 && away === 0) await product.sync(device, draw.once(8))
    else if (action < 18) await device.catchUp()
    else if (action < 19) device.restart()
    else offline.set(device, 4)
  }
  return settle(devices, product, promised)
}

/** Everybody is there again, until nothing changes any more. */
async function settle(
  devices: readonly Device[],
  product: ReturnType<typeof createProduct>,
  promised: Promised,
): Promise<HistoryOutcome> {
  let sessions: (Session | undefined)[] = []
  for (let round = 0; round < 20; round += 1) {
    for (const device of devices) {
      await product.sync(device)
      if (round === 0) await device.lists()
    }
    sessions = []
    for (const device of devices) sessions.push(await device.read())
    if (round > 0 && new Set(sessions.map((session) => JSON.stringify(session))).size === 1) break
  }
  return judge(sessions, promised)
}

/** Holds what the devices have at the end against what was promised. */
export function judge(sessions: readonly (Session | undefined)[], promised: Promised): HistoryOutcome {
  const [session] = sessions
  if (!session) return { saved: promised.saves, questions: 0, problem: 'the session is gone' }
  const has = tokens(session)
  const lost = [...promised.texts].filter((token) => !has.has(token) && !promised.gone.has(token))
  const counted = count(session) - count(makeSession())
  const problem = [
    new Set(sessions.map((one) => JSON.stringify(one))).size > 1 ? 'the devices never became one' : '',
    lost.length > 0 ? `lost: ${lost.join(' ')}` : '',
    counted === promised.counted ? '' : `counted ${counted}, promised ${promised.counted}`,
  ]
  return {
    saved: promised.saves,
    questions: session.parted?.length ?? 0,
    problem: problem.filter(Boolean).join('; '),
  }
}
