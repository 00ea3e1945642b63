import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSession, valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const id = 'sessie-een'

describe('keeping a session', () => {
  it('gives back what was saved, with the next revision', async () => {
    const { sessions } = await openTestLibrary()
    const saved = valueOf(await sessions.saveSession({ session: makeSession() }))
    expect(saved.revision).toBe(1)
    expect(valueOf(await sessions.readSession({ id })).session).toEqual(makeSession({ revision: 1 }))
  })

  it('is still there after the app starts again', async () => {
    const { sessions, reopen } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession({ purpose: 'Łódź en één café' }) })
    const again = valueOf(await reopen().sessions.readSession({ id }))
    expect(again.session.purpose).toBe('Łódź en één café')
  })

  it('refuses a second new session with the same id', async () => {
    const { sessions } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    const second = await sessions.saveSession({ session: makeSession({ title: 'Andere' }) })
    expect(second).toMatchObject({ ok: false, code: 'changed-elsewhere' })
    expect(valueOf(await sessions.readSession({ id })).session.title).toBe('Startsessie Nieuwegein')
  })

  it('refuses a save that is based on an older revision, and keeps what is there', async () => {
    const { sessions, reopen } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    const other = reopen().sessions
    await other.saveSession({ session: makeSession({ revision: 1, title: 'Uit het andere venster' }) })
    const late = await sessions.saveSession({ session: makeSession({ revision: 1, title: 'Te laat' }) })
    expect(late).toMatchObject({ ok: false, code: 'changed-elsewhere' })
    expect(valueOf(await sessions.readSession({ id })).session.title).toBe('Uit het andere venster')
  })

  it('refuses to save a session that was removed in another window, and says what to do', async () => {
    const { sessions } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await sessions.removeSession({ id })
    const late = await sessions.saveSession({ session: makeSession({ revision: 1 }) })
    expect(late).toMatchObject({ ok: false, code: 'not-found' })
    expect(late.ok ? '' : late.message).toContain('prullenbak')
  })

  it('lets only one of many saves at once win', async () => {
    const { sessions } = await openTestLibrary()
    const saves = Array.from({ length: 12 }, (_, index) =>
      sessions.saveSession({ session: makeSession({ title: `Versie ${index}` }) }),
    )
    const results = await Promise.all(saves)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('says that a session is not there', async () => {
    const { sessions } = await openTestLibrary()
    expect(await sessions.readSession({ id: 'bestaat-niet' })).toMatchObject({ code: 'not-found' })
    expect(await sessions.removeSession({ id: 'bestaat-niet' })).toMatchObject({ code: 'not-found' })
    expect(await sessions.listVersions({ id: 'bestaat-niet' })).toMatchObject({ code: 'not-found' })
  })

  it('says that the folder cannot be written, and saves again as soon as it can', async () => {
    const { sessions, folder } = await openTestLibrary()
    // A file where the folder should be: a place that cannot be written, also for root.
    await writeFile(join(folder, 'sessies'), 'in de weg')
    expect((await sessions.saveSession({ session: makeSession() })).ok).toBe(false)
    await rm(join(folder, 'sessies'))
    expect((await sessions.saveSession({ session: makeSession() })).ok).toBe(true)
  })
})

describe('the bin', () => {
  it('takes a session out of the list and gives it back whole', async () => {
    const { sessions } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    expect(await sessions.removeSession({ id })).toEqual({ ok: true, value: {} })
    expect(valueOf(await sessions.listSessions({}))).toEqual({ sessions: [], problems: [] })
    expect(await sessions.restoreSession({ id })).toEqual({ ok: true, value: {} })
    expect(valueOf(await sessions.readSession({ id })).session).toEqual(makeSession({ revision: 1 }))
  })

  it('gives back the one that was removed last', async () => {
    const { sessions, passMinutes } = await openTestLibrary()
    for (const title of ['Eerste', 'Tweede']) {
      await sessions.saveSession({ session: makeSession({ title }) })
      await sessions.removeSession({ id })
      passMinutes(1)
    }
    await sessions.restoreSession({ id })
    expect(valueOf(await sessions.readSession({ id })).session.title).toBe('Tweede')
  })

  it('never puts an old session over one that is in the list', async () => {
    const { sessions } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession({ title: 'Oud' }) })
    await sessions.removeSession({ id })
    await sessions.saveSession({ session: makeSession({ title: 'Nieuw' }) })
    expect(await sessions.restoreSession({ id })).toMatchObject({ code: 'changed-elsewhere' })
    expect(valueOf(await sessions.readSession({ id })).session.title).toBe('Nieuw')
  })

  it('says that a session is not in it', async () => {
    const { sessions } = await openTestLibrary()
    expect(await sessions.restoreSession({ id })).toMatchObject({ code: 'not-found' })
  })
})

describe('earlier versions', () => {
  it('are kept outside the folder of live sessions, at most once in five minutes', async () => {
    const { sessions, folder, passMinutes } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    for (let revision = 1; revision < 6; revision += 1) {
      await sessions.saveSession({ session: makeSession({ revision, title: `Versie ${revision}` }) })
    }
    expect(valueOf(await sessions.listVersions({ id })).versions).toHaveLength(1)
    passMinutes(6)
    await sessions.saveSession({ session: makeSession({ revision: 6 }) })
    expect(valueOf(await sessions.listVersions({ id })).versions).toHaveLength(2)
    expect(await readdir(join(folder, 'sessies'))).toEqual([`${id}.json`])
  })

  it('are thinned by age: of an hour months ago the last one stays, and the very first one', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    const versions = join(folder, 'versies', id)
    await mkdir(versions, { recursive: true })
    const live = await readFile(join(folder, 'sessies', `${id}.json`))
    const old = ['10', '20', '30', '40'].map((minute) => `2020-01-06T10-${minute}-00-000Z`)
    for (const name of old) await writeFile(join(versions, `${name}.json`), live)
    await sessions.saveSession({ session: makeSession({ revision: 1, title: 'Verder' }) })
    const kept = valueOf(await sessions.listVersions({ id })).versions.map(({ version }) => version)
    expect(kept.slice(1)).toEqual([old[3], old[0]])
    expect(kept).toHaveLength(3)
  })

  it('become the current one, and what was current can be had back', async () => {
    const { sessions } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession({ title: 'Eerst' }) })
    await sessions.saveSession({ session: makeSession({ revision: 1, title: 'Daarna' }) })
    const [first] = valueOf(await sessions.listVersions({ id })).versions
    const restored = valueOf(await sessions.restoreVersion({ id, version: first!.version }))
    expect(restored.session).toMatchObject({ title: 'Eerst', revision: 3 })
    expect(valueOf(await sessions.readSession({ id })).session).toEqual(restored.session)
    const [newest] = valueOf(await sessions.listVersions({ id })).versions
    expect(valueOf(await sessions.restoreVersion({ id, version: newest!.version })).session.title).toBe(
      'Daarna',
    )
  })

  it('can be restored when the live file is gone', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession({ title: 'Eerst' }) })
    await sessions.saveSession({ session: makeSession({ revision: 1, title: 'Daarna' }) })
    await rm(join(folder, 'sessies', `${id}.json`))
    const [first] = valueOf(await sessions.listVersions({ id })).versions
    expect(valueOf(await sessions.restoreVersion({ id, version: first!.version })).session.title).toBe(
      'Eerst',
    )
  })

  it.each(['../../instellingen', '..', '', '2026-11-22T10-00-00-000Z', '/etc/passwd'])(
    'are not found by the name %j',
    async (version) => {
      const { sessions } = await openTestLibrary()
      await sessions.saveSession({ session: makeSession() })
      expect(await sessions.restoreVersion({ id, version })).toMatchObject({ code: 'not-found' })
    },
  )

  it('are no reason to trip over files of others in their folder', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await mkdir(join(folder, 'versies', id), { recursive: true })
    await writeFile(join(folder, 'versies', id, 'kladje.json'), '{}')
    expect(valueOf(await sessions.listVersions({ id })).versions).toEqual([])
  })
})

describe('a session file that cannot be opened', () => {
  const damage = async (folder: string, text: string) =>
    writeFile(join(folder, 'sessies', `${id}.json`), text)

  it.each([
    ['is cut off', '{"version":1,"kind":"sessie","data":{"id":"sess'],
    ['is no JSON', 'Beste lezer'],
    ['does not fit', '{"version":1,"kind":"sessie","data":{"id":"sessie-een"}}'],
    ['is something else', '{"version":1,"kind":"instellingen","data":{}}'],
  ])('is moved aside when it %s, and the good version is offered', async (_what, text) => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession({ title: 'Goed' }) })
    await sessions.saveSession({ session: makeSession({ revision: 1, title: 'Beter' }) })
    await damage(folder, text)

    const { sessions: listed, problems } = valueOf(await sessions.listSessions({}))
    expect(listed).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ id })
    expect(problems[0]!.message).toMatch(
      /^Deze sessie kon niet open\. We hebben haar apart gezet en de versie van \d\d:\d\d klaargezet\.$/,
    )
    const [aside] = await readdir(join(folder, 'opzij'))
    expect(await readFile(join(folder, 'opzij', aside!), 'utf8')).toBe(text)

    const restored = valueOf(await sessions.restoreVersion({ id, version: problems[0]!.version! }))
    expect(restored.session.title).toBe('Goed')
    const after = valueOf(await sessions.listSessions({}))
    expect(after.problems).toEqual([])
    expect(after.sessions).toHaveLength(1)
  })

  it('stays in the list of problems, also after a new start, until the session is back', async () => {
    const { sessions, folder, reopen } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await damage(folder, 'stuk')
    for (const library of [sessions, sessions, reopen().sessions]) {
      expect(valueOf(await library.listSessions({})).problems).toHaveLength(1)
    }
    expect(await readdir(join(folder, 'opzij'))).toHaveLength(1)
  })

  it('is told with the place of the file when there is no earlier version', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await damage(folder, 'stuk')
    const [problem] = valueOf(await sessions.listSessions({})).problems
    expect(problem).not.toHaveProperty('id')
    expect(problem!.message).toContain(join(folder, 'opzij'))
  })

  it('is refused and moved aside when it is read', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await damage(folder, 'stuk')
    expect(await sessions.readSession({ id })).toMatchObject({ ok: false, code: 'unreadable' })
    expect(await readdir(join(folder, 'opzij'))).toHaveLength(1)
    expect(await readdir(join(folder, 'sessies'))).toEqual([])
  })

  it('does not cost the words that are still on the screen', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await damage(folder, 'stuk')
    const saved = await sessions.saveSession({
      session: makeSession({ revision: 1, title: 'Nog op het scherm' }),
    })
    expect(saved.ok).toBe(true)
    expect(valueOf(await sessions.readSession({ id })).session.title).toBe('Nog op het scherm')
    expect(await readdir(join(folder, 'opzij'))).toHaveLength(1)
  })

  it('of a newer version is left as it is, and says what to do', async () => {
    const { sessions, folder } = await openTestLibrary()
    const text = JSON.stringify({ version: 99, kind: 'sessie', data: { toekomst: true } })
    await mkdir(join(folder, 'sessies'))
    await damage(folder, text)
    expect(await sessions.readSession({ id })).toMatchObject({ code: 'newer-version' })
    expect(await sessions.saveSession({ session: makeSession() })).toMatchObject({ code: 'newer-version' })
    const { problems } = valueOf(await sessions.listSessions({}))
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toContain('Werk Signaalwijzer bij')
    expect(await readFile(join(folder, 'sessies', `${id}.json`), 'utf8')).toBe(text)
  })

  it('that holds another session is not shown as this one', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await writeFile(
      join(folder, 'sessies', 'sessie-twee.json'),
      await readFile(join(folder, 'sessies', `${id}.json`)),
    )
    const listed = valueOf(await sessions.listSessions({}))
    expect(listed.sessions.map((session) => session.id)).toEqual([id])
    expect(listed.problems).toHaveLength(1)
  })

  it('with a strange name is told and left where it is', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await writeFile(join(folder, 'sessies', 'Kopie van sessie (1).json'), '{}')
    await writeFile(join(folder, 'sessies', '.DS_Store'), 'x')
    const listed = valueOf(await sessions.listSessions({}))
    expect(listed.problems).toHaveLength(1)
    expect(listed.problems[0]!.fileName).toBe('Kopie van sessie (1).json')
    expect(await readdir(join(folder, 'sessies'))).toContain('Kopie van sessie (1).json')
  })

  it('is no longer a problem when its session was restored and then removed by the user', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    await damage(folder, 'stuk')
    await sessions.saveSession({ session: makeSession({ revision: 1 }) })
    await sessions.removeSession({ id })
    expect(valueOf(await sessions.listSessions({})).problems).toEqual([])
  })
})

describe('what a killed app leaves behind', () => {
  it('is cleared once it is old, and never shown', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession() })
    const old = join(folder, 'sessies', '.sessie-een.json.0123456789ab.tmp')
    const young = join(folder, 'sessies', '.sessie-een.json.ba9876543210.tmp')
    await writeFile(old, 'half')
    await writeFile(young, 'half')
    const anHourAgo = new Date(Date.now() - 3_600_000)
    await utimes(old, anHourAgo, anHourAgo)
    expect(valueOf(await sessions.listSessions({})).problems).toEqual([])
    expect((await readdir(join(folder, 'sessies'))).sort()).toEqual([
      '.sessie-een.json.ba9876543210.tmp',
      `${id}.json`,
    ])
  })
})
