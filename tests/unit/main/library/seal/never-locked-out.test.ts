import { cp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeyStore, type Storage } from '../../../../../main/electron/key-store'
import { keyFileNames } from '../../../../../main/library/seal/keep-key-file'
import { noKeyStore } from '../../../../../main/library/seal/key-store'
import type { Opener } from '../../../../../main/library/seal/vault'
import type { SealedLibrary } from '../../../../../main/library/sealed-library'
import { makeSession, valueOf } from '../../example-session'
import { makeTempFolder } from '../../temp-folder'
import { makeFirstKey, makeKeyStore, openOn, passphrase } from './open-device'

const purpose = 'Wat in de kantine werd gezegd.'

/** A library with one session, made on the device of Samira, who has a passphrase as well. */
async function makeLibrary() {
  const folder = await makeTempFolder()
  const app = openOn(folder, { keyStore: makeKeyStore('samira') })
  const recoveryCode = await makeFirstKey(app, { passphrase, keyStore: true })
  valueOf(await app.sessions.saveSession({ session: makeSession({ purpose }) }))
  return { folder, recoveryCode }
}

async function readPurpose({ sessions }: SealedLibrary): Promise<string> {
  return valueOf(await sessions.readSession({ id: 'sessie-een' })).session.purpose
}

/** What an app says that cannot open: a sentence, for every question, and nothing that looks like an empty library. */
async function expectClosed(app: SealedLibrary, kind: string): Promise<void> {
  const state = await app.seal.readState()
  expect(state.kind).toBe(kind)
  const closed = { ok: false, code: 'locked', message: state.sentence }
  expect(state.sentence).toMatch(/^[A-Z].+\.$/)
  expect(await app.sessions.listSessions({})).toEqual(closed)
  expect(await app.sessions.readSession({ id: 'sessie-een' })).toEqual(closed)
  expect(await app.sessions.saveSession({ session: makeSession() })).toEqual(closed)
  expect(await app.socialMap.read()).toEqual(closed)
  expect(await app.templates.list()).toEqual(closed)
}

async function expectToOpenBy(app: SealedLibrary, opener: Opener): Promise<void> {
  expect(await app.seal.unlock(opener)).toMatchObject({ ok: true })
  expect(await readPurpose(app)).toBe(purpose)
}

describe('a session that was sealed is never out of reach', () => {
  it('opens by itself where it was made', async () => {
    const { folder } = await makeLibrary()
    expect(await readPurpose(openOn(folder, { keyStore: makeKeyStore('samira') }))).toBe(purpose)
  })

  it.each([
    ['the key store is missing', () => noKeyStore],
    ['the key store was changed', () => makeKeyStore('samira, opnieuw ingesteld')],
    ['the key store is that of another user', () => makeKeyStore('kevin')],
    ['the system was installed again', () => makeKeyStore('samira op een nieuw systeem')],
    ['it is opened on another computer', () => makeKeyStore('samira op de laptop')],
    [
      'the key store refuses',
      () => ({ ...makeKeyStore('samira'), reveal: () => Promise.resolve(undefined) }),
    ],
  ])('when %s: says so, and opens with the passphrase', async (_what, makeStore) => {
    const { folder } = await makeLibrary()
    const app = openOn(folder, { keyStore: makeStore() })
    await expectClosed(app, 'needs-another-way')
    await expectToOpenBy(app, { passphrase })
  })

  it('where Linux keeps keys in plain text (basic_text): that is no key store, and the passphrase opens', async () => {
    const { folder } = await makeLibrary()
    const asked: string[] = []
    const storage: Storage = {
      isAsyncEncryptionAvailable: () => Promise.resolve(true),
      getSelectedStorageBackend: () => 'basic_text',
      encryptStringAsync: (text) => {
        asked.push(text)
        return Promise.resolve(Buffer.from(text))
      },
      decryptStringAsync: () => Promise.reject(new Error('anders versleuteld')),
    }
    const app = openOn(folder, { keyStore: createKeyStore(storage, 'linux') })
    expect((await app.seal.readState()).offers.keyStore).toBe(false)
    await expectClosed(app, 'needs-another-way')
    await expectToOpenBy(app, { passphrase })
    expect(await app.seal.addWay({ kind: 'sleutelhanger' })).toMatchObject({ ok: false })
    expect(asked).toEqual([])
  })

  it('when the data folder was moved: opens by itself, and with the passphrase elsewhere', async () => {
    const { folder } = await makeLibrary()
    const moved = join(await makeTempFolder(), 'verhuisd')
    await rename(folder, moved)
    expect(await readPurpose(openOn(moved, { keyStore: makeKeyStore('samira') }))).toBe(purpose)
    await expectToOpenBy(openOn(moved), { passphrase })
  })

  it('when a backup was put back, of before the passphrase was changed: the old passphrase opens it', async () => {
    const { folder } = await makeLibrary()
    const backup = join(await makeTempFolder(), 'back-up')
    await cp(folder, backup, { recursive: true })
    const app = openOn(folder, { keyStore: makeKeyStore('samira') })
    valueOf(await app.seal.addWay({ kind: 'wachtzin', passphrase: 'een heel andere zin' }))
    await expectToOpenBy(openOn(backup), { passphrase })
    expect(await openOn(folder).seal.unlock({ passphrase })).toMatchObject({ ok: false })
    await expectToOpenBy(openOn(folder), { passphrase: 'een heel andere zin' })
  })

  it.each(['', '{"kind":"sleutel","vers', 'geen json'])(
    'when the key file was half written (%j): the other copy opens, and the damaged one is whole again',
    async (half) => {
      const { folder } = await makeLibrary()
      const whole = await readFile(join(folder, keyFileNames.main), 'utf8')
      await writeFile(join(folder, keyFileNames.main), half)
      await expectToOpenBy(openOn(folder), { passphrase })
      expect(await readFile(join(folder, keyFileNames.main), 'utf8')).toBe(whole)
    },
  )

  it('when every copy of the key file is damaged or gone: says which file is needed, and makes no other key', async () => {
    const { folder } = await makeLibrary()
    const whole = await readFile(join(folder, keyFileNames.main))
    for (const spoil of [
      () => Promise.all(Object.values(keyFileNames).map((name) => writeFile(join(folder, name), '{"stuk":'))),
      () => Promise.all(Object.values(keyFileNames).map((name) => rm(join(folder, name)))),
    ]) {
      await spoil()
      const app = openOn(folder, { keyStore: makeKeyStore('samira') })
      await expectClosed(app, 'damaged')
      const recoveryCode = app.seal.makeRecoveryCode()
      const ways = { passphrase: 'een heel andere zin', keyStore: false, keyFile: false, recoveryCode }
      expect(await app.seal.makeFirstKey(ways)).toMatchObject({ ok: false })
      const fixed = openOn(folder, { fixedFile: join(await makeTempFolder(), 'sleutel.json') })
      await expectClosed(fixed, 'damaged')
    }
    await writeFile(join(folder, keyFileNames.main), whole)
    await expectToOpenBy(openOn(folder), { passphrase })
  })

  it('when an old key file lies beside a new one: the newest counts, and the old passphrase no longer opens', async () => {
    const { folder } = await makeLibrary()
    const old = await readFile(join(folder, keyFileNames.main))
    const app = openOn(folder, { keyStore: makeKeyStore('samira') })
    valueOf(await app.seal.addWay({ kind: 'wachtzin', passphrase: 'een heel andere zin' }))
    await writeFile(join(folder, keyFileNames.main), old)
    expect(await openOn(folder).seal.unlock({ passphrase })).toMatchObject({ ok: false })
    await expectToOpenBy(openOn(folder), { passphrase: 'een heel andere zin' })
  })

  it('when the passphrase was forgotten: the recovery code opens, however it is typed, and a new one can be set', async () => {
    const { folder, recoveryCode } = await makeLibrary()
    const app = openOn(folder)
    expect(await app.seal.unlock({ passphrase: 'vier andere woorden' })).toMatchObject({ ok: false })
    await expectToOpenBy(app, { recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') })
    valueOf(await app.seal.addWay({ kind: 'wachtzin', passphrase: 'een heel andere zin' }))
    await expectToOpenBy(openOn(folder), { passphrase: 'een heel andere zin' })
  })

  it('when a newer app made the key: says to update, and leaves every byte', async () => {
    const { folder } = await makeLibrary()
    const newer = '{"kind":"sleutel","version":2,"anders":[]}'
    await writeFile(join(folder, keyFileNames.main), newer)
    const app = openOn(folder, { keyStore: makeKeyStore('samira') })
    await expectClosed(app, 'newer-version')
    expect((await app.seal.readState()).sentence).toContain('Werk Signaalwijzer bij')
    expect(await readFile(join(folder, keyFileNames.main), 'utf8')).toBe(newer)
  })
})

describe('a key in a file', () => {
  it('opens without a question, is made once, and only its user can read it', async () => {
    const folder = await makeTempFolder()
    const fixedFile = join(await makeTempFolder(), 'nog niet', 'sleutel.json')
    const first = openOn(folder, { fixedFile })
    valueOf(await first.sessions.saveSession({ session: makeSession({ purpose }) }))
    const made = await readFile(fixedFile)
    expect(await readPurpose(openOn(folder, { fixedFile }))).toBe(purpose)
    expect(await readFile(fixedFile)).toEqual(made)
    if (process.platform !== 'win32') expect((await stat(fixedFile)).mode & 0o777).toBe(0o600)
    await expectClosed(
      openOn(folder, { fixedFile: join(folder, '..', 'een andere.json') }),
      'needs-another-way',
    )
  })
})
