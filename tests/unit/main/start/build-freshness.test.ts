import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBuildFresh, stampBuild } from '../../../../main/start/build-freshness'
import { makeTempFolder } from '../temp-folder'

const long = new Date('2026-01-01T10:00:00Z')
const built = new Date('2026-01-01T11:00:00Z')
const later = new Date('2026-01-01T12:00:00Z')

/** A checkout from long ago, with a build that was made after it. */
async function makeCheckout(): Promise<string> {
  const root = await makeTempFolder()
  const folders = ['main/library', 'renderer/ui', 'content/signaal', 'seeds/feiten']
  const files = [
    'main/index.ts',
    'main/library/a.ts',
    'content/signaal/a.mdx',
    'seeds/feiten/a.yaml',
    'package.json',
  ]
  const results = ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
  for (const folder of [...folders, 'out/main', 'out/preload', 'out/renderer']) {
    await mkdir(join(root, folder), { recursive: true })
  }
  for (const file of [...files, ...results]) await writeFile(join(root, file), '')
  for (const path of [...files, ...folders, 'main', 'renderer', 'content', 'seeds']) {
    await utimes(join(root, path), long, long)
  }
  await stampBuild(root, built)
  return root
}

describe('whether the app must be built', () => {
  it('is no after a good build', async () => expect(await isBuildFresh(await makeCheckout())).toBe(true))

  it('is yes in a fresh checkout', async () => {
    const root = await makeCheckout()
    await rm(join(root, 'out'), { recursive: true })
    expect(await isBuildFresh(root)).toBe(false)
  })

  it.each(['main/library/a.ts', 'content/signaal/a.mdx', 'seeds/feiten/a.yaml', 'package.json'])(
    'is yes after a change in %s',
    async (path) => {
      const root = await makeCheckout()
      await utimes(join(root, path), later, later)
      expect(await isBuildFresh(root)).toBe(false)
    },
  )

  it('is yes after a file was removed', async () => {
    const root = await makeCheckout()
    await rm(join(root, 'main/library/a.ts'))
    expect(await isBuildFresh(root)).toBe(false)
  })

  it.each(['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])(
    'is yes when %s is missing',
    async (path) => {
      const root = await makeCheckout()
      await rm(join(root, path))
      expect(await isBuildFresh(root)).toBe(false)
    },
  )
})
