import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '#contract/settings.ts'
import { valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

const defaults = settingsSchema.parse({})
const mine = settingsSchema.parse({ theme: 'donker', municipality: 'Zeist' })

describe('settings', () => {
  it('are the usual ones for a new user, with nothing to tell', async () => {
    const { settings } = await openTestLibrary()
    expect(valueOf(await settings.read())).toEqual(defaults)
    expect(await settings.listProblems()).toEqual([])
  })

  it('are kept', async () => {
    const { settings, reopen } = await openTestLibrary()
    expect((await settings.save(mine)).ok).toBe(true)
    expect(valueOf(await reopen().settings.read())).toEqual(mine)
  })

  it('that cannot be opened are moved aside, replaced by the usual ones, and told', async () => {
    const { settings, folder } = await openTestLibrary()
    await writeFile(join(folder, 'instellingen.json'), 'stuk')
    expect(valueOf(await settings.read())).toEqual(defaults)
    const [aside] = await readdir(join(folder, 'opzij', 'instellingen'))
    expect(await readFile(join(folder, 'opzij', 'instellingen', aside!), 'utf8')).toBe('stuk')
    const problems = await settings.listProblems()
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toContain('apart gezet')
  })

  it('of a newer app are left as they are, also when something is saved', async () => {
    const { settings, folder } = await openTestLibrary()
    const text = JSON.stringify({ version: 9, kind: 'instellingen', data: {} })
    await writeFile(join(folder, 'instellingen.json'), text)
    expect(valueOf(await settings.read())).toEqual(defaults)
    expect(await settings.save(mine)).toMatchObject({ ok: false, code: 'newer-version' })
    expect(await readFile(join(folder, 'instellingen.json'), 'utf8')).toBe(text)
    expect(await settings.listProblems()).toHaveLength(1)
  })

  it('that may not be read are refused, not thrown away', async () => {
    const { settings, folder } = await openTestLibrary()
    // A folder in its place cannot be read as a file, also by root.
    await mkdir(join(folder, 'instellingen.json'))
    expect(await settings.read()).toMatchObject({ ok: false, code: 'failed' })
    expect(await readdir(folder)).toEqual(['instellingen.json'])
  })
})
