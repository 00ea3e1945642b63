import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOwnFile } from '../../../../../main/library/sessions/copies'
import { packEnvelope } from '../../../../../main/library/disk/envelope'
import { layOut } from '../../../../../main/library/disk/folders'
import { sessionFormat } from '../../../../../main/library/disk/formats'
import { makeSession, valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const id = 'sessie-x'
const original = makeSession({ id, municipality: 'Almere', title: 'Startsessie' })
/** What the other computer made of it. */
const elsewhere = { ...original, purpose: 'Op de laptop getypt.' }
const bytesOf = (session: typeof original) => packEnvelope(sessionFormat, session)

/** Names that say nothing of where they come from, or that a person gave: those wait for a person. */
const waitingNames = [
  'Sessie-x.JSON',
  'SESSIE-X.json',
  'sessie-x.json.bak',
  'sessie-x.json~',
  'sessie-x.json (1)',
  'heel iets anders.json',
]

/** What sync products and systems make of 'sessie-x.json'. */
const takenNames = [
  'sessie-x-LAPTOP.json',
  'sessie-x-laptop.json',
  'sessie-x-DESKTOP-ABC1234.json',
  'sessie-x-DESKTOP-ABC1234-2.json',
  'sessie-x-thuis-safeBackup-0001.json',
  'sessie-x (1).json',
  'sessie-x 2.json',
  'sessie-x (conflicted copy 2026-11-29).json',
  "sessie-x (Jan's conflicted copy 2026-11-29).json",
  'sessie-x (conflicterende kopie van Anna 2026-11-29).json',
  'sessie-x (Case Conflict).json',
  'sessie-x (conflicted copy Anna de Wit 2026-11-29 101500).json',
  'sessie-x_conflict_anna-20261129-101500.json',
  'sessie-x.sync-conflict-20261129-101500.json',
  'sessie-x.sync-conflict-20261129-101500-ABC2DEF.sync-conflict-20261129-111500-ABC2DEF.json',
  'sessie-x-LAPTOP (1).json',
  'Copy of sessie-x.json',
  'Copy (2) of sessie-x.json',
  'sessie-x (Conflict van Jan 2026-11-29).json',
  'sessie-x (conflicted copy 2026-11-29 101500).json',
  'sessie-x_conflict-20261129-101500.json',
  'sessie-x.sync-conflict-20261129-101500-ABC2DEF.json',
  'sessie-x~20261129-101500.json',
  'sessie-x (SFConflict jan@voorbeeld.nl 2026-11-29-10-15-00).json',
  'sessie-x - kopie.json',
  'sessie-x - Copy (2).json',
  'Kopie van sessie-x.json',
  'sessie-x kopie.json',
]
const copyNames = [...waitingNames, ...takenNames]

async function openWithOriginal() {
  const library = await openTestLibrary()
  const live = join(library.folder, 'sessies')
  valueOf(await library.sessions.saveSession({ session: original }))
  const put = (fileName: string, bytes: Uint8Array | string) => writeFile(join(live, fileName), bytes)
  return { ...library, live, put, list: async () => valueOf(await library.sessions.listSessions({})) }
}

describe('a copy that another program made of a session', () => {
  it.each(takenNames)(
    'is taken into the session, told in one sentence and put away whole: %s',
    async (fileName) => {
      const { put, live, list, folder, sessions } = await openWithOriginal()
      await put(fileName, bytesOf(elsewhere))
      for (let turn = 0; turn < 2; turn += 1) {
        const { sessions: listed, problems } = await list()
        expect(listed.map((session) => session.id)).toEqual([id])
        expect(problems.map((problem) => problem.fileName)).toEqual([fileName])
        expect(problems[0]!.message).toContain(
          `“${fileName}” was een kopie van de sessie “Almere · Startsessie”`,
        )
      }
      const { session } = valueOf(await sessions.readSession({ id }))
      const texts = [session.purpose, ...(session.parted ?? []).map(({ text }) => text)]
      expect(texts.toSorted()).toEqual([elsewhere.purpose, original.purpose].toSorted())
      expect(await readdir(live)).toEqual([`${id}.json`])
      const [aside] = await readdir(join(folder, 'opzij', 'kopieen'))
      expect(await readFile(join(folder, 'opzij', 'kopieen', aside!))).toEqual(
        Buffer.from(bytesOf(elsewhere)),
      )
    },
  )

  it.each(waitingNames)('is named with its session and left whole: %s', async (fileName) => {
    const { put, live, list, folder } = await openWithOriginal()
    await put(fileName, bytesOf(elsewhere))
    for (let turn = 0; turn < 2; turn += 1) {
      const { sessions, problems } = await list()
      expect(sessions.map((session) => session.id)).toEqual([id])
      expect(problems).toMatchObject([{ fileName, copy: true }])
      expect(problems[0]!.message).toContain(
        `“${fileName}” is een kopie van de sessie “Almere · Startsessie”`,
      )
      expect(problems[0]!.message).not.toMatch(/beschadigd|kon niet open/)
    }
    expect(await readFile(join(live, fileName))).toEqual(Buffer.from(bytesOf(elsewhere)))
    expect(await readdir(folder)).not.toContain('opzij')
  })

  it.each(copyNames)(
    'opens as a session of its own, and its file is put away whole: %s',
    async (fileName) => {
      const { put, live, list, sessions, folder } = await openWithOriginal()
      await put(fileName, bytesOf(elsewhere))
      const opened = valueOf(await sessions.openSessionCopy({ fileName }))
      expect(opened.id).not.toBe(id)
      const copy = valueOf(await sessions.readSession(opened)).session
      expect(copy).toEqual({ ...elsewhere, id: opened.id, revision: 1, title: 'Startsessie (kopie)' })
      expect(valueOf(await sessions.readSession({ id })).session.purpose).toBe(original.purpose)
      const listed = await list()
      expect(listed.problems).toEqual([])
      expect(listed.sessions.map((session) => session.id).sort()).toEqual([id, opened.id].sort())
      expect(await readdir(live)).not.toContain(fileName)
      const [aside] = await readdir(join(folder, 'opzij', 'kopieen'))
      expect(await readFile(join(folder, 'opzij', 'kopieen', aside!))).toEqual(
        Buffer.from(bytesOf(elsewhere)),
      )
      // it can be worked on as any other
      expect((await sessions.saveSession({ session: { ...copy, purpose: 'Verder.' } })).ok).toBe(true)
    },
  )

  it('is opened once, however often it is asked at the same moment', async () => {
    const { put, list, sessions } = await openWithOriginal()
    await put('sessie-x (1).json', bytesOf(elsewhere))
    const asked = await Promise.all(
      [1, 2, 3].map(() => sessions.openSessionCopy({ fileName: 'sessie-x (1).json' })),
    )
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await list()).sessions).toHaveLength(2)
  })

  it('that is all that is left takes its place again, with its earlier versions', async () => {
    const { put, live, list, sessions } = await openWithOriginal()
    await rm(join(live, `${id}.json`))
    await put('sessie-x (1).json', bytesOf(elsewhere))
    const { problems } = await list()
    expect(problems[0]!.message).toMatch(
      /^“sessie-x \(1\)\.json” is de sessie “Almere · Startsessie”.*Open haar/,
    )
    expect(valueOf(await sessions.openSessionCopy({ fileName: 'sessie-x (1).json' }))).toEqual({ id })
    expect(valueOf(await sessions.readSession({ id })).session).toEqual(elsewhere)
    expect(await list()).toMatchObject({ problems: [], sessions: [{ id }] })
  })

  it('is not lost when a session is saved under the name that it has', async () => {
    const { put, list, sessions } = await openWithOriginal()
    await put('sessie-y.json', bytesOf(elsewhere))
    expect(await sessions.readSession({ id: 'sessie-y' })).toMatchObject({ code: 'not-found' })
    const other = makeSession({ id: 'sessie-y', title: 'Nieuw' })
    expect((await sessions.saveSession({ session: other })).ok).toBe(true)
    const listed = await list()
    expect(listed.sessions).toHaveLength(2)
    expect(listed.problems).toMatchObject([{ copy: true }])
    const { fileName } = listed.problems[0]!
    const opened = valueOf(await sessions.openSessionCopy({ fileName }))
    expect(valueOf(await sessions.readSession(opened)).session.purpose).toBe(elsewhere.purpose)
  })

  it('with a very long title still opens', async () => {
    const { put, sessions } = await openWithOriginal()
    await put('sessie-x (1).json', bytesOf({ ...elsewhere, title: 't'.repeat(300) }))
    const opened = valueOf(await sessions.openSessionCopy({ fileName: 'sessie-x (1).json' }))
    expect(valueOf(await sessions.readSession(opened)).session.title).toMatch(/t \(kopie\)$/)
  })

  it.each([
    '../instellingen.json',
    '..\\instellingen.json',
    '/etc/passwd',
    'sessie-x.json/../../geheim.json',
    'bestaat-niet.json',
    '.json',
  ])('is never looked for outside the folder: %s', async (fileName) => {
    const { sessions, folder } = await openWithOriginal()
    await writeFile(join(folder, 'instellingen.json'), bytesOf(elsewhere))
    expect(await sessions.openSessionCopy({ fileName })).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('is not made of the session itself', async () => {
    const { sessions, list } = await openWithOriginal()
    expect(valueOf(await sessions.openSessionCopy({ fileName: `${id}.json` }))).toEqual({ id })
    expect((await list()).sessions).toHaveLength(1)
  })
})

/** Copies that ask for nothing: somebody keeps them beside the newest as they are. */
const keptBeside = ['sessie-x.json.bak', 'sessie-x.json~', 'heel iets anders.json']

describe('a copy that is damaged itself', () => {
  it.each(copyNames.filter((name) => !keptBeside.includes(name)))(
    'is named with its session, of which no ill is said: %s',
    async (fileName) => {
      const { put, live, list, folder } = await openWithOriginal()
      const half = bytesOf(elsewhere).slice(0, 80)
      await put(fileName, half)
      for (let turn = 0; turn < 2; turn += 1) {
        const { sessions, problems } = await list()
        expect(sessions.map((session) => session.id)).toEqual([id])
        expect(problems.map((problem) => problem.fileName)).toEqual([fileName])
        expect(problems[0]!.message).toContain(
          `“${fileName}” is een kopie van de sessie “Almere · Startsessie” en kan zelf niet open. De sessie is in orde.`,
        )
        expect(problems[0]!.message).not.toMatch(/beschadigd|apart gezet/)
        expect(problems[0]).not.toHaveProperty('copy')
      }
      expect(await readFile(join(live, fileName))).toEqual(Buffer.from(half))
      expect(await readdir(folder)).not.toContain('opzij')
    },
  )

  it('is told apart from a session of its own whose name begins the same', async () => {
    const { put, list, sessions } = await openWithOriginal()
    valueOf(await sessions.saveSession({ session: makeSession({ id: 'sessie-x-twee' }) }))
    await list()
    await put('sessie-x-twee.json', 'half')
    const { problems } = await list()
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toMatch(/^Deze sessie kon niet open/)
  })

  it('belongs to the longest name that fits', async () => {
    const { put, list, sessions } = await openWithOriginal()
    const other = makeSession({ id: 'sessie-x-twee', municipality: 'Zeist', title: 'Vervolg' })
    valueOf(await sessions.saveSession({ session: other }))
    await put('sessie-x-twee-LAPTOP.json', 'half')
    expect((await list()).problems[0]!.message).toContain('“Zeist · Vervolg”')
  })

  it('of a session that is gone is left, and that is said', async () => {
    const { put, list, live, sessions } = await openWithOriginal()
    valueOf(await sessions.listSessions({}))
    await rm(join(live, `${id}.json`))
    await put('sessie-x (1).json', 'half')
    const { problems } = await list()
    expect(problems[0]!.message).toMatch(/“sessie-x \(1\)\.json” is een kopie van een sessie die nu niet/)
  })
})

describe('other files that sync products and systems leave', () => {
  it('are no sessions and no trouble', async () => {
    const { put, list, live } = await openWithOriginal()
    const names = [
      'desktop.ini',
      'Thumbs.db',
      '.DS_Store',
      '._sessie-x.json',
      '.sessie-x.json.icloud',
      '~$sessie-x.json',
      '.~sessie-x.json',
      'sessie-x.json.tmp',
      '~syncthing~sessie-x.json.tmp',
      'sessie-x.json.part',
      'sessie-x.json.crdownload',
    ]
    for (const name of names) await put(name, bytesOf(elsewhere).slice(0, 40))
    await put('sessie-x.json.bak', 'half')
    await mkdir(join(live, 'sessie-map.json'))
    expect(await list()).toMatchObject({ problems: [], sessions: [{ id }] })
    expect(await readdir(live)).toEqual(expect.arrayContaining([...names, 'sessie-map.json']))
  })

  it('that are empty are told as on their way, and left', async () => {
    const { put, list, live } = await openWithOriginal()
    await put('sessie-x (1).json', '')
    const { problems } = await list()
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toMatch(
      /^“sessie-x \(1\)\.json”: De inhoud van dit bestand is nog niet op deze computer\./,
    )
    expect(await readdir(live)).toContain('sessie-x (1).json')
    // and then it arrives
    await put('sessie-x (1).json', bytesOf(elsewhere))
    expect((await list()).problems[0]!.message).toContain('was een kopie van de sessie')
    expect(await readdir(live)).not.toContain('sessie-x (1).json')
  })

  it('of a newer app are named and left', async () => {
    const { put, list } = await openWithOriginal()
    await put('sessie-x (1).json', '{"version":99,"kind":"sessie","data":{}}')
    const { problems } = await list()
    expect(problems[0]!.message).toMatch(/“sessie-x \(1\)\.json”.*Werk Signaalwijzer bij/)
  })

  it('a byte order mark before a session is not damage', async () => {
    const { put, list, sessions } = await openWithOriginal()
    await put(`${id}.json`, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(elsewhere)]))
    expect(await list()).toMatchObject({ problems: [], sessions: [{ id }] })
    expect(valueOf(await sessions.readSession({ id })).session.purpose).toBe(elsewhere.purpose)
  })
})

describe('a disk that sees no difference between capitals and small letters', () => {
  it('shows the session under the name that the disk gives it, once', async () => {
    const { live, list, sessions } = await openWithOriginal()
    // one file that answers to both names, of which only one is in the folder: as such a disk does
    await link(join(live, `${id}.json`), join(live, 'SESSIE-X.json'))
    const folders = layOut(join(live, '..'))
    expect(await isOwnFile(folders, 'SESSIE-X.json', id, ['SESSIE-X.json'])).toBe(true)
    expect(await isOwnFile(folders, 'SESSIE-X.json', id, ['SESSIE-X.json', `${id}.json`])).toBe(false)
    expect((await list()).sessions).toHaveLength(1)
    expect(valueOf(await sessions.readSession({ id })).session.title).toBe('Startsessie')
  })
})
