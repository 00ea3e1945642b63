import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packEnvelope } from '../../../../../main/library/disk/envelope'
import { sessionFormat } from '../../../../../main/library/disk/formats'
import { isSealedFile } from '../../../../../main/library/seal/sealed-file'
import type { SealedLibrary } from '../../../../../main/library/sealed-library'
import { makeOwnTemplate } from '../../example-documents'
import { makeSession, valueOf } from '../../example-session'
import { makeEntry } from '../../example-social-map'
import { makeTempFolder } from '../../temp-folder'
import { makeFirstKey, openOn, passphrase } from './open-device'

async function readEverything(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  return texts.join('\n')
}

const idsOf = async ({ sessions }: SealedLibrary) =>
  valueOf(await sessions.listSessions({})).sessions.map(({ id }) => id)

describe('before anybody chose a key', () => {
  it('nothing is asked to practise, and the first thing that is to stay asks for a key', async () => {
    const folder = await makeTempFolder()
    const app = openOn(folder)
    const practice = makeSession({ id: 'oefening', practice: true })
    expect(valueOf(await app.sessions.saveSession({ session: practice })).revision).toBe(1)
    expect(await idsOf(app)).toEqual(['oefening'])
    expect(await app.sessions.saveSession({ session: makeSession() })).toMatchObject({ code: 'key-needed' })
    expect(await app.socialMap.save({ entries: [makeEntry()] })).toMatchObject({ code: 'key-needed' })
    expect(await app.templates.put(makeOwnTemplate())).toMatchObject({ code: 'key-needed' })
    expect(await readdir(folder)).toEqual([])
    await app.settle()
  })

  it('what was practised goes along when the key is made, and goes on where it was', async () => {
    const folder = await makeTempFolder()
    const app = openOn(folder)
    const practice = makeSession({ id: 'oefening', practice: true })
    await app.sessions.saveSession({ session: practice })
    await app.settings.change((now) => ({ ...now, countsName: 'Nieuwegein', theme: 'donker' }))
    await makeFirstKey(app)
    expect(valueOf(await app.sessions.saveSession({ session: { ...practice, revision: 1 } })).revision).toBe(
      2,
    )
    const again = openOn(folder)
    expect(valueOf(await again.settings.read())).toMatchObject({ countsName: '', theme: 'donker' })
    valueOf(await again.seal.unlock({ passphrase }))
    expect(await idsOf(again)).toEqual(['oefening'])
    expect(valueOf(await again.settings.read()).countsName).toBe('Nieuwegein')
    await app.settle()
  })

  it('a code that was not typed over, or a short passphrase, makes no key', async () => {
    const folder = await makeTempFolder()
    const { seal } = openOn(folder)
    const recoveryCode = seal.makeRecoveryCode()
    const ways = { passphrase, keyStore: false, keyFile: false, recoveryCode }
    seal.makeRecoveryCode()
    expect(await seal.makeFirstKey(ways)).toMatchObject({ code: 'bad-request' })
    const next = seal.makeRecoveryCode()
    expect(await seal.makeFirstKey({ ...ways, recoveryCode: next, passphrase: 'kort' })).toMatchObject({
      code: 'bad-request',
    })
    expect(await seal.makeFirstKey({ ...ways, recoveryCode: next, passphrase: undefined })).toMatchObject({
      code: 'bad-request',
    })
    expect(await readdir(folder)).toEqual([])
    valueOf(await seal.makeFirstKey({ ...ways, recoveryCode: next }))
  })
})

describe('a library with a key', () => {
  const secret = 'Zin die nergens mag staan'

  it('holds nothing in clear of what was typed, wherever it lies', async () => {
    const folder = await makeTempFolder()
    const app = openOn(folder)
    await makeFirstKey(app)
    const session = makeSession({ title: secret, purpose: secret, municipality: secret })
    valueOf(await app.sessions.saveSession({ session }))
    valueOf(await app.sessions.saveSession({ session: { ...session, revision: 1, place: secret } }))
    valueOf(await app.sessions.saveSession({ session: { ...session, id: 'sessie-twee' } }))
    valueOf(await app.sessions.removeSession({ id: 'sessie-twee' }))
    valueOf(await app.socialMap.save({ entries: [makeEntry({ organisation: secret })] }))
    valueOf(await app.templates.put(makeOwnTemplate({ title: secret })))
    const reportSender = { name: secret, accent: '', logo: null }
    valueOf(
      await app.settings.change((now) => ({
        ...now,
        countsName: secret,
        recentSearches: [secret],
        reportSender,
      })),
    )
    expect(await idsOf(app)).toEqual(['sessie-een'])
    expect((await readdir(join(folder, 'versies'))).length).toBeGreaterThan(0)
    expect((await readdir(join(folder, 'prullenbak'))).length).toBe(1)
    expect(await readdir(folder)).toContain('sessies.index.json')
    expect(await readEverything(folder)).not.toContain(secret.slice(4, 16))
  })

  it('takes in on whose paper the reports are from an app that left that in the open', async () => {
    const folder = await makeTempFolder()
    const app = openOn(folder)
    await makeFirstKey(app)
    valueOf(await app.settings.change((now) => ({ ...now, countsName: 'Nieuwegein' })))
    await app.settle()
    const reportSender = { name: 'Team Woerden', accent: '#123456', logo: null }
    await writeFile(
      join(folder, 'instellingen.json'),
      JSON.stringify({ version: 1, kind: 'instellingen', data: { theme: 'donker', reportSender } }),
    )
    const again = openOn(folder)
    valueOf(await again.seal.unlock({ passphrase }))
    await idsOf(again)
    await again.settle()
    const whole = { countsName: 'Nieuwegein', theme: 'donker', reportSender }
    expect(valueOf(await again.settings.read())).toMatchObject(whole)
    expect(await readEverything(folder)).not.toContain('Woerden')
    // and what is taken away stays away
    valueOf(await again.settings.change((now) => ({ ...now, reportSender: null })))
    expect(valueOf(await again.settings.read()).reportSender).toBeNull()
  })

  it('that is locked answers with one sentence, keeps how the app looks, and loses no save', async () => {
    const folder = await makeTempFolder()
    const app = openOn(folder)
    await makeFirstKey(app)
    const saves = Array.from({ length: 8 }, (_, at) =>
      app.sessions.saveSession({ session: makeSession({ id: `sessie-${at}` }) }),
    )
    const locked = app.seal.lock()
    for (const save of saves) valueOf(await save)
    valueOf(await locked)
    expect(await app.sessions.listSessions({})).toMatchObject({ ok: false, code: 'locked' })
    expect(valueOf(await app.settings.change((now) => ({ ...now, textSize: 'groot' }))).textSize).toBe(
      'groot',
    )
    const typed = await app.settings.change((now) => ({ ...now, countsName: 'Team Zuid' }))
    expect(typed).toMatchObject({ ok: false, code: 'locked' })
    expect((await app.settings.change((now) => ({ ...now, recentSearches: ['katvanger'] }))).ok).toBe(true)
    expect(await app.seal.unlock({ device: true })).toMatchObject({ ok: false })
    valueOf(await app.seal.unlock({ passphrase }))
    expect(await idsOf(app)).toHaveLength(8)
  })

  it('keeps the last way in that works everywhere', async () => {
    const app = openOn(await makeTempFolder(), { fileFolder: await makeTempFolder() })
    await makeFirstKey(app, { passphrase, keyFile: true })
    const { ways } = await app.seal.readState()
    const idOf = (kind: string) => ways.find((way) => way.kind === kind)!.id
    valueOf(await app.seal.dropWay(idOf('wachtzin')))
    expect(await app.seal.dropWay(idOf('herstelcode'))).toMatchObject({ code: 'bad-request' })
    valueOf(await app.seal.dropWay(idOf('sleutelbestand')))
    expect((await app.seal.readState()).ways.map(({ kind }) => kind)).toEqual(['herstelcode'])
  })

  it('forgets a session for ever when its key is destroyed, with every version and what lies in the bin', async () => {
    const folder = await makeTempFolder()
    const app = openOn(folder)
    await makeFirstKey(app)
    const session = makeSession()
    valueOf(await app.sessions.saveSession({ session }))
    valueOf(await app.sessions.saveSession({ session: { ...session, revision: 1, place: 'Elders' } }))
    for (const name of await readdir(join(folder, 'sleutels'))) await rm(join(folder, 'sleutels', name))
    const again = openOn(folder)
    valueOf(await again.seal.unlock({ passphrase }))
    const [version] = await readdir(join(folder, 'versies', 'sessie-een'))
    expect((await again.sessions.readSession({ id: 'sessie-een' })).ok).toBe(false)
    const restored = await again.sessions.restoreVersion({
      id: 'sessie-een',
      version: version!.replace('.json', ''),
    })
    expect(restored.ok).toBe(false)
    // nothing goes over what cannot be read: the key may still come
    expect(await again.sessions.saveSession({ session })).toMatchObject({ ok: false, code: 'failed' })
  })
})

describe('sessions that an older app left plain', () => {
  async function leavePlain() {
    const folder = await makeTempFolder()
    const session = makeSession({ purpose: 'Van voor het verzegelen', revision: 4 })
    const bytes = packEnvelope(sessionFormat, session)
    await mkdir(join(folder, 'versies', session.id), { recursive: true })
    await mkdir(join(folder, 'sessies'))
    await writeFile(join(folder, 'sessies', `${session.id}.json`), bytes)
    await writeFile(join(folder, 'versies', session.id, '2026-11-22T10-00-00-000Z.json'), bytes)
    const old = await readFile(new URL('../fixtures/sessie-v1.json', import.meta.url))
    await writeFile(join(folder, 'sessies', 'sessie-v1.json'), old)
    const settings = {
      version: 1,
      kind: 'instellingen',
      data: { countsName: 'Nieuwegein', theme: 'donker' },
    }
    await writeFile(join(folder, 'instellingen.json'), JSON.stringify(settings))
    return { folder, session, bytes }
  }

  it('can be read before there is a key, and ask for one when something is to be saved', async () => {
    const { folder, session } = await leavePlain()
    const app = openOn(folder)
    expect(valueOf(await app.sessions.readSession({ id: session.id })).session).toEqual(session)
    expect(await app.sessions.saveSession({ session })).toMatchObject({ code: 'key-needed' })
    expect(valueOf(await app.settings.read()).countsName).toBe('Nieuwegein')
  })

  it('are sealed in place with their versions, and stay beside until the user says that it is fine', async () => {
    const { folder, session, bytes } = await leavePlain()
    const path = join(folder, 'sessies', `${session.id}.json`)
    const before = await stat(path)
    const app = openOn(folder)
    await makeFirstKey(app)
    expect(valueOf(await app.sessions.readSession({ id: session.id })).session).toEqual(session)
    await app.settle()
    expect(isSealedFile(await readFile(path))).toBe(true)
    expect((await stat(path)).mtimeMs).toBeCloseTo(before.mtimeMs, -1)
    expect(await readFile(join(folder, 'voor-verzegelen', 'sessies', `${session.id}.json`))).toEqual(
      Buffer.from(bytes),
    )
    expect((await app.seal.readState()).plainCopies).toBe(true)
    valueOf(await app.seal.dropPlainCopies())
    expect(await readEverything(folder)).not.toMatch(/voor het verzegelen|Nieuwegein/)
    const versions = valueOf(await app.sessions.listVersions({ id: session.id })).versions
    expect(versions).toHaveLength(1)
    expect(valueOf(await app.settings.read())).toMatchObject({ countsName: 'Nieuwegein', theme: 'donker' })
  })

  it('are sealed on, when the app was stopped halfway', async () => {
    const { folder, session, bytes } = await leavePlain()
    const app = openOn(folder)
    await makeFirstKey(app)
    await app.settle()
    // as if it never came to this one
    await writeFile(join(folder, 'voor-verzegelen', 'bezig'), '')
    await writeFile(join(folder, 'sessies', `${session.id}.json`), bytes)
    const again = openOn(folder)
    valueOf(await again.seal.unlock({ passphrase }))
    expect(valueOf(await again.sessions.readSession({ id: session.id })).session).toEqual(session)
    expect(isSealedFile(await readFile(join(folder, 'sessies', `${session.id}.json`)))).toBe(true)
    await again.settle()
  })
})
