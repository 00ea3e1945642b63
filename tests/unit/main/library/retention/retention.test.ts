import { mkdir, readdir, readFile, rm, writeFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays } from '#contract/day.ts'
import { packEnvelope } from '../../../../../main/library/disk/envelope'
import { sessionFormat } from '../../../../../main/library/disk/formats'
import { passphrase } from '../seal/open-device'
import { makeSession, valueOf } from '../../example-session'
import { makeRequestsOf } from '../../app/request-of-library'
import { makeTempFolder } from '../../temp-folder'
import { openKeepingLibrary, type KeepingLibrary } from './open-keeping-library'

const id = 'sessie-een'
const secret = 'Wat in de kantine werd gezegd'

/** A session of this year in a library that opened on its first day, kept to 2027-03-01. */
async function keepOne(device?: string): Promise<KeepingLibrary> {
  const app = await openKeepingLibrary('2026-03-01', undefined, device)
  valueOf(await app.retention.tend([]))
  await save(app, { date: '2026-03-01' })
  return app
}

async function save(app: KeepingLibrary, changes: Parameters<typeof makeSession>[0] = {}) {
  const at = { createdAt: '2026-03-01T12:00:00.000Z', changedAt: '2026-03-01T12:00:00.000Z' }
  const session = makeSession({ id, purpose: secret, ...at, ...changes })
  valueOf(await app.sessions.saveSession({ session }))
  return session
}

/** Opens the app on each of these days, as a user does who looks at the notices. */
async function lookOn(app: KeepingLibrary, ...days: readonly string[]) {
  let last = valueOf(await app.retention.tend([]))
  for (const day of days) {
    app.goTo(day)
    last = valueOf(await app.retention.tend([]))
    last = valueOf(
      await app.retention.tend(last.sessions.filter(({ goesSoon }) => goesSoon).map((one) => one.id)),
    )
  }
  return last
}

const everyMonth = Array.from({ length: 12 }, (_, at) => addDays('2026-03-31', at * 28))

async function listPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** What is left of a session: its files and keys, without the line that says that it is gone. */
const leftOf = async (folder: string, session = id) =>
  (await listPaths(folder)).filter((path) => path.includes(session) && !path.includes('bewaartermijn'))

describe('a session whose time is over', () => {
  it('is told of two weeks before, and goes with everything of it', async () => {
    const app = await keepOne()
    await save(app, { date: '2026-03-01', revision: 1, place: 'Kantine' })
    await save(app, { id: 'sessie-twee', date: '2028-03-01' })
    await cp(
      join(app.folder, 'sessies', `${id}.json`),
      join(app.folder, 'sessies', 'Kopie van alles.json.bak'),
    )
    await cp(
      join(app.folder, 'sleutels', `${id}.json`),
      join(app.folder, 'sleutels', `${id}.sync-conflict-20260301.json`),
    )
    await lookOn(app, ...everyMonth, '2027-02-14')
    expect((await lookOn(app, '2027-02-14')).sessions[0]).toMatchObject({
      id,
      keptTo: '2027-03-01',
      goesSoon: false,
    })
    expect((await lookOn(app, '2027-02-15')).sessions[0]).toMatchObject({ id, goesSoon: true })
    expect((await lookOn(app, '2027-03-01')).sessions).toHaveLength(2)
    const { sessions, forgotten } = await lookOn(app, '2027-03-02')
    expect(sessions.map((one) => one.id)).toEqual(['sessie-twee'])
    expect(forgotten).toBe(1)
    expect(await leftOf(app.folder)).toEqual([])
    expect(await readdir(join(app.folder, 'sessies'))).toEqual(['sessie-twee.json'])
    expect((await app.sessions.readSession({ id })).ok).toBe(false)
    expect(valueOf(await app.sessions.listSessions({})).sessions.map((one) => one.id)).toEqual([
      'sessie-twee',
    ])
    const again = await app.reopen()
    expect(valueOf(await again.sessions.listSessions({})).problems).toEqual([])
    expect((await again.sessions.readSession({ id: 'sessie-twee' })).ok).toBe(true)
  })

  it('goes from the bin and the plain folder of before the sealing too', async () => {
    const app = await keepOne()
    const plain = join(app.folder, 'voor-verzegelen', 'sessies')
    await mkdir(plain, { recursive: true })
    await writeFile(
      join(plain, `${id}.json`),
      packEnvelope(sessionFormat, makeSession({ id, purpose: secret })),
    )
    valueOf(await app.sessions.removeSession({ id }))
    expect((await lookOn(app, ...everyMonth)).sessions[0]).toMatchObject({ binned: true })
    await lookOn(app, '2027-02-15', '2027-03-01', '2027-03-02')
    expect(await leftOf(app.folder)).toEqual([])
    expect((await app.sessions.restoreSession({ id })).ok).toBe(false)
  })

  it('stays when the notice was never on a screen, or on one day only', async () => {
    const app = await keepOne()
    for (const day of [...everyMonth, '2027-02-20', '2027-03-10', '2027-04-01', '2027-04-20']) {
      app.goTo(day)
      valueOf(await app.retention.tend([]))
    }
    expect((await lookOn(app, '2027-04-21', '2027-04-30', '2027-05-04')).sessions).toHaveLength(1)
    expect((await lookOn(app, '2027-05-05', '2027-05-06')).sessions).toEqual([])
  })

  it('stays while somebody works in it', async () => {
    const app = await keepOne()
    valueOf(await app.sessions.followSession({ id }))
    expect(
      (await lookOn(app, ...everyMonth, '2027-02-15', '2027-03-01', '2027-03-20')).sessions,
    ).toHaveLength(1)
    valueOf(await app.sessions.followSession({ id, leaving: true }))
    expect((await lookOn(app, '2027-03-21')).sessions).toEqual([])
  })

  it('stays longer when somebody chooses another day, and a day that is over cannot be chosen', async () => {
    const app = await keepOne()
    await lookOn(app, ...everyMonth, '2027-02-15')
    expect(await app.retention.chooseKeptTo(id, '2027-02-01')).toMatchObject({ code: 'bad-request' })
    valueOf(await app.retention.chooseKeptTo(id, '2027-04-10'))
    expect((await lookOn(app, '2027-03-01', '2027-03-20')).sessions[0]).toMatchObject({ chosen: true })
    const again = await app.reopen()
    expect(valueOf(await again.retention.tend([])).sessions[0]?.keptTo).toBe('2027-04-10')
    valueOf(await again.retention.chooseKeptTo(id, ''))
    expect(valueOf(await again.retention.tend([])).sessions[0]).toMatchObject({
      keptTo: '2027-03-01',
      chosen: false,
    })
  })

  it('that an older app left stays three months more at the least', async () => {
    const app = await openKeepingLibrary('2026-11-30')
    const old = { createdAt: '2020-01-01T10:00:00.000Z', changedAt: '2026-11-01T10:00:00.000Z' }
    valueOf(await app.sessions.saveSession({ session: makeSession({ id, date: '2020-01-10', ...old }) }))
    expect((await lookOn(app, '2026-11-30')).sessions[0]).toMatchObject({
      keptTo: '2027-02-28',
      goesSoon: false,
    })
    expect((await lookOn(app, '2026-12-20', '2027-01-15', '2027-02-13')).sessions).toHaveLength(1)
  })
})

describe('a clock that jumped', () => {
  it('to 2036 destroys nothing, however often the app is opened there', async () => {
    const app = await keepOne()
    const there = await lookOn(app, '2036-01-01', '2036-01-20', '2036-02-10', '2036-03-01')
    expect(there.sessions).toHaveLength(1)
    expect(there.clock).toMatchObject({ believed: false, lastSeen: '2026-03-01' })
    // back again it is as if nothing had been
    expect((await lookOn(app, '2026-03-20')).clock.believed).toBe(true)
    expect((await app.sessions.readSession({ id })).ok).toBe(true)
  })

  it('back and forth destroys nothing; what was shown on a day that did not come does not count', async () => {
    const app = await keepOne()
    await lookOn(app, ...everyMonth, '2027-02-15', '2027-03-02', '2020-01-01')
    expect((await lookOn(app, '2036-01-01', '2020-05-05')).sessions).toHaveLength(1)
  })

  it('is believed when somebody says that the date is right', async () => {
    const app = await keepOne()
    await lookOn(app, ...everyMonth)
    expect((await lookOn(app, '2028-05-01', '2028-05-20')).clock.believed).toBe(false)
    valueOf(await app.retention.believeClock())
    expect((await lookOn(app, '2028-05-20', '2028-06-02')).sessions).toHaveLength(1)
    expect((await lookOn(app, '2028-06-03', '2028-06-04')).sessions).toEqual([])
  })
})

describe('“Verwijder nu”', () => {
  it('can be taken back for half a minute, and then nothing is left', async () => {
    const app = await keepOne()
    valueOf(await app.retention.removeForGood(id))
    expect(valueOf(await app.sessions.listSessions({})).sessions).toEqual([])
    valueOf(await app.retention.keepAfterAll(id))
    app.passUndo()
    expect(valueOf(await app.sessions.readSession({ id })).session.purpose).toBe(secret)
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(() => leftOf(app.folder)).toEqual([])
    expect(await app.retention.keepAfterAll(id)).toMatchObject({ code: 'not-found' })
  })

  it('that was cut short by the end of the app is done at the next start, whatever the clock says by then', async () => {
    for (const day of ['2026-03-02', '2020-01-01']) {
      const app = await keepOne()
      valueOf(await app.retention.removeForGood(id))
      app.goTo(day)
      const again = await app.reopen()
      valueOf(await again.retention.tend([]))
      // a clock that went back does not tell whether the half minute is over, so there is another one
      if (day < '2026') expect(await leftOf(app.folder)).not.toEqual([])
      again.passUndo()
      await expect.poll(() => leftOf(app.folder)).toEqual([])
    }
  })

  it('of a session that is not there is refused, and says so', async () => {
    const app = await keepOne()
    expect(await app.retention.removeForGood('sessie-niet')).toMatchObject({ code: 'not-found' })
    expect((await app.sessions.readSession({ id })).ok).toBe(true)
  })
})

describe('what goes without a screen', () => {
  it('is looked for at the start: nobody needs to open the list', async () => {
    const app = await keepOne()
    await lookOn(app, ...everyMonth, '2027-02-15', '2027-03-01')
    app.goTo('2027-03-02')
    const again = await app.reopen()
    again.begin()
    await again.settle()
    expect(await leftOf(app.folder)).toEqual([])
  })

  it('waits while it is locked, and goes as was said when it opens again', async () => {
    const app = await keepOne()
    valueOf(await app.retention.removeForGood(id))
    valueOf(await app.seal.lock())
    app.passUndo()
    await app.settle()
    expect(await leftOf(app.folder)).not.toEqual([])
    valueOf(await makeRequestsOf(app).unlockLibrary({ opener: { passphrase } }))
    await app.settle()
    expect(await leftOf(app.folder)).toEqual([])
  })
})

describe('“Zet terug”', () => {
  it('works after a lock and after a restart, and what is put back does not go after all', async () => {
    const app = await keepOne()
    valueOf(await app.retention.removeForGood(id))
    valueOf(await app.seal.lock())
    valueOf(await app.seal.unlock({ passphrase }))
    valueOf(await app.retention.keepAfterAll(id))
    valueOf(await app.retention.removeForGood(id))
    const again = await app.reopen()
    // whatever button takes it out of the bin
    const [going] = valueOf(await again.retention.tend([])).sessions
    expect(going).toMatchObject({ id, binned: true, goesSoon: false })
    expect(going?.goesAt).toMatch(/^2026-03-01/)
    valueOf(await again.sessions.restoreSession({ id }))
    app.passUndo()
    again.passUndo()
    const third = await again.reopen()
    third.passUndo()
    valueOf(await third.retention.tend([]))
    expect(valueOf(await third.sessions.readSession({ id })).session.purpose).toBe(secret)
  })

  it('comes too late once its key is destroyed, and says so', async () => {
    const app = await keepOne()
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(() => leftOf(app.folder)).toEqual([])
    for (const back of [app.retention.keepAfterAll(id), app.sessions.restoreSession({ id })])
      expect(await back).toMatchObject({
        code: 'not-found',
        message: 'Deze sessie is al verwijderd en kan niet meer terug.',
      })
  })
})

describe('a library of two devices', () => {
  const record = join('bewaartermijn', `${id}.json`)

  it('a notice that one of them showed does not count for the other', async () => {
    const one = await keepOne('een')
    await lookOn(one, ...everyMonth, '2027-02-15', '2027-03-01')
    const two = await openKeepingLibrary('2027-03-20', one.folder, 'twee')
    valueOf(await two.retention.believeClock())
    expect((await lookOn(two, '2027-03-20', '2027-04-02')).sessions).toHaveLength(1)
    expect((await lookOn(two, '2027-04-03', '2027-04-04')).sessions).toEqual([])
  })

  it('what one removes goes at the other a day after it was seen there, whatever the clock of the first', async () => {
    const one = await keepOne('een')
    const two = await openKeepingLibrary('2026-03-02', one.folder, 'twee')
    one.goTo('2020-01-01')
    valueOf(await one.retention.removeForGood(id))
    for (const hours of [0, 1, 22]) {
      two.passHours(hours)
      valueOf(await two.retention.tend([]))
      expect(await leftOf(two.folder)).not.toEqual([])
    }
    two.passHours(2)
    valueOf(await two.retention.tend([]))
    expect(await leftOf(two.folder)).toEqual([])
  })

  it('a copy of its record, as a sync product makes one, does not bring back what was taken back', async () => {
    const one = await keepOne('een')
    valueOf(await one.retention.removeForGood(id))
    const copy = join(one.folder, record.replace('.json', '.sync-conflict-20260301-120000-ABCDEFG.json'))
    await cp(join(one.folder, record), copy)
    valueOf(await one.retention.keepAfterAll(id))
    const again = await one.reopen()
    valueOf(await again.retention.tend([]))
    again.passUndo()
    expect(valueOf(await again.retention.tend([])).sessions).toHaveLength(1)
    expect((await again.sessions.readSession({ id })).ok).toBe(true)
  })

  it('days of an older app count for none of them: nobody knows on which screen that was', async () => {
    const one = await keepOne('een')
    await lookOn(one, ...everyMonth)
    const old = { id, chosen: '', shown: ['2027-02-15', '2027-03-01'], going: '', gone: '', key: '' }
    const plain = { version: 1, kind: 'bewaartermijn', data: old }
    await writeFile(join(one.folder, record), JSON.stringify(plain))
    expect((await lookOn(one, '2027-03-02', '2027-03-15')).sessions).toHaveLength(1)
    expect((await lookOn(one, '2027-03-16', '2027-03-17')).sessions).toEqual([])
  })
})

describe('an app that is killed while it destroys', () => {
  const halfway: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
    'before the first key': () => Promise.resolve(),
    'in the first key': async (folder) => {
      const path = join(folder, 'sleutels', `${id}.json`)
      await writeFile(path, new Uint8Array((await readFile(path)).length))
    },
    'between the two keys': (folder) => rm(join(folder, 'sleutels', `${id}.json`)),
    'after both keys': (folder) => rm(join(folder, 'sleutels'), { recursive: true }),
    'in the files': async (folder) => {
      await rm(join(folder, 'sleutels'), { recursive: true })
      await rm(join(folder, 'prullenbak'), { recursive: true })
    },
  }

  for (const [when, stop] of Object.entries(halfway))
    it(`${when}: the next start destroys the rest`, async () => {
      const app = await keepOne()
      await save(app, { date: '2026-03-01', revision: 1, place: 'Kantine' })
      // written down before anything is touched, as for a session whose time is over
      valueOf(await app.retention.removeForGood(id))
      await stop(app.folder)
      app.goTo('2026-03-02')
      const again = await app.reopen()
      const { sessions } = valueOf(await again.retention.tend([]))
      expect(sessions).toEqual([])
      expect(await leftOf(app.folder)).toEqual([])
      expect((await again.sessions.readSession({ id })).ok).toBe(false)
    })
})

describe('what is gone', () => {
  /** Copies of the session as sync products and people make them, sealed and plain, whole and half. */
  async function layCopies(folder: string) {
    const live = join(folder, 'sessies')
    const sealed = await readFile(join(live, `${id}.json`))
    const changedAt = '2026-03-01T12:00:00.000Z'
    const plain = packEnvelope(sessionFormat, makeSession({ id, purpose: secret, changedAt }))
    await writeFile(join(live, `${id}-laptop.json`), sealed)
    await writeFile(join(live, `${id}-werkplek-2.json`), plain)
    await writeFile(join(live, 'map-van-mij.json'), plain)
    await writeFile(join(live, `${id}-half.json`), plain.subarray(0, plain.length - 40))
  }

  it('leaves no copy under another name, sealed or plain, also when a session of ours could be called so', async () => {
    const app = await keepOne()
    await save(app, { id: `${id}-vervolg`, date: '2028-03-01' })
    await layCopies(app.folder)
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect
      .poll(() => readdir(join(app.folder, 'sessies')), { timeout: 10_000 })
      .toEqual([`${id}-vervolg.json`])
    expect((await app.sessions.readSession({ id: `${id}-vervolg` })).ok).toBe(true)
  })

  it('leaves nothing in copies of whole folders, of versions and of keys, and takes nothing of others out of them', async () => {
    const app = await keepOne()
    await save(app, { id: 'sessie-twee', date: '2028-03-01' })
    for (const session of [id, 'sessie-twee'])
      await save(app, { id: session, date: '2028-03-01', revision: 1, place: 'Kantine' })
    const versions = join(app.folder, 'versies')
    for (const copy of [`${id} (1)`, `${id}-laptop`, 'Kopie van alles'])
      await cp(join(versions, id), join(versions, copy), { recursive: true })
    await cp(join(versions, 'sessie-twee'), join(versions, 'Van twee'), { recursive: true })
    for (const copy of ['sleutels (conflicted copy 2026-03-01)', 'Kopie van sleutels'])
      await cp(join(app.folder, 'sleutels'), join(app.folder, copy), { recursive: true })
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(() => leftOf(app.folder)).toEqual([])
    await expect.poll(async () => (await readdir(versions)).toSorted()).toEqual(['Van twee', 'sessie-twee'])
    expect(await readdir(join(versions, 'Van twee'))).toHaveLength(1)
    expect(await readdir(join(app.folder, 'Kopie van sleutels'))).toHaveLength(2)
  })

  it('goes again when such copies or its file come back, without its key too', async () => {
    const app = await keepOne()
    const live = join(app.folder, 'sessies')
    await layCopies(app.folder)
    const away = await makeTempFolder()
    await cp(live, away, { recursive: true })
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(async () => valueOf(await app.retention.tend([])).forgotten).toBe(1)
    await cp(away, live, { recursive: true })
    const again = await app.reopen()
    valueOf(await again.retention.tend([]))
    expect(await readdir(live)).toEqual([])
  })

  it('goes again when a device that was away brings its files and keys back', async () => {
    const app = await keepOne()
    const away = await makeTempFolder()
    await cp(app.folder, away, { recursive: true })
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(async () => valueOf(await app.retention.tend([])).forgotten).toBe(1)
    for (const folder of ['sessies', 'sleutels'])
      await cp(join(away, folder), join(app.folder, folder), { recursive: true })
    const again = await app.reopen()
    expect(valueOf(await again.retention.tend([])).sessions).toEqual([])
    expect(await leftOf(app.folder)).toEqual([])
  })

  it('leaves one alone that was made anew under the same id', async () => {
    const app = await keepOne()
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(async () => valueOf(await app.retention.tend([])).forgotten).toBe(1)
    await save(app, { purpose: 'opnieuw' })
    const again = await app.reopen()
    expect(valueOf(await again.retention.tend([])).sessions).toHaveLength(1)
    expect(valueOf(await again.sessions.readSession({ id })).session.purpose).toBe('opnieuw')
  })

  it('is not in the list that lies on disk, nor in one that a crash left half', async () => {
    const app = await keepOne()
    valueOf(await app.sessions.listSessions({}))
    const list = join(app.folder, 'sessies.index.json')
    const half = join(app.folder, '.sessies.index.json.0123456789ab.tmp')
    await writeFile(half, await readFile(list))
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(() => leftOf(app.folder)).toEqual([])
    await expect
      .poll(async () => (await readdir(app.folder)).filter((name) => name.endsWith('.tmp')))
      .toEqual([])
    await rm(list, { force: true })
  })
})
