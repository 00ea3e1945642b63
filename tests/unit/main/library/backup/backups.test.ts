import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginBackup, openBackup } from '../../../../../main/library/backup/backup-file'
import { stopped, type Progress } from '../../../../../main/library/backup/progress'
import { createZip, readZip } from '../../../../../main/library/backup/zip-file'
import { scryptSchema } from '../../../../../main/library/seal/key-file'
import { usualCost } from '../../../../../main/library/seal/passphrase'
import type { SealedLibrary } from '../../../../../main/library/sealed-library'
import { makeCounts, makeOwnTemplate } from '../../example-documents'
import { makeSession, valueOf } from '../../example-session'
import { makeEntry } from '../../example-social-map'
import { openKeepingLibrary, type KeepingLibrary } from '../retention/open-keeping-library'
import { lightCost } from '../seal/open-device'

const passphrase = 'een zin voor de back-up'
const secret = 'Wat in de kantine werd gezegd'
const quiet: Progress = { show: () => undefined, isStopped: () => false }

/** A library in which something of everything is kept. */
async function fill(): Promise<KeepingLibrary> {
  const app = await openKeepingLibrary('2026-11-30')
  for (const id of ['sessie-een', 'sessie-twee', 'sessie-drie']) await save(app, id)
  valueOf(await app.socialMap.save({ entries: [makeEntry()] }))
  valueOf(await app.templates.put(makeOwnTemplate()))
  valueOf(await app.counts.put(makeCounts()))
  valueOf(await app.settings.change((now) => ({ ...now, municipality: 'Zeist', textSize: 'groot' })))
  valueOf(await app.retention.tend([]))
  return app
}

const save = async (
  { sessions }: SealedLibrary,
  id: string,
  changes: Parameters<typeof makeSession>[0] = {},
) => valueOf(await sessions.saveSession({ session: makeSession({ id, purpose: secret, ...changes }) }))
const backUp = async ({ backups }: SealedLibrary) => valueOf(await backups.make(passphrase, quiet))
const idsOf = async ({ sessions }: SealedLibrary) =>
  valueOf(await sessions.listSessions({}))
    .sessions.map(({ id }) => id)
    .toSorted()
const titlesOf = async ({ sessions }: SealedLibrary) =>
  valueOf(await sessions.listSessions({}))
    .sessions.map(({ title }) => title)
    .toSorted()

describe('a backup', () => {
  it('holds everything, and nothing of it in clear', async () => {
    const app = await fill()
    const { bytes, sessions, unread } = await backUp(app)
    expect(sessions).toHaveLength(3)
    expect(unread).toBe(0)
    const text = Buffer.from(bytes).toString('latin1')
    for (const hidden of [secret, 'Nieuwegein', 'Zeist', makeOwnTemplate().title, 'sessie-een'])
      expect(text).not.toContain(hidden)
    expect(text).toContain('LEESMIJ.txt')
  })

  it('opens on another computer with only its passphrase, and nothing is missing there', async () => {
    const app = await fill()
    const { bytes } = await backUp(app)
    const other = await openKeepingLibrary('2026-12-05')
    expect(valueOf(await other.backups.tryOut(bytes, passphrase, quiet))).toMatchObject({
      kind: 'tried',
      sessions: 3,
      expired: 0,
    })
    expect(await idsOf(other)).toEqual([])
    expect(valueOf(await other.backups.restore(bytes, passphrase, quiet))).toMatchObject({
      kind: 'restored',
      added: 3,
      copies: 0,
      others: 3,
    })
    expect(await idsOf(other)).toEqual(await idsOf(app))
    expect(valueOf(await other.sessions.readSession({ id: 'sessie-een' }))).toEqual(
      valueOf(await app.sessions.readSession({ id: 'sessie-een' })),
    )
    expect(valueOf(await other.socialMap.read())).toEqual(valueOf(await app.socialMap.read()))
    expect(valueOf(await other.templates.list())).toEqual(valueOf(await app.templates.list()))
    expect(valueOf(await other.settings.read())).toMatchObject({ municipality: 'Zeist', textSize: 'groot' })
    // what was kept there can be worked on, and lies under keys of that library
    const { session } = valueOf(await other.sessions.readSession({ id: 'sessie-twee' }))
    valueOf(await other.sessions.saveSession({ session: { ...session, place: 'Elders' } }))
    expect(await readFile(join(other.folder, 'sessies', 'sessie-twee.json'), 'utf8')).not.toContain('Elders')
  })

  it('overwrites nothing: the newer stays, the other becomes a copy, and a second time changes nothing more', async () => {
    const app = await fill()
    const { bytes } = await backUp(app)
    const newer = { changedAt: '2026-12-01T10:00:00.000Z', revision: 1, place: 'Nieuwere plek' }
    await save(app, 'sessie-een', newer)
    const other = await openKeepingLibrary('2026-12-05')
    await save(other, 'sessie-twee', { title: 'Ouder', changedAt: '2026-01-01T10:00:00.000Z' })
    for (const [target, added] of [
      [app, 0],
      [other, 2],
    ] as const) {
      const first = valueOf(await target.backups.restore(bytes, passphrase, quiet))
      expect(first).toMatchObject({ kind: 'restored', added, copies: 1 })
      const again = valueOf(await target.backups.restore(bytes, passphrase, quiet))
      expect(again).toMatchObject({ kind: 'restored', added: 0, copies: 0, same: 3 })
    }
    const { session } = valueOf(await app.sessions.readSession({ id: 'sessie-een' }))
    expect(session.place).toBe('Nieuwere plek')
    expect(await titlesOf(app)).toContain('Startsessie Nieuwegein (kopie)')
    expect(valueOf(await other.sessions.readSession({ id: 'sessie-twee' })).session.title).toBe(
      'Startsessie Nieuwegein',
    )
    expect(await titlesOf(other)).toContain('Ouder (kopie)')
  })

  it('keeps all of what a newer one takes the place of: as it was, as a version, and the parts that do not open', async () => {
    const other = await openKeepingLibrary('2026-12-05')
    const later = { changedAt: '2026-12-04T10:00:00.000Z', place: 'Uit de back-up' }
    for (const id of ['sessie-een', 'sessie-twee']) await save(other, id, later)
    const { bytes } = await backUp(other)
    const app = await fill()
    const live = (id: string) => join(app.folder, 'sessies', `${id}.json`)
    const before = await readFile(live('sessie-een'))
    await save(app, 'sessie-een', { revision: 1, place: 'Van dit apparaat' })
    // a sync product put an older file back; and in another one a part is damaged
    await writeFile(live('sessie-een'), before)
    const damaged = { ...makeSession({ id: 'sessie-twee' }), agreements: [{ id: 7, what: 'Half leesbaar' }] }
    await writeFile(live('sessie-twee'), JSON.stringify({ version: 4, kind: 'sessie', data: damaged }))
    const again = await app.reopen()
    valueOf(await again.backups.restore(bytes, passphrase, quiet))
    const readPlace = async (id: string) => valueOf(await again.sessions.readSession({ id })).session.place
    expect(await readPlace('sessie-een')).toBe('Uit de back-up')
    const { versions } = valueOf(await again.sessions.listVersions({ id: 'sessie-een' }))
    const places = versions.map(async ({ version }) => {
      const read = valueOf(await again.sessions.readVersion({ id: 'sessie-een', version }))
      return read.session.place
    })
    expect(await Promise.all(places)).toContain('Van dit apparaat')
    const copies = (await idsOf(again)).filter((id) => id.startsWith('kopie-'))
    expect(await Promise.all(copies.map(readPlace))).toContain('Van dit apparaat')
    const aside = join(app.folder, 'opzij', 'kopieen')
    const kept = (await readdir(aside)).filter((name) => name.startsWith('sessie-twee'))
    expect(await readFile(join(aside, kept[0] ?? ''), 'utf8')).toContain('Half leesbaar')
  })

  it('that was stopped by the user leaves what was there, and can be made again', async () => {
    const app = await fill()
    let shown = 0
    const impatient: Progress = { show: () => (shown += 1), isStopped: () => shown > 1 }
    expect(await app.backups.make(passphrase, impatient)).toMatchObject({ ok: false })
    const { bytes } = await backUp(app)
    const other = await openKeepingLibrary('2026-12-05')
    shown = 0
    // what is taken in by then is said, and not that nothing changed
    expect(valueOf(await other.backups.restore(bytes, passphrase, impatient))).toMatchObject({
      kind: 'restored',
      added: 1,
      whole: false,
    })
    const isStopped = () => true
    expect(await other.backups.restore(bytes, passphrase, { ...quiet, isStopped })).toBe(stopped)
    valueOf(await other.backups.restore(bytes, passphrase, quiet))
    expect(await idsOf(other)).toEqual(await idsOf(app))
  })

  it('says that a session could not be read, and leaves it out', async () => {
    const app = await fill()
    await rm(join(app.folder, 'sleutels', 'sessie-twee.json'))
    await rm(join(app.folder, 'sleutels', 'sessie-twee.reserve.json'))
    await rm(join(app.folder, 'sessies.index.json'), { force: true })
    const again = await app.reopen()
    const { sessions, unread } = await backUp(again)
    expect(sessions.toSorted()).toEqual(['sessie-drie', 'sessie-een'])
    expect(unread).toBe(1)
  })
})

describe('a backup that cannot be used', () => {
  it('of another passphrase, half of it, another file, or one of a newer app: one sentence, and nothing changed', async () => {
    const app = await fill()
    const { bytes } = await backUp(app)
    const other = await openKeepingLibrary('2026-12-05')
    const refused = async (given: Uint8Array, word = passphrase) => {
      const result = await other.backups.restore(given, word, quiet)
      expect(await idsOf(other)).toEqual([])
      return result.ok ? '' : result.message
    }
    expect(await refused(bytes, 'een heel andere zin')).toMatch(/^Deze wachtzin hoort niet bij deze back-up/)
    expect(await refused(bytes.subarray(0, bytes.length / 2))).toMatch(
      /beschadigd of niet helemaal gekopieerd/,
    )
    expect(await refused(new Uint8Array())).toMatch(/geen back-up van Signaalwijzer/)
    expect(await refused(Buffer.from('gewone tekst'))).toMatch(/geen back-up van Signaalwijzer/)
    const zip = createZip()
    zip.add('back-up.json', Buffer.from(JSON.stringify({ kind: 'back-up', version: 2 })))
    expect(await refused(zip.end())).toMatch(/nieuwere Signaalwijzer/)
    const foreign = createZip()
    foreign.add('foto.jpg', Buffer.from('x'))
    expect(await refused(foreign.end())).toMatch(/geen back-up van Signaalwijzer/)
  })

  it('that asks more memory or time than a passphrase may take is refused before any of it is taken', async () => {
    const bytes = (await beginBackup(passphrase, new Date(), lightCost)).end({
      since: '2026-01-01',
      gone: [],
    })
    const files = readZip(bytes) ?? new Map<string, Uint8Array>()
    const { sum, ...heading } = JSON.parse(Buffer.from(files.get('back-up.json') ?? []).toString()) as Record<
      string,
      unknown
    >
    expect(sum).toEqual(expect.any(String))
    for (const scrypt of [
      { N: 2 ** 29, r: 1, p: 1 },
      { N: 2 ** 20, r: 16, p: 8 },
      { N: 2 ** 14, r: 8, p: 2 ** 20 },
    ]) {
      const asking = { ...heading, scrypt }
      const zip = createZip()
      const fits = createHash('sha256').update(JSON.stringify(asking)).digest('base64url')
      zip.add('back-up.json', Buffer.from(JSON.stringify({ ...asking, sum: fits })))
      zip.add('lijst', files.get('lijst') ?? new Uint8Array())
      const opened = await openBackup(zip.end(), passphrase)
      expect(opened.ok ? '' : opened.message).toMatch(/^Deze back-up is beschadigd/)
    }
    // what we make ourselves, on the quickest computer, stays well within it
    for (const N of [usualCost.N, usualCost.N * 2])
      expect(scryptSchema.safeParse({ ...usualCost, N }).success).toBe(true)
  })

  it('with a byte changed anywhere is noticed, or is not changed in what it holds', async () => {
    const maker = await beginBackup(passphrase, new Date(), lightCost)
    const about = { kind: 'sessie', id: 'sessie-een', version: 3, keptTo: '', chosen: '' }
    valueOf(maker.add(about, Buffer.from(secret)))
    const bytes = maker.end({ since: '2026-01-01', gone: [] })
    let noticed = 0
    // every seventh: each field comes by
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x21
      const opened = await openBackup(changed, passphrase)
      const [part] = opened.ok ? opened.value.list.parts : []
      const plain = opened.ok && part ? opened.value.open(part) : undefined
      if (plain === undefined) noticed += 1
      else expect(Buffer.from(plain).toString()).toBe(secret)
    }
    expect(noticed).toBeGreaterThan(bytes.length / 14)
  })

  it('whatever file is chosen: it is refused and never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, isZip) => {
        const bytes = isZip ? Buffer.concat([Buffer.from('PK\u0003\u0004'), noise]) : noise
        expect((await openBackup(bytes, passphrase)).ok).toBe(false)
        expect(readZip(bytes)?.size ?? 0).toBe(0)
      }),
    )
  })
})

describe('what should be gone', () => {
  const removeNow = async (app: KeepingLibrary, id: string) => {
    valueOf(await app.retention.removeForGood(id))
    app.passUndo()
    await expect.poll(async () => valueOf(await app.retention.tend([])).forgotten).toBe(1)
  }

  it('is in no later backup, and does not come back out of an earlier one', async () => {
    const app = await fill()
    const earlier = await backUp(app)
    await removeNow(app, 'sessie-een')
    const later = await backUp(app)
    expect(later.sessions).not.toContain('sessie-een')
    expect(valueOf(await app.backups.restore(earlier.bytes, passphrase, quiet))).toMatchObject({
      expired: 1,
      added: 0,
    })
    const other = await openKeepingLibrary('2026-12-05')
    valueOf(await other.backups.restore(later.bytes, passphrase, quiet))
    expect(await idsOf(other)).toEqual(['sessie-drie', 'sessie-twee'])
  })

  it('a session whose last day is over is left out and skipped, also before it was destroyed', async () => {
    const app = await fill()
    valueOf(await app.retention.chooseKeptTo('sessie-een', '2026-12-10'))
    const earlier = await backUp(app)
    app.goTo('2026-12-11')
    valueOf(await app.retention.tend([]))
    const later = await backUp(app)
    expect(later).toMatchObject({ expired: 1 })
    expect(later.sessions).not.toContain('sessie-een')
    const other = await openKeepingLibrary('2026-12-11')
    expect(valueOf(await other.backups.tryOut(earlier.bytes, passphrase, quiet))).toMatchObject({
      sessions: 2,
      expired: 1,
    })
    expect(valueOf(await other.backups.restore(earlier.bytes, passphrase, quiet))).toMatchObject({
      added: 2,
      expired: 1,
    })
    expect(await idsOf(other)).toEqual(['sessie-drie', 'sessie-twee'])
  })

  it('a chosen day goes along to the other computer', async () => {
    const app = await fill()
    valueOf(await app.retention.chooseKeptTo('sessie-een', '2027-02-10'))
    const { bytes } = await backUp(app)
    const other = await openKeepingLibrary('2026-12-05')
    valueOf(await other.backups.restore(bytes, passphrase, quiet))
    const { sessions } = valueOf(await other.retention.tend([]))
    expect(sessions.find(({ id }) => id === 'sessie-een')).toMatchObject({
      keptTo: '2027-02-10',
      chosen: true,
    })
  })

  it('the app says which backups hold it, until the user took that file away; and reminds of a new one', async () => {
    const app = await fill()
    const { id, sessions } = await backUp(app)
    valueOf(await app.backups.note({ id, kind: 'verzegeld', file: 'back-up.swbackup', sessions }))
    expect(valueOf(await app.backups.list())).toMatchObject([
      { file: 'back-up.swbackup', sessions: 3, expired: 0 },
    ])
    await removeNow(app, 'sessie-een')
    expect(valueOf(await app.backups.list())).toMatchObject([{ expired: 1 }])
    expect(valueOf(await app.backups.readReminder())).toEqual({ last: '2026-11-30', due: false })
    app.goTo('2026-12-31')
    // nothing can be put back from a readable copy
    valueOf(await app.backups.note({ kind: 'leesbaar', file: 'kopie.zip', sessions }))
    expect(valueOf(await app.backups.readReminder())).toEqual({ last: '2026-11-30', due: true })
    valueOf(await app.backups.drop(id))
    expect(valueOf(await app.backups.list())).toMatchObject([{ kind: 'leesbaar' }])
  })
})
