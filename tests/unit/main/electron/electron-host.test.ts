import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createElectronHost, type ElectronShell } from '../../../../main/electron/electron-host'
import { makeTempFolder } from '../temp-folder'

const file = { name: 'Verslag.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF') } as const

async function makeHost(changes: Partial<ElectronShell> = {}) {
  const folder = await makeTempFolder()
  const shell: ElectronShell = {
    downloadsFolder: () => folder,
    askWhereToSave: ({ defaultPath }) => Promise.resolve({ canceled: false, filePath: defaultPath }),
    askWhichFolder: ({ defaultPath }) => Promise.resolve({ canceled: false, filePaths: [defaultPath] }),
    openExternal: () => Promise.resolve(),
    openPath: () => Promise.resolve(''),
    showInFolder: () => {},
    openHall: () => {},
    ...changes,
  }
  return { host: createElectronHost(shell), folder }
}

describe('saving a file from the window', () => {
  it('proposes the downloads folder and writes where the user says', async () => {
    const { host, folder } = await makeHost()
    const path = join(folder, 'Verslag.pdf')
    expect(await host.saveFile(file)).toEqual({ ok: true, value: { kind: 'saved', path } })
    expect(await readFile(path, 'utf8')).toBe('%PDF')
  })

  it('asks before it goes over a file, on Linux too, and leaves no name in the list of recent files', async () => {
    const asked: unknown[] = []
    const { host } = await makeHost({
      askWhereToSave: ({ properties }) => {
        asked.push(...properties)
        return Promise.resolve({ canceled: true, filePath: '' })
      },
    })
    await host.saveFile(file)
    expect(asked).toEqual(expect.arrayContaining(['showOverwriteConfirmation', 'dontAddToRecent']))
  })

  it('writes nothing when the user changes their mind', async () => {
    const { host } = await makeHost({
      askWhereToSave: () => Promise.resolve({ canceled: true, filePath: '' }),
    })
    expect(await host.saveFile(file)).toEqual({ ok: true, value: { kind: 'cancelled' } })
  })

  it('says that another folder is needed', async () => {
    const folder = await makeTempFolder()
    await writeFile(join(folder, 'bestand'), '')
    const filePath = join(folder, 'bestand', 'Verslag.pdf')
    const { host } = await makeHost({ askWhereToSave: () => Promise.resolve({ canceled: false, filePath }) })
    expect(await host.saveFile(file)).toMatchObject({ ok: false, code: 'read-only' })
  })
})

describe('saving files that belong together', () => {
  it('asks once for a folder, and leaves what has the same name alone', async () => {
    const { host, folder } = await makeHost()
    await writeFile(join(folder, 'Verslag.pdf'), 'van eerder')
    const files = [file, { ...file, name: 'Logboek.pdf' }]
    expect(await host.saveFiles(files)).toEqual({ ok: true, value: { kind: 'saved', folder } })
    expect(await readFile(join(folder, 'Verslag.pdf'), 'utf8')).toBe('van eerder')
    expect(await readFile(join(folder, 'Verslag (2).pdf'), 'utf8')).toBe('%PDF')
    expect(await readFile(join(folder, 'Logboek.pdf'), 'utf8')).toBe('%PDF')
  })

  it('writes nothing when the user changes their mind, and says that another folder is needed', async () => {
    const away = await makeHost({ askWhichFolder: () => Promise.resolve({ canceled: true, filePaths: [] }) })
    expect(await away.host.saveFiles([file])).toEqual({ ok: true, value: { kind: 'cancelled' } })
    const gone = join(away.folder, 'bestand')
    await writeFile(gone, '')
    const { host } = await makeHost({
      askWhichFolder: () => Promise.resolve({ canceled: false, filePaths: [gone] }),
    })
    expect(await host.saveFiles([file])).toMatchObject({ ok: false, code: 'read-only' })
  })
})

describe('after a file was saved', () => {
  it('opens it, or shows it in its folder', async () => {
    const done: string[] = []
    const { host, folder } = await makeHost({
      openPath: (path) => {
        done.push(`open ${path}`)
        return Promise.resolve('')
      },
      showInFolder: (path) => done.push(`show ${path}`),
    })
    expect(await host.openSaved('open')).toMatchObject({ ok: false, code: 'not-found' })
    await host.saveFile(file)
    expect((await host.openSaved('open')).ok).toBe(true)
    expect((await host.openSaved('show')).ok).toBe(true)
    expect(done).toEqual([`open ${join(folder, 'Verslag.pdf')}`, `show ${join(folder, 'Verslag.pdf')}`])
  })

  it('says where it is when no program opens it', async () => {
    const { host, folder } = await makeHost({ openPath: () => Promise.resolve('Failed to open path') })
    await host.saveFile(file)
    const refused = await host.openSaved('open')
    expect(refused.ok ? '' : refused.message).toContain(join(folder, 'Verslag.pdf'))
  })
})

describe('opening a link from the window', () => {
  it('asks the system', async () => {
    const opened: string[] = []
    const { host } = await makeHost({
      openExternal: (url) => {
        opened.push(url)
        return Promise.resolve()
      },
    })
    expect((await host.openLink('https://www.politie.nl/')).ok).toBe(true)
    expect(opened).toEqual(['https://www.politie.nl/'])
  })

  it('gives the address to copy when there is no browser', async () => {
    const { host } = await makeHost({ openExternal: () => Promise.reject(new Error('geen')) })
    const refused = await host.openLink('https://www.politie.nl/')
    expect(refused.ok ? '' : refused.message).toContain('https://www.politie.nl/')
  })
})

describe('opening the hall screen', () => {
  it('opens a second window on the address that it is given', async () => {
    const opened: string[] = []
    const { host } = await makeHost({ openHall: (hash) => opened.push(hash) })
    expect(await host.openWindow('#/zaal/sessie-een')).toEqual({ ok: true, value: { kind: 'opened' } })
    expect(opened).toEqual(['#/zaal/sessie-een'])
  })
})
