import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createQuickReader } from '../../../../../main/library/disk/quick-reader'
import { makeTempFolder } from '../../temp-folder'

describe('reading many small files', () => {
  it('gives the bytes and the status that the disk has, for every size', async () => {
    const folder = await makeTempFolder()
    const reader = createQuickReader()
    for (const size of [0, 1, 4096, 70_000, 1_200_000]) {
      const path = join(folder, `${size}.json`)
      await writeFile(path, Buffer.alloc(size, 'ż'))
      expect(Buffer.from(await reader.read(path)).equals(await readFile(path))).toBe(true)
      expect((await reader.stat(path))?.mtimeMs).toBe((await stat(path)).mtimeMs)
    }
  })

  it('knows what is gone, and refuses as the disk does what cannot be read', async () => {
    const folder = await makeTempFolder()
    await mkdir(join(folder, 'map'))
    await symlink(join(folder, 'lus'), join(folder, 'lus'))
    const reader = createQuickReader()
    expect(await reader.stat(join(folder, 'weg.json'))).toBeUndefined()
    expect(await reader.stat(join(folder, 'lus'))).toBeUndefined()
    await expect(reader.read(join(folder, 'weg.json'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(reader.read(join(folder, 'map'))).rejects.toMatchObject({ code: 'EISDIR' })
  })

  it('asks a far disk from aside, with the same answers', async () => {
    const folder = await makeTempFolder()
    const path = join(folder, 'ver.json')
    await writeFile(path, 'ver weg')
    let time = 0
    const reader = createQuickReader(() => (time += 150))
    for (let turn = 0; turn < 5; turn += 1) {
      expect(Buffer.from(await reader.read(path)).toString()).toBe('ver weg')
      expect((await reader.stat(path))?.size).toBe(7)
      expect(await reader.stat(join(folder, 'weg.json'))).toBeUndefined()
    }
    await expect(reader.read(join(folder, 'weg.json'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
