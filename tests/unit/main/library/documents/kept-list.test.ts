import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { makeOwnTemplate } from '../../example-documents'
import { valueOf } from '../../example-session'
import { openTestLibrary } from '../open-test-library'

describe('the templates of the user', () => {
  it('are none for a new user, and nothing is written by looking', async () => {
    const { templates, folder } = await openTestLibrary()
    expect(valueOf(await templates.list())).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('are all kept when two windows save at the same time', async () => {
    const { templates, reopen } = await openTestLibrary()
    const many = Array.from({ length: 8 }, (_, at) => makeOwnTemplate({ id: `draaiboek-${at}` }))
    await Promise.all(many.map((template) => templates.put(template)))
    expect(
      valueOf(await reopen().templates.list())
        .map(({ id }) => id)
        .sort(),
    ).toEqual(many.map(({ id }) => id))
  })

  it('can be removed, also twice', async () => {
    const { templates } = await openTestLibrary()
    await templates.put(makeOwnTemplate())
    expect((await templates.remove('draaiboek-een')).ok).toBe(true)
    expect((await templates.remove('draaiboek-een')).ok).toBe(true)
    expect(valueOf(await templates.list())).toEqual([])
  })

  it('say in a sentence when there is no room for one more; what is there can still change', async () => {
    const { templates } = await openTestLibrary()
    for (let at = 0; at < limits.ownTemplates; at += 1)
      await templates.put(makeOwnTemplate({ id: `draaiboek-${at}`, steps: [] }))
    expect(await templates.put(makeOwnTemplate({ id: 'een-te-veel' }))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Gooi er eerst een weg\.$/) as string,
    })
    expect((await templates.put(makeOwnTemplate({ id: 'draaiboek-3', title: 'Anders' }))).ok).toBe(true)
  })

  it('that cannot be opened are moved aside and told with the sessions', async () => {
    const { templates, folder, listProblems } = await openTestLibrary()
    await writeFile(join(folder, 'draaiboeken.json'), 'stuk')
    expect(valueOf(await templates.list())).toEqual([])
    expect(await readdir(join(folder, 'opzij', 'draaiboeken'))).toHaveLength(1)
    expect((await listProblems()).map(({ message }) => message).join()).toContain('Je eigen draaiboeken')
  })
})
