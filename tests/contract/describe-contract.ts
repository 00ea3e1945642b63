import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { requestNames, type RequestName } from '#contract/names.ts'
import { requests, type Input, type Output } from '#contract/requests.ts'
import type { Result } from '#contract/result.ts'
import { makeEntry } from '../unit/main/example-social-map'
import { fileKinds } from '#contract/files/file-kinds.ts'
import { makeCounts, makeOwnTemplate } from '../unit/main/example-documents'
import { sessionVersion } from '#contract/session.ts'
import { makeSession, valueOf } from '../unit/main/example-session'
import { makeTempFolder } from '../unit/main/temp-folder'
import { brokenLink, type OpenHost } from './open-hosts'

const id = 'sessie-een'

/** What a host calls itself. */
type HostName = 'electron' | 'loopback'

/** Opens a host on an empty folder, with requests that check every answer against the contract. */
async function open(openHost: OpenHost) {
  const dataFolder = await makeTempFolder()
  const { bridge, openedLinks } = await openHost(dataFolder)
  const ask = async <Name extends RequestName>(name: Name, input: Input<Name>) => {
    // The one function of this name; TypeScript sees all of them at once.
    const request = bridge[name] as (input: Input<Name>) => Promise<Result<Output<Name>>>
    const result = await request(input)
    if (result.ok) expect(requests[name].output.parse(result.value)).toEqual(result.value)
    else expect(result.message).toMatch(/^[A-Z].*[.]$|https:/)
    return result
  }
  return { dataFolder, bridge, openedLinks, ask }
}

/** The whole contract, on one host by one transport: everything that the page may count on. */
export function describeContract(transport: string, hostName: HostName, openHost: OpenHost): void {
  describe(`the contract on ${transport}`, () => {
    it('has every request and no other', async () => {
      const { bridge } = await open(openHost)
      expect(Object.keys(bridge).sort()).toEqual([...requestNames].sort())
    })

    it('says which host and folder this is', async () => {
      const { ask, dataFolder } = await open(openHost)
      const info = valueOf(await ask('readAppInfo', {}))
      expect(info).toMatchObject({ host: hostName, dataFolder })
      expect(info.version).toMatch(/^\d+\.\d+\.\d+/)
    })

    it('takes word of a screen that could not be drawn', async () => {
      const { ask } = await open(openHost)
      const problem = { kind: 'TypeError', code: '', at: 'at Screen (screen.js:1:2)' }
      expect(await ask('reportProblem', problem)).toEqual({ ok: true, value: {} })
    })

    it('keeps a session from the first save to the bin and back', async () => {
      const { ask } = await open(openHost)
      expect(valueOf(await ask('listSessions', {})).sessions).toEqual([])
      const session = makeSession({ purpose: 'İstanbul, Łódź, één café 🙂' })
      expect(valueOf(await ask('saveSession', { session })).revision).toBe(1)
      expect(valueOf(await ask('readSession', { id })).session).toEqual({ ...session, revision: 1 })
      expect(
        valueOf(await ask('saveSession', { session: { ...session, revision: 1, title: 'Twee' } })).revision,
      ).toBe(2)
      expect(valueOf(await ask('listSessions', {})).sessions).toMatchObject([{ id, title: 'Twee' }])
      const searched = valueOf(await ask('readChangedSessions', { known: [] }))
      expect(searched).toMatchObject({ ids: [id], changed: [{ id, title: 'Twee' }] })
      const { changedAt } = searched.changed[0]!
      expect(valueOf(await ask('readChangedSessions', { known: [{ id, changedAt }] }))).toEqual({
        ids: [id],
        changed: [],
      })

      const { versions } = valueOf(await ask('listVersions', { id }))
      expect(versions).toHaveLength(1)
      const restored = valueOf(await ask('restoreVersion', { id, version: versions[0]!.version }))
      expect(restored.session).toMatchObject({ title: session.title, revision: 3 })

      await ask('removeSession', { id })
      expect(await ask('readSession', { id })).toMatchObject({ ok: false, code: 'not-found' })
      await ask('restoreSession', { id })
      expect(valueOf(await ask('readSession', { id })).session).toEqual(restored.session)
    })

    it('keeps the longest text that a person may type, in every letter', async () => {
      const { ask } = await open(openHost)
      const session = makeSession({ purpose: 'ż'.repeat(limits.textCharacters) })
      expect((await ask('saveSession', { session })).ok).toBe(true)
      expect(valueOf(await ask('readSession', { id })).session.purpose).toBe(session.purpose)
    })

    it('refuses a save that is based on an older revision', async () => {
      const { ask } = await open(openHost)
      await ask('saveSession', { session: makeSession() })
      expect(await ask('saveSession', { session: makeSession() })).toMatchObject({
        code: 'changed-elsewhere',
      })
    })

    it('offers the good version of a damaged session', async () => {
      const { ask, dataFolder } = await open(openHost)
      await ask('saveSession', { session: makeSession() })
      await ask('saveSession', { session: makeSession({ revision: 1, purpose: 'Anders.' }) })
      await writeFile(join(dataFolder, 'sessies', `${id}.json`), '{"version":1,"ki')
      const { problems } = valueOf(await ask('listSessions', {}))
      expect(problems).toMatchObject([{ id }])
      expect((await ask('restoreVersion', { id, version: problems[0]!.version! })).ok).toBe(true)
    })

    it('takes in a copy that a sync program made, and tells a window that leads of it', async () => {
      const { ask, dataFolder } = await open(openHost)
      await ask('saveSession', { session: makeSession() })
      const { session } = valueOf(await ask('readSession', { id }))
      const folder = join(dataFolder, 'sessies')
      const elsewhere = { version: sessionVersion, kind: 'sessie', data: { ...session, place: 'Elders' } }
      await writeFile(join(folder, `${id}-LAPTOP.json`), JSON.stringify(elsewhere))
      const followed = valueOf(await ask('followSession', { id }))
      expect(followed.revision).toBeGreaterThan(session.revision)
      expect(followed.others).toEqual([])
      expect(valueOf(await ask('readSession', { id })).session.place).toBe('Elders')
      const { problems } = valueOf(await ask('listSessions', {}))
      expect(problems[0]!.message).toContain('“Nieuwegein · Startsessie Nieuwegein”')
      expect(valueOf(await ask('followSession', { id, leaving: true })).revision).toBe(followed.revision)
    })

    it('names a copy that somebody made, and opens it as a session of its own', async () => {
      const { ask, dataFolder } = await open(openHost)
      await ask('saveSession', { session: makeSession() })
      const folder = join(dataFolder, 'sessies')
      const fileName = 'Van de laptop.json'
      await writeFile(join(folder, fileName), await readFile(join(folder, `${id}.json`)))
      const { problems } = valueOf(await ask('listSessions', {}))
      expect(problems).toMatchObject([{ fileName, copy: true }])
      expect(problems[0]!.message).toContain('“Nieuwegein · Startsessie Nieuwegein”')
      const opened = valueOf(await ask('openSessionCopy', { fileName }))
      expect(valueOf(await ask('readSession', opened)).session.id).toBe(opened.id)
      expect(valueOf(await ask('listSessions', {}))).toMatchObject({ problems: [] })
      expect(await ask('openSessionCopy', { fileName })).toMatchObject({ ok: false, code: 'not-found' })
    })

    it('leaves a session of a newer app alone', async () => {
      const { ask, dataFolder } = await open(openHost)
      await mkdir(join(dataFolder, 'sessies'))
      await writeFile(join(dataFolder, 'sessies', `${id}.json`), '{"version":99,"kind":"sessie","data":{}}')
      expect(await ask('readSession', { id })).toMatchObject({ code: 'newer-version' })
      expect(valueOf(await ask('listSessions', {})).problems).toHaveLength(1)
    })

    it('keeps settings', async () => {
      const { ask } = await open(openHost)
      const { settings } = valueOf(await ask('readSettings', {}))
      const change = { set: { theme: 'contrast' }, lists: {}, headings: {} } as const
      expect(valueOf(await ask('changeSettings', { change })).settings.theme).toBe('contrast')
      expect(valueOf(await ask('readSettings', {})).settings).toEqual({ ...settings, theme: 'contrast' })
    })

    it('keeps the local social map, and refuses an entry that nobody could call', async () => {
      const { ask, bridge } = await open(openHost)
      expect(valueOf(await ask('readSocialMap', {})).socialMap).toEqual({ entries: [] })
      const socialMap = { entries: [makeEntry()] }
      await ask('saveSocialMap', { socialMap })
      expect(valueOf(await ask('readSocialMap', {})).socialMap).toEqual(socialMap)
      const broken = { entries: [makeEntry({ phone: '12345' })] }
      expect(await bridge.saveSocialMap({ socialMap: broken })).toMatchObject({ code: 'bad-request' })
      expect(valueOf(await ask('readSocialMap', {})).socialMap).toEqual(socialMap)
    })

    it('keeps templates of the user one by one, and reads one that somebody passed on', async () => {
      const { ask } = await open(openHost)
      const one = makeOwnTemplate({ id: 'draaiboek-een' })
      const two = makeOwnTemplate({ id: 'draaiboek-twee', title: 'Twee' })
      await ask('saveOwnTemplate', { template: one })
      await ask('saveOwnTemplate', { template: two })
      await ask('saveOwnTemplate', { template: { ...one, title: 'Anders' } })
      expect(valueOf(await ask('listOwnTemplates', {})).templates.map(({ title }) => title)).toEqual([
        'Anders',
        'Twee',
      ])
      await ask('removeOwnTemplate', { id: 'draaiboek-een' })
      expect(valueOf(await ask('listOwnTemplates', {})).templates).toEqual([two])

      const text = JSON.stringify({ ...fileKinds.template, data: one })
      expect(valueOf(await ask('openTemplateFile', { text })).template).toEqual(one)
      for (const other of ['', '{}', 'een brief', JSON.stringify({ ...fileKinds.counts, data: one })]) {
        const refused = await ask('openTemplateFile', { text: other })
        expect(refused.ok ? '' : refused.message).toMatch(/^Dit is geen draaiboek van Signaalwijzer\. Kies /)
      }
      const newer = JSON.stringify({ ...fileKinds.template, version: 9, data: one })
      expect(await ask('openTemplateFile', { text: newer })).toMatchObject({ code: 'newer-version' })
    })

    it('keeps counts of others, one for each origin, and reads those that somebody passed on', async () => {
      const { ask } = await open(openHost)
      const counts = makeCounts()
      await ask('saveOtherCounts', { counts })
      await ask('saveOtherCounts', { counts: { ...counts, name: 'Nieuwer' } })
      expect(valueOf(await ask('listOtherCounts', {})).counts).toEqual([{ ...counts, name: 'Nieuwer' }])
      await ask('removeOtherCounts', { id: counts.id })
      expect(valueOf(await ask('listOtherCounts', {})).counts).toEqual([])

      const text = JSON.stringify({ ...fileKinds.counts, data: counts })
      expect(valueOf(await ask('openCountsFile', { text })).counts).toEqual(counts)
      const small = { ...counts, signals: [{ page: 'signaal/geld-bankpas-weg', count: 2 }] }
      for (const other of ['[]', JSON.stringify({ ...fileKinds.counts, data: small })]) {
        const refused = await ask('openCountsFile', { text: other })
        expect(refused.ok ? '' : refused.message).toMatch(
          /^Dit zijn geen tellingen van Signaalwijzer\. Kies /,
        )
      }
    })

    it('gives a file to the user, byte for byte', async () => {
      const { ask, dataFolder } = await open(openHost)
      const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256))
      const file = {
        name: 'Verslag één.pdf',
        mediaType: 'application/pdf',
        base64: bytes.toString('base64'),
      } as const
      const saved = valueOf(await ask('saveFile', file))
      if (hostName === 'electron') {
        expect(saved).toEqual({ kind: 'saved', path: join(dataFolder, 'Verslag één.pdf') })
        expect(await readFile(join(dataFolder, 'Verslag één.pdf'))).toEqual(bytes)
      } else {
        expect(saved).toMatchObject({
          kind: 'download',
          address: expect.stringMatching(/^\/download\//) as string,
        })
      }
    })

    it('gives files that belong together to the user, with one question', async () => {
      const { ask, dataFolder } = await open(openHost)
      const files = ['Verslag één.pdf', 'Logboek.pdf'].map((name) => ({
        name,
        mediaType: 'application/pdf' as const,
        base64: Buffer.from(name).toString('base64'),
      }))
      const saved = valueOf(await ask('saveFiles', { files }))
      if (hostName === 'electron') {
        expect(saved).toEqual({ kind: 'saved', folder: dataFolder })
        expect(await readFile(join(dataFolder, 'Verslag één.pdf'), 'utf8')).toBe('Verslag één.pdf')
        expect(await readFile(join(dataFolder, 'Logboek.pdf'), 'utf8')).toBe('Logboek.pdf')
      } else expect(saved).toMatchObject({ kind: 'downloads', addresses: { length: 2 } })
    })

    it('opens what it saved last, or says that the browser has it', async () => {
      const { ask } = await open(openHost)
      expect(await ask('openSaved', { how: 'open' })).toMatchObject({ code: 'not-found' })
      const file = { name: 'Verslag.docx', base64: 'JVBERg==' } as const
      const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      await ask('saveFile', { ...file, mediaType })
      for (const how of ['open', 'show'] as const)
        expect((await ask('openSaved', { how })).ok).toBe(hostName === 'electron')
    })

    it('opens links, and gives the address when it cannot', async () => {
      const { ask, openedLinks } = await open(openHost)
      expect((await ask('openLink', { url: 'https://www.politie.nl/' })).ok).toBe(true)
      const broken = await ask('openLink', { url: brokenLink })
      expect(broken.ok ? '' : broken.message).toContain(brokenLink)
      expect(await ask('openLink', { url: 'http://www.politie.nl/' })).toMatchObject({ code: 'bad-request' })
      expect(openedLinks).toEqual(['https://www.politie.nl/'])
    })

    it('opens the hall screen itself, or says which address the page must open', async () => {
      const { ask } = await open(openHost)
      expect(valueOf(await ask('openHall', { id: 'sessie-een' }))).toEqual(
        hostName === 'electron' ? { kind: 'opened' } : { kind: 'open-here', hash: '#/zaal/sessie-een' },
      )
      expect(await ask('openHall', { id: '../geheim' })).toMatchObject({ code: 'bad-request' })
    })

    it('refuses nonsense for every request in a sentence', async () => {
      const { bridge } = await open(openHost)
      for (const name of requestNames) {
        const request = bridge[name] as (input: unknown) => Promise<Result<unknown>>
        for (const nonsense of [null, 'tekst', 1, []])
          expect(await request(nonsense), name).toMatchObject({ ok: false, code: 'bad-request' })
      }
    })
  })
}
