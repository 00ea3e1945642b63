import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createPageFiles } from '../../../../main/loopback/page-files'
import { hostilePaths } from '../hostile-paths'
import { makePageFolder } from '../page-folder'

describe('files of the page over HTTP', () => {
  it('are compressed for who can read that, and the same for who cannot', async () => {
    const serve = createPageFiles(await makePageFolder())
    const zipped = await serve('/assets/app-1a2b.js', true)
    const plain = await serve('/assets/app-1a2b.js', false)
    expect(zipped!.headers['content-encoding']).toBe('gzip')
    expect(zipped!.bytes.length).toBeLessThan(plain!.bytes.length)
    expect(gunzipSync(zipped!.bytes)).toEqual(plain!.bytes)
    expect(plain!.headers).not.toHaveProperty('content-encoding')
    expect([zipped, plain].map((file) => file!.headers['vary'])).toEqual([
      'accept-encoding',
      'accept-encoding',
    ])
  })

  it('are left alone when they are small or compressed already', async () => {
    const serve = createPageFiles(await makePageFolder())
    for (const path of ['/', '/assets/plaatje-1a2b.png']) {
      expect((await serve(path, true))!.headers).not.toHaveProperty('content-encoding')
    }
  })

  it('may be kept when their name holds a hash, and the page itself never', async () => {
    const serve = createPageFiles(await makePageFolder())
    expect((await serve('/assets/app-1a2b.js', true))!.headers['cache-control']).toContain('immutable')
    expect((await serve('/', true))!.headers['cache-control']).toBe('no-store')
  })

  it('are read again when they change', async () => {
    const folder = await makePageFolder()
    const serve = createPageFiles(folder)
    await serve('/', false)
    await writeFile(join(folder, 'index.html'), 'een nieuwe en langere bladzijde van deze app')
    expect(Buffer.from((await serve('/', false))!.bytes).toString()).toContain('nieuwe')
  })

  it.each([...hostilePaths, '/weg.js', '/map.js', '/assets/link.json', '/buiten/a.js'])(
    'are not found at %j',
    async (path) => {
      const serve = createPageFiles(await makePageFolder())
      expect(await serve(path, true)).toBeUndefined()
    },
  )
})
