import { open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isTemporary, writeDurably, type WritableFiles } from '../../../../../main/library/disk/durable-write'
import { markFile } from '../../../../../main/library/disk/mark-file'
import { valueOf } from '../../example-session'
import { makeTempFolder } from '../../temp-folder'

const real: WritableFiles = { open, rename, rm }

/** The real file system, with an error in one place. */
function failWith(
  code: string,
  where: 'write' | 'sync' | 'rename' | 'open',
  times = Infinity,
): WritableFiles {
  let left = times
  const fail = (here: typeof where) => {
    if (here !== where || left-- <= 0) return
    throw Object.assign(new Error(code), { code })
  }
  return {
    rm,
    open: async (...args) => {
      fail('open')
      const file = await open(...args)
      return {
        close: () => file.close(),
        sync: async () => {
          fail('sync')
          await file.sync()
        },
        writeFile: async (bytes) => {
          // A disk that fills up takes the first part and then refuses.
          const half = Math.floor(bytes.length / 2)
          await file.writeFile(bytes.subarray(0, half))
          fail('write')
          await file.writeFile(bytes.subarray(half))
        },
      }
    },
    rename: async (from, to) => {
      fail('rename')
      await rename(from, to)
    },
  }
}

const bytes = (text: string) => Buffer.from(text, 'utf8')

describe('writing a file so that nothing is lost', () => {
  it('writes a new file and replaces an old one', async () => {
    const path = join(await makeTempFolder(), 'a.json')
    const first = await writeDurably(path, bytes('een'))
    // what a caller remembers of the file is what the file says itself
    expect(markFile(valueOf(first)!)).toBe(markFile(await stat(path)))
    await writeDurably(path, bytes('twee'))
    expect(markFile(valueOf(first)!)).not.toBe(markFile(await stat(path)))
    expect(await readFile(path, 'utf8')).toBe('twee')
  })

  it('leaves no temporary file behind', async () => {
    const folder = await makeTempFolder()
    await writeDurably(join(folder, 'a.json'), bytes('een'))
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('lets only the user read what it writes', async () => {
    const path = join(await makeTempFolder(), 'a.json')
    await writeDurably(path, bytes('een'))
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it.each([
    ['ENOSPC', 'write', 'disk-full'],
    ['ENOSPC', 'sync', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EROFS', 'open', 'read-only'],
    ['EACCES', 'open', 'read-only'],
    ['EPERM', 'rename', 'read-only'],
  ] as const)(
    'keeps the old file and says so when the disk answers %s at %s',
    async (code, where, refusal) => {
      const folder = await makeTempFolder()
      const path = join(folder, 'a.json')
      await writeFile(path, 'oud')
      const result = await writeDurably(path, bytes('nieuw en langer'), { files: failWith(code, where) })
      expect(result).toMatchObject({ ok: false, code: refusal })
      expect(result.ok ? '' : result.message).toMatch(/^[A-Z].*\. .*\.$/)
      expect(await readFile(path, 'utf8')).toBe('oud')
      expect(await readdir(folder)).toEqual(['a.json'])
    },
  )

  it('writes the next time, after a write that failed', async () => {
    const path = join(await makeTempFolder(), 'a.json')
    const files = failWith('ENOSPC', 'write', 1)
    expect((await writeDurably(path, bytes('een'), { files })).ok).toBe(false)
    expect((await writeDurably(path, bytes('twee'), { files })).ok).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('twee')
  })

  it('waits for a virus scanner that holds the old file for a moment', async () => {
    const path = join(await makeTempFolder(), 'a.json')
    const result = await writeDurably(path, bytes('een'), { files: failWith('EBUSY', 'rename', 2) })
    expect(result.ok).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('een')
  })

  it('passes on what it does not know, because that is a bug or a broken disk', async () => {
    const path = join(await makeTempFolder(), 'a.json')
    await expect(writeDurably(path, bytes('een'), { files: failWith('EIO', 'sync') })).rejects.toThrow('EIO')
  })

  it('goes on when the folder itself cannot be synced', async () => {
    const folder = await makeTempFolder()
    const files: WritableFiles = {
      ...real,
      open: (path, flags, mode) =>
        path === folder
          ? Promise.reject(Object.assign(new Error('EISDIR'), { code: 'EISDIR' }))
          : open(path, flags, mode),
    }
    expect((await writeDurably(join(folder, 'a.json'), bytes('een'), { files })).ok).toBe(true)
  })

  it('never leaves a mix when two writes meet', async () => {
    const folder = await makeTempFolder()
    const path = join(folder, 'a.json')
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(5000))
    await Promise.all(texts.map((text) => writeDurably(path, bytes(text))))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('knows its own temporary files and no others', () => {
    expect(isTemporary('.a.json.0123456789ab.tmp')).toBe(true)
    expect(['a.json', '.a.json', 'a.json.tmp', '.DS_Store', '.0123456789ab.tmp'].some(isTemporary)).toBe(
      false,
    )
  })
})
