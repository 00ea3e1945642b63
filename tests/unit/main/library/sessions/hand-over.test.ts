import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passOnSession } from '../../../../../main/library/sessions/hand-over'
import { makeSession, valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const cost = { N: 2, r: 1, p: 1 }
const running = makeSession({
  purpose: 'Wat al besproken is',
  phase: 'bezig',
  clock: {
    runningSince: '2026-11-22T12:30:00.000Z',
    seenAt: '2026-11-22T12:31:00.000Z',
    spentSeconds: { 'stap-een': 600 },
  },
})
const passOn = async (session = running) => valueOf(await passOnSession(session, { cost }))

describe('a session that a colleague passed on', () => {
  it('goes on where it was left, clock and all', async () => {
    const { sessions } = await openTestLibrary()
    const taken = valueOf(await sessions.takeOverSession(await passOn()))
    expect(taken.id).toBe(running.id)
    expect(valueOf(await sessions.readSession(taken)).session).toEqual({ ...running, revision: 1 })
    const next = { ...running, revision: 1, purpose: 'Verder' }
    expect(valueOf(await sessions.saveSession({ session: next })).revision).toBe(2)
  })

  it('never goes over what is here: it comes beside it, also when it is opened twice at once', async () => {
    const { sessions } = await openTestLibrary()
    const own = makeSession({ purpose: 'Van mij' })
    valueOf(await sessions.saveSession({ session: own }))
    const parcel = await passOn()
    const [one, other] = await Promise.all([
      sessions.takeOverSession(parcel),
      sessions.takeOverSession(parcel),
    ])
    const ids = [own.id, valueOf(one).id, valueOf(other).id]
    expect(new Set(ids).size).toBe(3)
    expect(valueOf(await sessions.readSession({ id: own.id })).session.purpose).toBe('Van mij')
    expect(valueOf(await sessions.readSession(valueOf(one))).session).toMatchObject({
      purpose: running.purpose,
      title: `${running.title} (doorgegeven)`,
    })
    expect(valueOf(await sessions.listSessions({})).sessions).toHaveLength(3)
  })

  it.each([
    [
      'lies in the bin',
      async ({ sessions }: Awaited<ReturnType<typeof openTestLibrary>>) => {
        valueOf(await sessions.removeSession({ id: running.id }))
      },
    ],
    [
      'could not be read and was put aside',
      async ({ sessions, folder }: Awaited<ReturnType<typeof openTestLibrary>>) => {
        await writeFile(join(folder, 'sessies', `${running.id}.json`), '{ half')
        await sessions.listSessions({})
      },
    ],
  ])('leaves a session of its id alone that %s', async (_what, put) => {
    const library = await openTestLibrary()
    valueOf(await library.sessions.saveSession({ session: makeSession() }))
    await put(library)
    expect(valueOf(await library.sessions.takeOverSession(await passOn())).id).not.toBe(running.id)
  })

  it('leaves nothing behind after a wrong code or half a file', async () => {
    const { sessions, folder } = await openTestLibrary()
    const { text, code } = await passOn()
    expect(await sessions.takeOverSession({ text, code: '0000 0000 0000 0000' })).toMatchObject({
      message: expect.stringContaining('hoort niet bij') as string,
    })
    expect(await sessions.takeOverSession({ text: text.slice(0, -20), code })).toMatchObject({
      code: 'unreadable',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('holds what is on the screen, also when it could not be saved anywhere', async () => {
    const { sessions } = await openTestLibrary()
    const typed = makeSession({ revision: 7, purpose: 'Nog niet op schijf' })
    const taken = valueOf(await sessions.takeOverSession(await passOn(typed)))
    expect(valueOf(await sessions.readSession(taken)).session.purpose).toBe('Nog niet op schijf')
  })
})
