import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { budgets, listTooLarge, measureSizes } from '../../../sizes/measure-sizes'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A built page of the files that are given. */
function build(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'omvang-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const page =
  '<script type="module" src="./assets/index-a.js"></script><link rel="modulepreload" href="./assets/shared-b.js">'
const workers = {
  'assets/search-worker-c.js': 'zoek()',
  'assets/search-index-f.bin': 'woorden',
  'assets/report-worker-d.js': 'teken()',
}

describe('the sizes of the built page', () => {
  it('count what the page names itself, zipped, and not what comes later', () => {
    const files = {
      'assets/index-a.js': 'begin()',
      'assets/shared-b.js': 'deel()',
      'assets/later-e.js': 'x'.repeat(9999),
    }
    expect(measureSizes(build({ 'index.html': page, ...files, ...workers }))).toEqual({
      first: gzipSync('begin()').length + gzipSync('deel()').length,
      search: gzipSync('zoek()').length + gzipSync('woorden').length,
      pdf: gzipSync('teken()').length,
    })
  })

  it('are never zero because a part was not found', () => {
    expect(() => measureSizes(build({ 'assets/index-a.js': '' }))).toThrow('npm run build')
    const files = { 'index.html': page, 'assets/index-a.js': '', 'assets/shared-b.js': '' }
    expect(() => measureSizes(build(files))).toThrow('niet wat hier gemeten wordt')
    const withoutIndex = Object.entries(workers).filter(([file]) => !file.endsWith('.bin'))
    expect(() => measureSizes(build({ ...files, ...Object.fromEntries(withoutIndex) }))).toThrow(
      'niet wat hier gemeten wordt',
    )
  })
})

describe('a part that is larger than it may be', () => {
  it('is named with its size and its limit; the others are not', () => {
    expect(listTooLarge({ ...budgets, search: budgets.search + 100_000 })).toEqual([
      expect.stringMatching(/^zoeken, met de index: 450,0 kB gzip, en mag 350,0 kB zijn\./u),
    ])
  })

  it('is none at the very limit', () => {
    expect(listTooLarge(budgets)).toEqual([])
  })
})
