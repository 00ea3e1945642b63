import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPageFiles } from '../../../../main/loopback/page-files'
import { hostilePaths } from '../hostile-paths'
import { makePageFolder } from '../page-folder'

describe('files of the page over HTTP', () => {
  it('are sent as they are: on one device compressing only costs time', async () => {
    const folder = await makePageFolder()
    const script = await createPageFiles(folder)('/assets/app-1a2b.js')
    expect(script!.bytes).toEqual(await readFile(join(folder, 'assets', 'app-1a2b.js')))
    expect(script!.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' })
    expect(script!.headers).not.toHaveProperty('content-encoding')
  })

  it('may be kept when their name holds a hash, and the page itself never', async () => {
    const serve = createPageFiles(await makePageFolder())
    expect((await serve('/assets/app-1a2b.js'))!.headers['cache-control']).toContain('immutable')
    expect((await serve('/'))!.headers['cache-control']).toBe('no-store')
  })

  it('are read again when they change', async () => {
    const folder = await makePageFolder()
    const serve = createPageFiles(folder)
    await serve('/')
    await writeFile(join(folder, 'index.html'), 'een nieuwe en langere bladzijde van deze app')
    expect(Buffer.from((await serve('/'))!.bytes).toString()).toContain('nieuwe')
  })

  it.each([...hostilePaths, '/weg.js', '/map.js', '/assets/link.json', '/buiten/a.js'])(
    'are not found at %j',
    async (path) => {
      const serve = createPageFiles(await makePageFolder())
      expect(await serve(path)).toBeUndefined()
    },
  )
})
