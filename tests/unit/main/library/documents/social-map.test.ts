import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeEntry } from '../../example-social-map'
import { valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const mine = { entries: [makeEntry()] }

describe('the local social map on disk', () => {
  it('is empty for a new user, with nothing to tell', async () => {
    const { socialMap } = await openTestLibrary()
    expect(valueOf(await socialMap.read())).toEqual({ entries: [] })
    expect(await socialMap.listProblems()).toEqual([])
  })

  it('is kept', async () => {
    const { socialMap, reopen } = await openTestLibrary()
    expect((await socialMap.save(mine)).ok).toBe(true)
    expect(valueOf(await reopen().socialMap.read())).toEqual(mine)
  })

  it('that cannot be opened is moved aside, never overwritten, and told', async () => {
    const { socialMap, folder } = await openTestLibrary()
    await writeFile(join(folder, 'sociale-kaart.json'), 'stuk')
    expect(valueOf(await socialMap.read())).toEqual({ entries: [] })
    const [aside] = await readdir(join(folder, 'opzij', 'sociale-kaart'))
    expect(await readFile(join(folder, 'opzij', 'sociale-kaart', aside!), 'utf8')).toBe('stuk')
    expect((await socialMap.listProblems())[0]!.message).toContain('sociale kaart')
  })

  it('of a newer app is left as it is, also when something is saved', async () => {
    const { socialMap, folder } = await openTestLibrary()
    const text = JSON.stringify({ version: 9, kind: 'sociale-kaart', data: {} })
    await writeFile(join(folder, 'sociale-kaart.json'), text)
    expect(await socialMap.save(mine)).toMatchObject({ ok: false, code: 'newer-version' })
    expect(await readFile(join(folder, 'sociale-kaart.json'), 'utf8')).toBe(text)
  })
})
