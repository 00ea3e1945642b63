import { copyFile, mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packEnvelope } from '../../../../../main/library/disk/envelope'
import { sessionFormat } from '../../../../../main/library/disk/formats'
import { openLibrary } from '../../../../../main/library/library'
import { noSeals } from '../../../../../main/library/seal/seals'
import type { Session } from '#contract/session.ts'
import { makeSession, valueOf } from '../../example-session'
import { makeTempFolder } from '../../temp-folder'

const id = 'sessie-een'

/** A device with its own copy of the folder, as a sync product keeps it. */
async function openDevice(letter: string) {
  const folder = await makeTempFolder()
  const device = { code: `toestel-${letter}`, label: `Computer ${letter.toUpperCase()}` }
  const open = () => openLibrary(folder, () => new Date(), noSeals, device)
  let library = open()
  const read = async () => valueOf(await library.sessions.readSession({ id }))
  return {
    folder,
    live: join(folder, 'sessies'),
    file: join(folder, 'sessies', `${id}.json`),
    restart: () => {
      library = open()
    },
    list: async () => valueOf(await library.sessions.listSessions({})),
    follow: () => library.sessions.followSession({ id }),
    settings: () => library.settings,
    read,
    save: (session: Session) => library.sessions.saveSession({ session }),
    /** What a person does: opens the session, changes it, and saves. */
    change: async (make: (session: Session) => Partial<Session>) => {
      const { session } = await read()
      return valueOf(await library.sessions.saveSession({ session: { ...session, ...make(session) } }))
    },
  }
}

async function openTwo() {
  const [one, other] = [await openDevice('a'), await openDevice('b')]
  valueOf(await one.save(makeSession()))
  await mkdir(other.live, { recursive: true })
  await copyFile(one.file, other.file)
  return { one, other }
}

describe('a session in a folder that another product keeps the same on two computers', () => {
  it('has what another computer changed, as soon as its file is there', async () => {
    const { one, other } = await openTwo()
    await other.change(() => ({ purpose: 'Van de ander' }))
    const { revision } = (await one.read()).session
    await copyFile(other.file, one.file)
    expect(valueOf(await one.follow()).revision).toBeGreaterThan(revision)
    expect((await one.read()).session.purpose).toBe('Van de ander')
  })

  it('keeps what was saved here when a file from elsewhere lies over it, also after a restart', async () => {
    const { one, other } = await openTwo()
    await one.change(() => ({ place: 'Hier' }))
    await other.change(() => ({ purpose: 'Daar' }))
    one.restart()
    await copyFile(other.file, one.file)
    const { session } = await one.read()
    expect(session).toMatchObject({ place: 'Hier', purpose: 'Daar' })
    expect(session.parted).toBeUndefined()
  })

  it('keeps it too when the newest of the two files with what was saved here was cut off by a crash', async () => {
    const { one, other } = await openTwo()
    await one.change(() => ({ place: 'Hier' }))
    await one.change(() => ({ purpose: 'Ook hier' }))
    one.restart()
    const kept = join(one.folder, 'laatst-bewaard', 'toestel-a')
    expect((await readdir(kept)).sort()).toEqual([`${id}.json`, `${id}.om-en-om.json`])
    // three saves: the third one went over the first
    await truncate(join(kept, `${id}.om-en-om.json`), 40)
    await copyFile(other.file, one.file)
    expect((await one.read()).session.place).toBe('Hier')
  })

  it('never saves over what came from elsewhere, also when both counted to the same revision', async () => {
    const { one, other } = await openTwo()
    await one.read()
    const typed = (await one.read()).session
    const saved = valueOf(await one.save({ ...typed, place: 'Hier' }))
    expect((await other.change(() => ({ purpose: 'Daar' }))).revision).toBe(saved.revision)
    await copyFile(other.file, one.file)
    const late = await one.save({ ...typed, revision: saved.revision, place: 'Hier ook' })
    expect(late).toMatchObject({ ok: false, code: 'changed-elsewhere' })
    expect((await one.read()).session).toMatchObject({ place: 'Hier', purpose: 'Daar' })
  })

  it('says who changed it, by function and device', async () => {
    const { one, other } = await openTwo()
    await one.read()
    const settings = valueOf(await other.settings().read())
    valueOf(await other.settings().save({ ...settings, role: 'leerplicht' }))
    other.restart()
    await other.change(() => ({ purpose: 'Daar' }))
    await copyFile(other.file, one.file)
    expect((await one.read()).elsewhere).toMatchObject({ by: 'leerplicht · Computer B' })
  })

  it('becomes the same on both when each takes in the copy that the product made', async () => {
    const { one, other } = await openTwo()
    await one.change(() => ({ place: 'Hier', title: 'Van A' }))
    await other.change(() => ({ purpose: 'Daar', title: 'Van B' }))
    const name = `${id}.sync-conflict-20261129-101500-ABCDEFG.json`
    await copyFile(other.file, join(one.live, name))
    await copyFile(one.file, join(other.live, name))
    const [here, there] = [(await one.read()).session, (await other.read()).session]
    expect(here).toEqual(there)
    expect(here).toMatchObject({ place: 'Hier', purpose: 'Daar' })
    expect([here.title, ...here.parted!.map(({ text }) => text)].toSorted()).toEqual(['Van A', 'Van B'])
    expect(await readdir(one.live)).toEqual([`${id}.json`])
  })

  it('waits for a copy of which only a part is there, and takes it in when the rest comes', async () => {
    const { one } = await openTwo()
    const { session } = await one.read()
    const bytes = packEnvelope(sessionFormat, { ...session, purpose: 'Daar' })
    const copy = join(one.live, `${id} (1).json`)
    await writeFile(copy, bytes.slice(0, 300))
    const { revision } = valueOf(await one.follow())
    expect(await readdir(one.live)).toContain(`${id} (1).json`)
    expect(revision).toBe(session.revision)
    await writeFile(copy, bytes)
    await one.follow()
    expect((await one.read()).session.purpose).toBe('Daar')
    expect(await readdir(one.live)).not.toContain(`${id} (1).json`)
  })

  it('is not mixed with another session whose name looks like a copy', async () => {
    const { one } = await openTwo()
    const twin = makeSession({ id: `${id}-twee`, title: 'Een andere' })
    valueOf(await one.save(twin))
    await one.list()
    expect((await one.list()).sessions).toHaveLength(2)
    expect((await one.read()).session.title).toBe('Startsessie Nieuwegein')
    expect((await one.list()).problems).toEqual([])
  })

  it('keeps an older file that comes back from making the newest older', async () => {
    const { one, other } = await openTwo()
    await one.change(() => ({ place: 'Hier' }))
    await copyFile(other.file, one.file)
    expect((await one.read()).session.place).toBe('Hier')
  })
})
