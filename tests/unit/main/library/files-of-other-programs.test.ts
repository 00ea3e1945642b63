import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '#contract/settings.ts'
import { packEnvelope } from '../../../../main/library/disk/envelope'
import { sessionFormat, settingsFormat } from '../../../../main/library/disk/formats'
import { makeSession, valueOf } from '../example-session'
import { openTestLibrary } from './open-test-library'

const session = makeSession({ id: 'sessie-een', purpose: 'Één café 🙂' })
const text = Buffer.from(packEnvelope(sessionFormat, session)).toString('utf8')

/** Every way in which a text editor of Windows or a Mac keeps a text. */
const encodings = [
  ['UTF-8 with a mark', (plain: string) => Buffer.from(`\u{FEFF}${plain}`, 'utf8')],
  ['UTF-16 with a mark', (plain: string) => Buffer.from(`\u{FEFF}${plain}`, 'utf16le')],
  ['UTF-16 the other way round', (plain: string) => Buffer.from(`\u{FEFF}${plain}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', (plain: string) => Buffer.from(plain, 'utf16le')],
] as const

/** What a sync product, or a computer that fell out, leaves of a file. */
const empties = [
  ['no bytes', Buffer.alloc(0)],
  ['only NULs', Buffer.alloc(4096)],
  ['one blank', Buffer.from(' ')],
] as const

/** A library with one file in its folder of sessions. */
async function openWith(fileName: string, bytes: Uint8Array) {
  const library = await openTestLibrary()
  const live = join(library.folder, 'sessies')
  await mkdir(live)
  await writeFile(join(live, fileName), bytes)
  return { ...library, live }
}

describe.each(encodings)('a file in %s', (_name, encode) => {
  it('opens and is listed as the session that it is, and is saved on', async () => {
    const { sessions, live } = await openWith('sessie-een.json', encode(text))
    const { sessions: listed, problems } = valueOf(await sessions.listSessions({}))
    expect(problems).toEqual([])
    expect(listed.map(({ id }) => id)).toEqual(['sessie-een'])
    expect(valueOf(await sessions.readSession({ id: 'sessie-een' })).session).toEqual(session)
    expect((await sessions.saveSession({ session: { ...session, purpose: 'Verder' } })).ok).toBe(true)
    expect(await readFile(join(live, 'sessie-een.json'), 'utf8')).toContain('Verder')
  })

  it('with the settings is read', async () => {
    const { settings, folder } = await openTestLibrary()
    const mine = settingsSchema.parse({ municipality: 'Zeist' })
    const plain = Buffer.from(packEnvelope(settingsFormat, mine)).toString('utf8')
    await writeFile(join(folder, 'instellingen.json'), encode(plain))
    expect(valueOf(await settings.read())).toEqual(mine)
    expect(await settings.listProblems()).toEqual([])
  })
})

describe.each(empties)('a file with %s', (_name, bytes) => {
  it('stays where it is, is told about in one sentence, and is read when its content is there', async () => {
    const { sessions, live, folder } = await openWith('sessie-een.json', bytes)
    for (let turn = 0; turn < 2; turn += 1) {
      const { problems } = valueOf(await sessions.listSessions({}))
      expect(problems).toEqual([
        {
          fileName: 'sessie-een.json',
          message: expect.stringContaining('nog niet op deze computer') as string,
        },
      ])
    }
    expect(await sessions.readSession({ id: 'sessie-een' })).toMatchObject({ ok: false, code: 'empty' })
    expect(await readdir(live)).toEqual(['sessie-een.json'])
    expect(await readdir(folder)).not.toContain('opzij')
    await writeFile(join(live, 'sessie-een.json'), text)
    const later = valueOf(await sessions.listSessions({}))
    expect(later.problems).toEqual([])
    expect(later.sessions.map(({ id }) => id)).toEqual(['sessie-een'])
  })

  it('offers the version before, and gives way to it whole', async () => {
    const { sessions, live, passMinutes } = await openTestLibrary().then((library) => ({
      ...library,
      live: join(library.folder, 'sessies'),
    }))
    await sessions.saveSession({ session: { ...session, revision: 0 } })
    passMinutes(30)
    await sessions.saveSession({ session: { ...session, revision: 1, purpose: 'Daarna' } })
    await writeFile(join(live, 'sessie-een.json'), bytes)
    const [problem] = valueOf(await sessions.listSessions({})).problems
    expect(problem).toMatchObject({
      id: 'sessie-een',
      message: expect.stringContaining('de versie van') as string,
    })
    const restored = await sessions.restoreVersion({ id: 'sessie-een', version: problem!.version! })
    expect(valueOf(restored).session.purpose).toBe(session.purpose)
    expect(valueOf(await sessions.listSessions({})).problems).toEqual([])
  })

  it('never keeps what is typed from being saved; it is put aside, for whoever still fills it', async () => {
    const { sessions, folder, live } = await openWith('sessie-een.json', bytes)
    const saved = await sessions.saveSession({ session: { ...session, purpose: 'Getypt' } })
    expect(saved.ok).toBe(true)
    expect(await readFile(join(live, 'sessie-een.json'), 'utf8')).toContain('Getypt')
    const aside = await readdir(join(folder, 'opzij', 'sessies')).catch(() => readdir(join(folder, 'opzij')))
    expect(aside.filter((name) => name.startsWith('sessie-een'))).toHaveLength(1)
    expect(valueOf(await sessions.listSessions({})).problems).toEqual([])
  })

  it('in the place of the settings is told about while it is there, and moved only for something saved', async () => {
    const { settings, folder } = await openTestLibrary()
    const path = join(folder, 'instellingen.json')
    const mine = settingsSchema.parse({ municipality: 'Zeist' })
    await writeFile(path, bytes)
    expect(valueOf(await settings.read())).toEqual(settingsSchema.parse({}))
    expect((await settings.listProblems()).map(({ message }) => message)).toEqual([
      expect.stringContaining('nog niet op deze computer'),
    ])
    expect(await readFile(path)).toEqual(Buffer.from(bytes))
    await writeFile(path, packEnvelope(settingsFormat, mine))
    expect(valueOf(await settings.read())).toEqual(mine)
    expect(await settings.listProblems()).toEqual([])
    await writeFile(path, bytes)
    expect((await settings.save(mine)).ok).toBe(true)
    expect(valueOf(await settings.read())).toEqual(mine)
  })
})

describe.each(['.sessie-een.json.icloud', 'sessie-een.json.nextcloud', 'sessie-een.json.owncloud'])(
  'the stand-in %s',
  (fileName) => {
    it('is told about by the name of the session file, until that is there', async () => {
      const { sessions, live } = await openWith(fileName, Buffer.from('bplist00'))
      expect(valueOf(await sessions.listSessions({})).problems).toEqual([
        {
          fileName: 'sessie-een.json',
          message: expect.stringMatching(/^“sessie-een\.json”: .*nog niet op deze computer/) as string,
        },
      ])
      await writeFile(join(live, 'sessie-een.json'), text)
      expect(valueOf(await sessions.listSessions({})).problems).toEqual([])
      await rm(join(live, fileName))
      expect(valueOf(await sessions.listSessions({})).sessions).toHaveLength(1)
    })
  },
)

it('a damaged file is still put aside', async () => {
  const { sessions, live } = await openWith('sessie-een.json', Buffer.from(text.slice(0, 100)))
  expect(valueOf(await sessions.listSessions({})).problems).toHaveLength(1)
  expect(await readdir(live)).toEqual([])
})
