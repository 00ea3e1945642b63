import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFiles, type WritableFiles } from '../../../../../main/library/disk/durable-write'
import { writeExport } from '../../../../../main/library/disk/write-export'
import { makeTempFolder } from '../../temp-folder'

const bytes = Buffer.from('%PDF nieuw')

describe('a file that is saved where the user said', () => {
  it('is written whole, with nothing left beside it', async () => {
    const folder = await makeTempFolder()
    expect(await writeExport(join(folder, 'Verslag.pdf'), bytes)).toEqual({ ok: true, value: undefined })
    expect(await readdir(folder)).toEqual(['Verslag.pdf'])
  })

  it('is written itself where nothing may be put beside it, as in a Flatpak or a protected folder', async () => {
    const path = join(await makeTempFolder(), 'Verslag.pdf')
    await writeFile(path, 'oud en veel langer')
    const refused = Object.assign(new Error('niet hier'), { code: 'EACCES' })
    const onlyThisFile: WritableFiles = {
      ...nodeFiles,
      open: (other, ...rest) => (other === path ? nodeFiles.open(other, ...rest) : Promise.reject(refused)),
    }
    expect(await writeExport(path, bytes, onlyThisFile)).toEqual({ ok: true, value: undefined })
    expect(await readFile(path, 'utf8')).toBe('%PDF nieuw')
  })

  it('is refused where nothing may be written at all', async () => {
    const folder = await makeTempFolder()
    await writeFile(join(folder, 'bestand'), '')
    expect(await writeExport(join(folder, 'bestand', 'Verslag.pdf'), bytes)).toMatchObject({
      ok: false,
      code: 'read-only',
    })
  })
})
