import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requestNames } from '#contract/names.ts'
import { accept, refuse } from '#contract/result.ts'
import type { OfferedFile } from '../../../../main/host'
import { openSealedLibrary } from '../../../../main/library/sealed-library'
import { testPlaces } from '../../../prepare/test-key'
import { noPolicy } from '../../../../main/policy/policy'
import { createRequests } from '../../../../main/app/requests'
import { valueOf } from '../example-session'
import { makeTempFolder } from '../temp-folder'

async function makeRequests() {
  const dataFolder = await makeTempFolder()
  const files: OfferedFile[] = []
  const links: string[] = []
  const windows: string[] = []
  const host = {
    name: 'loopback',
    saveFile: (file: OfferedFile) => {
      files.push(file)
      return Promise.resolve(accept({ kind: 'cancelled' } as const))
    },
    saveFiles: (some: readonly OfferedFile[]) => {
      files.push(...some)
      return Promise.resolve(accept({ kind: 'cancelled' } as const))
    },
    openLink: (url: string) => {
      links.push(url)
      return Promise.resolve(url.includes('stuk') ? refuse('failed', 'Kan niet.') : accept({}))
    },
    openSaved: () => Promise.resolve(accept({})),
    openWindow: (hash: string) => {
      windows.push(hash)
      return Promise.resolve(accept({ kind: 'opened' } as const))
    },
  } as const
  const logged: unknown[] = []
  const requests = createRequests({
    policy: noPolicy,
    library: openSealedLibrary({ dataFolder, places: testPlaces }),
    host,
    version: '1.2.3',
    dataFolder,
    log: (event, detail) => logged.push([event, detail]),
  })
  return { requests, dataFolder, files, links, windows, logged }
}

describe('the requests', () => {
  it('are those of the contract, no more and no less', async () => {
    const { requests } = await makeRequests()
    expect(Object.keys(requests).sort()).toEqual([...requestNames].sort())
  })

  it('tell version, what it runs on, host and folder', async () => {
    const { requests, dataFolder } = await makeRequests()
    expect(valueOf(await requests.readAppInfo({}))).toEqual({
      version: '1.2.3',
      runtimes: [`Node.js ${process.versions.node}`],
      host: 'loopback',
      dataFolder,
      policy: { fixed: [], faults: [] },
    })
  })

  it('give the host the bytes of a file, under a name that is safe everywhere', async () => {
    const { requests, files } = await makeRequests()
    await requests.saveFile({ name: '../Verslag: Zeist', mediaType: 'application/pdf', base64: 'JVBERg==' })
    expect(files[0]).toMatchObject({ mediaType: 'application/pdf', name: 'Verslag Zeist.pdf' })
    expect(Buffer.from(files[0]!.bytes).toString()).toBe('%PDF')
  })

  it('log a screen that could not be drawn', async () => {
    const { requests, logged } = await makeRequests()
    const problem = { kind: 'TypeError', code: '', at: 'at Screen (screen.js:1:2)' }
    expect((await requests.reportProblem(problem)).ok).toBe(true)
    expect(logged).toEqual([['page.problem', problem]])
  })

  it('open an https address and pass on what the host answers', async () => {
    const { requests, links } = await makeRequests()
    expect((await requests.openLink({ url: 'https://www.politie.nl/' })).ok).toBe(true)
    expect(await requests.openLink({ url: 'https://stuk.nl/' })).toMatchObject({ code: 'failed' })
    expect(links).toEqual(['https://www.politie.nl/', 'https://stuk.nl/'])
  })

  it('do not open an address with a password in it', async () => {
    const { requests, links } = await makeRequests()
    const refused = await requests.openLink({ url: 'https://politie.nl:x@elders.nl/' })
    expect(refused).toMatchObject({ code: 'bad-request' })
    expect(links).toEqual([])
  })

  it('open the hall screen of a session on an address of ours', async () => {
    const { requests, windows } = await makeRequests()
    expect((await requests.openHall({ id: 'sessie-een' })).ok).toBe(true)
    expect(windows).toEqual(['#/zaal/sessie-een'])
  })

  it('tell in the list of sessions what happened to the settings', async () => {
    const { requests, dataFolder } = await makeRequests()
    await writeFile(join(dataFolder, 'instellingen.json'), 'stuk')
    const { problems } = valueOf(await requests.listSessions({}))
    expect(problems.map(({ fileName }) => fileName)).toEqual(['instellingen.json'])
  })

  it('keep settings', async () => {
    const { requests } = await makeRequests()
    const change = { set: { role: 'Jongerenwerker' }, lists: {}, headings: {} }
    await requests.changeSettings({ change })
    expect(valueOf(await requests.readSettings({})).settings.role).toBe('Jongerenwerker')
  })
})
