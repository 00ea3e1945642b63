import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSession, valueOf } from '../../example-session'
import { makeTempFolder } from '../../temp-folder'
import { openKeepingLibrary, type KeepingLibrary } from '../retention/open-keeping-library'

const list = async ({ sessions }: KeepingLibrary) => {
  const listed = valueOf(await sessions.listSessions({}))
  return {
    ids: listed.sessions.map(({ id }) => id).toSorted(),
    messages: listed.problems.map(({ message }) => message),
  }
}

async function fill() {
  const app = await openKeepingLibrary('2026-11-30')
  for (const id of ['sessie-een', 'sessie-twee', 'sessie-drie'])
    valueOf(await app.sessions.saveSession({ session: makeSession({ id }) }))
  const keys = join(app.folder, 'sleutels')
  const away = join(await makeTempFolder(), 'sleutels')
  await cp(keys, away, { recursive: true })
  return { app, keys, away }
}

describe('a session whose key is not here', () => {
  it('is told about in one sentence and stands in no list as if it opened, also where it was listed just before', async () => {
    const { app, keys } = await fill()
    expect((await list(app)).ids).toHaveLength(3)
    for (const name of ['sessie-een.json', 'sessie-een.reserve.json']) await rm(join(keys, name))
    const { ids, messages } = await list(app)
    expect(ids).toEqual(['sessie-drie', 'sessie-twee'])
    expect(messages).toEqual([
      expect.stringMatching(/^Van één sessie staat het bestand er, maar niet \(meer\) de sleutel/),
    ])
  })

  it('of a folder that is half here: one sentence for all, also after a restart, and all of them when the keys come', async () => {
    const { app, keys, away } = await fill()
    await list(app)
    await cp(
      join(app.folder, 'sessies', 'sessie-twee.json'),
      join(app.folder, 'sessies', 'Mijn oude sessie.json'),
    )
    await rm(keys, { recursive: true })
    for (const half of [app, await app.reopen()]) {
      const { ids, messages } = await list(half)
      expect(ids).toEqual([])
      expect(
        messages.filter((message) => message.startsWith('Van 3 sessies staan de bestanden er')),
      ).toHaveLength(1)
      expect(messages.join()).not.toContain('geen bestand van Signaalwijzer')
    }
    await mkdir(keys)
    await cp(away, keys, { recursive: true })
    expect((await list(await app.reopen())).ids).toHaveLength(3)
  })

  it('is counted as left out of a backup, each of them', async () => {
    const { app, keys } = await fill()
    for (const id of ['sessie-een', 'sessie-twee'])
      for (const name of [`${id}.json`, `${id}.reserve.json`]) await rm(join(keys, name))
    const quiet = { show: () => undefined, isStopped: () => false }
    const made = valueOf(await app.backups.make('een zin voor de back-up', quiet))
    expect([made.sessions, made.unread]).toEqual([['sessie-drie'], 2])
  })
})
