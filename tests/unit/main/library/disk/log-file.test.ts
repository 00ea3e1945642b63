import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logFiles, openLogFile } from '../../../../../main/library/disk/log-file'
import { limits } from '#contract/limits.ts'
import { makeTempFolder } from '../../temp-folder'

async function sizeOf(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe('the log for the helpdesk', () => {
  it('is on disk the moment that a line is written: the next one may never come', async () => {
    const folder = join(await makeTempFolder(), 'logboek')
    openLogFile(folder)('een\n')
    openLogFile(folder)('twee\n')
    expect(await readFile(join(folder, logFiles[0]), 'utf8')).toBe('een\ntwee\n')
  })

  it('never grows over its limit, and keeps the newest lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }), async (lengths) => {
        const folder = join(await makeTempFolder(), 'logboek')
        const write = openLogFile(folder, 200)
        for (const [index, length] of lengths.entries())
          write(`${'é'.repeat(Math.ceil(length / 2))}${index}\n`)
        if (lengths.length === 0) return
        expect(await sizeOf(folder)).toBeLessThanOrEqual(200)
        expect(await readFile(join(folder, logFiles[0]), 'utf8')).toContain(`${lengths.length - 1}\n`)
      }),
      { numRuns: 40 },
    )
  })

  it('is at most one megabyte', () => {
    expect(limits.logBytes).toBeLessThanOrEqual(1024 * 1024)
  })

  it('never breaks what it tells about: a place that cannot be written is no matter', async () => {
    const file = join(await makeTempFolder(), 'bestand')
    await writeFile(file, '')
    expect(() => {
      openLogFile(join(file, 'logboek'))('een\n')
    }).not.toThrow()
  })
})
