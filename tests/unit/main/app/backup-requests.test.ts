import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { accept } from '#contract/result.ts'
import { createKeepingRequests } from '../../../../main/app/backup-requests'
import { createElectronHost } from '../../../../main/electron/electron-host'
import { noKeyStore } from '../../../../main/library/seal/key-store'
import { openSealedLibrary } from '../../../../main/library/sealed-library'
import { createDownloads } from '../../../../main/loopback/downloads'
import type { Handlers } from '../../../../main/app/requests'
import { makeSession, valueOf } from '../example-session'
import { makeTempFolder } from '../temp-folder'
import { openKeepingLibrary } from '../library/retention/open-keeping-library'
import { passphrase as opener } from '../library/seal/open-device'
import { makeRequestsIn, makeRequestsOf } from './request-of-library'

const passphrase = 'een zin voor de back-up'

async function fill() {
  const library = await openKeepingLibrary('2026-11-30')
  valueOf(await library.sessions.saveSession({ session: makeSession({ id: 'sessie-een' }) }))
  return library
}

const follow = async (requests: Handlers) => valueOf(await requests.followWork({}))
const filesIn = async (requests: Handlers) =>
  valueOf(await requests.listBackups({})).backups.map(({ file }) => file)

/** A host whose question where to save stays open until it is answered. */
function makeAskingHost() {
  let answer: ((filePath: string) => void) | undefined
  const none = () => Promise.reject(new Error('not asked here'))
  const host = createElectronHost({
    downloadsFolder: () => '',
    askWhereToSave: () =>
      new Promise((resolve) => {
        answer = (filePath) => resolve({ canceled: filePath === '', filePath })
      }),
    askWhichFolder: none,
    openExternal: none,
    openPath: none,
    showInFolder: () => undefined,
    openHall: () => undefined,
  })
  return { host, isAsking: () => answer !== undefined, answer: (path: string) => answer?.(path) }
}

describe('a backup that was made', () => {
  it('counts only once the browser fetched it, and then stands in the list', async () => {
    const downloads = createDownloads()
    const requests = makeRequestsOf(await fill(), downloads)
    valueOf(await requests.startBackup({ passphrase }))
    await expect.poll(async () => (await follow(requests)).state).toBe('done')
    const made = await follow(requests)
    expect(made).toMatchObject({ kind: 'make', outcome: { kind: 'made', fetched: false } })
    expect(await filesIn(requests)).toEqual([])
    const saved = made.state === 'done' && made.outcome.kind === 'made' ? made.outcome.saved : undefined
    downloads.take(saved?.kind === 'download' ? saved.address.slice('/download/'.length) : '')
    expect(await follow(requests)).toMatchObject({ outcome: { fetched: true } })
    expect(await filesIn(requests)).toEqual([expect.stringMatching(/^Signaalwijzer back-up .*\.swbackup$/)])
  })

  it('is called after the day that the user has, also when it is another day elsewhere', async () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    const library = await fill()
    const names: string[] = []
    const host = makeAskingHost().host
    const { handlers } = createKeepingRequests({
      library,
      host: {
        ...host,
        saveFile: ({ name }) =>
          Promise.resolve(accept({ kind: 'saved', path: names[names.push(name) - 1]! })),
      },
      log: () => undefined,
      now: () => new Date('2026-11-30T12:00:00Z'),
    })
    valueOf(await handlers.startBackup({ passphrase }))
    await expect.poll(() => names).toEqual(['Signaalwijzer back-up 2026-12-01.swbackup'])
  })

  it('that the user gives no place is no backup', async () => {
    const { host, isAsking, answer } = makeAskingHost()
    const requests = makeRequestsIn(await fill(), host)
    valueOf(await requests.startBackup({ passphrase }))
    await expect.poll(isAsking).toBe(true)
    answer('')
    await expect.poll(async () => (await follow(requests)).state).toBe('done')
    expect(await filesIn(requests)).toEqual([])
  })

  it('is not begun before there is a key: first that question, then the work', async () => {
    const dataFolder = await makeTempFolder()
    const requests = makeRequestsOf(openSealedLibrary({ dataFolder, places: { keyStore: noKeyStore } }))
    expect(await requests.startBackup({ passphrase })).toMatchObject({ code: 'key-needed' })
    expect(await follow(requests)).toEqual({ state: 'none' })
  })
})

describe('locking while the question where to save is open', () => {
  it('does not wait for it; the file that is saved after it counts when the library is open again', async () => {
    const { host, isAsking, answer } = makeAskingHost()
    const library = await fill()
    const requests = makeRequestsIn(library, host)
    valueOf(await requests.startBackup({ passphrase }))
    await expect.poll(isAsking).toBe(true)
    valueOf(await requests.lockLibrary({}))
    expect(await requests.listSessions({})).toMatchObject({ code: 'locked' })
    const path = join(await makeTempFolder(), 'mijn.swbackup')
    answer(path)
    await expect.poll(async () => (await follow(requests)).state).toBe('done')
    expect((await readFile(path)).length).toBeGreaterThan(0)
    valueOf(await requests.unlockLibrary({ opener: { passphrase: opener } }))
    expect(await filesIn(requests)).toEqual([path])
    // what unlocking looks for must be done before the folder goes
    await library.settle()
  })
})
