import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packEnvelope } from '../../../../../main/library/disk/envelope'
import { layOut } from '../../../../../main/library/disk/folders'
import { sessionFormat } from '../../../../../main/library/disk/formats'
import { readIndex, writeIndex } from '../../../../../main/library/sessions/summary-index'
import { makeSession, valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const indexOf = (folder: string) => join(folder, 'sessies.index.json')

async function saveThree(sessions: Awaited<ReturnType<typeof openTestLibrary>>['sessions']) {
  const days = ['2026-11-20', '2026-11-22', '2026-11-21']
  for (const [index, day] of days.entries()) {
    const session = makeSession({
      id: `sessie-${index}`,
      title: `Sessie ${index}`,
      changedAt: `${day}T10:00:00.000Z`,
    })
    await sessions.saveSession({ session })
  }
}

describe('the sessions whose notes can be searched', () => {
  it('come in one question, and after that only the ones that are others than before', async () => {
    const { sessions } = await openTestLibrary()
    await saveThree(sessions)
    const first = valueOf(await sessions.readChangedSessions({ known: [] }))
    expect(first.ids).toEqual(['sessie-1', 'sessie-2', 'sessie-0'])
    expect(first.changed.map(({ id }) => id)).toEqual(first.ids)
    const known = first.changed.map(({ id, changedAt }) => ({ id, changedAt }))
    expect(valueOf(await sessions.readChangedSessions({ known })).changed).toEqual([])
    await sessions.saveSession({
      session: makeSession({ id: 'sessie-0', revision: 1, changedAt: '2026-11-23T10:00:00.000Z' }),
    })
    await sessions.removeSession({ id: 'sessie-1' })
    const then = valueOf(await sessions.readChangedSessions({ known }))
    expect(then.ids).toEqual(['sessie-0', 'sessie-2'])
    expect(then.changed.map(({ id }) => id)).toEqual(['sessie-0'])
  })

  it('are never practice sessions, nor files that cannot be read', async () => {
    const { sessions, folder } = await openTestLibrary()
    await sessions.saveSession({ session: makeSession({ id: 'sessie-echt' }) })
    await sessions.saveSession({ session: makeSession({ id: 'sessie-oefening', practice: true }) })
    await writeFile(join(folder, 'sessies', 'sessie-kapot.json'), '{ half')
    expect(valueOf(await sessions.readChangedSessions({ known: [] })).ids).toEqual(['sessie-echt'])
  })
})

describe('the list of sessions', () => {
  it('is empty in a folder that is not there yet, and makes nothing', async () => {
    const { sessions, folder } = await openTestLibrary()
    expect(valueOf(await sessions.listSessions({}))).toEqual({ sessions: [], problems: [] })
    await expect(stat(indexOf(folder))).rejects.toThrow('ENOENT')
  })

  it('shows the newest change first', async () => {
    const { sessions } = await openTestLibrary()
    await saveThree(sessions)
    const { sessions: listed } = valueOf(await sessions.listSessions({}))
    expect(listed.map(({ id }) => id)).toEqual(['sessie-1', 'sessie-2', 'sessie-0'])
  })

  it('is the same with and without its index, and shows every change since', async () => {
    const { sessions, folder } = await openTestLibrary()
    await saveThree(sessions)
    const first = valueOf(await sessions.listSessions({}))
    expect(valueOf(await sessions.listSessions({}))).toEqual(first)
    await rm(indexOf(folder))
    expect(valueOf(await sessions.listSessions({}))).toEqual(first)
    await sessions.saveSession({
      session: makeSession({ id: 'sessie-0', revision: 1, title: 'Nieuwe titel' }),
    })
    await sessions.removeSession({ id: 'sessie-2' })
    const titles = valueOf(await sessions.listSessions({})).sessions.map(({ title }) => title)
    expect(titles.sort()).toEqual(['Nieuwe titel', 'Sessie 1'])
  })

  it('does not read the sessions that did not change', async () => {
    const { sessions, folder } = await openTestLibrary()
    await saveThree(sessions)
    await sessions.listSessions({})
    // An index with another title shows which one was used.
    const index = await readIndex(layOut(folder))
    const entry = index.get('sessie-1.json')!
    const summary = { ...entry.summary, title: 'Uit de index' }
    await writeIndex(layOut(folder), new Map([...index, ['sessie-1.json', { ...entry, summary }]]))
    const titles = valueOf(await sessions.listSessions({})).sessions.map(({ title }) => title)
    expect(titles).toContain('Uit de index')
  })

  it('does not believe an index that was changed by anything else', async () => {
    const { sessions, folder } = await openTestLibrary()
    await saveThree(sessions)
    const first = valueOf(await sessions.listSessions({}))
    const index = await readFile(indexOf(folder), 'utf8')
    await writeFile(indexOf(folder), index.replace('Sessie 1', 'Sessie X'))
    expect(valueOf(await sessions.listSessions({}))).toEqual(first)
    await writeFile(indexOf(folder), index.slice(0, -20))
    expect(valueOf(await sessions.listSessions({}))).toEqual(first)
  })

  it.each(['', 'stuk', '[]', '\n', '\n[]'])('builds a damaged index (%j) again in silence', async (text) => {
    const { sessions, folder } = await openTestLibrary()
    await saveThree(sessions)
    const first = valueOf(await sessions.listSessions({}))
    await writeFile(indexOf(folder), text)
    expect(valueOf(await sessions.listSessions({}))).toEqual(first)
    expect(await readFile(indexOf(folder), 'utf8')).toContain('Sessie 1')
  })

  it('goes on when the index cannot be written', async () => {
    const { sessions, folder } = await openTestLibrary()
    await mkdir(indexOf(folder))
    await writeFile(join(indexOf(folder), 'in-de-weg'), '')
    await saveThree(sessions)
    expect(valueOf(await sessions.listSessions({})).sessions).toHaveLength(3)
  })

  it('sees a change from outside, also one of the same size at the same time', async () => {
    const { sessions, folder } = await openTestLibrary()
    await saveThree(sessions)
    await sessions.listSessions({})
    const path = join(folder, 'sessies', 'sessie-1.json')
    const before = await stat(path)
    const bytes = await readFile(path, 'utf8')
    await rm(path)
    // Something takes the old inode, so that the new file gets its own.
    await writeFile(join(folder, 'vulling'), '')
    await writeFile(path, bytes.replace('Sessie 1', 'Sessie X'))
    await utimes(path, before.atime, before.mtime)
    expect(valueOf(await sessions.listSessions({})).sessions.map(({ title }) => title)).toContain('Sessie X')
  })

  it('answers everybody who asks at once, with what was just saved', async () => {
    const { sessions } = await openTestLibrary()
    await saveThree(sessions)
    for (let revision = 1; revision < 20; revision += 1) {
      await sessions.listSessions({})
      const title = `Versie ${revision}`
      const asking = [sessions.listSessions({}), sessions.listSessions({})]
      await sessions.saveSession({ session: makeSession({ id: 'sessie-1', title, revision }) })
      asking.push(sessions.listSessions({}), sessions.listSessions({}))
      const told = (await Promise.all(asking)).map((listing) => valueOf(listing).sessions)
      expect(told.map(({ length }) => length)).toEqual([3, 3, 3, 3])
      for (const sessionsAfter of [...told.slice(2), valueOf(await sessions.listSessions({})).sessions])
        expect(sessionsAfter.find(({ id }) => id === 'sessie-1')?.title).toBe(title)
    }
  })

  it('lists thousands of sessions', async () => {
    const { sessions, folder } = await openTestLibrary()
    await mkdir(join(folder, 'sessies'))
    const ids = Array.from({ length: 2000 }, (_, index) => `sessie-${index}`)
    for (const id of ids) {
      await writeFile(join(folder, 'sessies', `${id}.json`), packEnvelope(sessionFormat, makeSession({ id })))
    }
    expect(valueOf(await sessions.listSessions({})).sessions).toHaveLength(2000)
    expect(valueOf(await sessions.listSessions({})).sessions).toHaveLength(2000)
  })
})
