import { describe, expect, it } from 'vitest'
import { startLoopback } from '../../main/loopback/start-loopback'
import { createBridge } from '#bridge/create-bridge.ts'
import { connectLoopback } from '#bridge/loopback-bridge.ts'
import { valueOf } from '../unit/main/example-session'
import { makePageFolder } from '../unit/main/page-folder'
import { makeTempFolder } from '../unit/main/temp-folder'
import { makeBrowserWindow } from './browser-window'
import { testPlaces } from '../prepare/test-key'

async function start() {
  return startLoopback({
    places: testPlaces,
    port: 0,
    dataFolder: await makeTempFolder(),
    pageFolder: await makePageFolder(),
    openInBrowser: () => Promise.resolve(),
    log: () => {},
  })
}

describe('the bridge to the loopback host', () => {
  it('takes the key out of the address', async () => {
    const loopback = await start()
    const window = makeBrowserWindow(loopback.address)
    expect((await connectLoopback(window)).ok).toBe(true)
    expect(window.address()).toBe(`http://127.0.0.1:${loopback.port}/`)
    await loopback.stop()
  })

  it('works again in the same browser: in a new tab, and with the printed address once more', async () => {
    const loopback = await start()
    const cookies = new Map<string, string>()
    await connectLoopback(makeBrowserWindow(loopback.address, cookies))
    for (const address of [`http://127.0.0.1:${loopback.port}/`, loopback.address]) {
      const { bridge } = valueOf(await connectLoopback(makeBrowserWindow(address, cookies)))
      expect((await bridge.readSettings({})).ok).toBe(true)
    }
    await loopback.stop()
  })

  it('tells another browser that the key was used, and one without a key to start again', async () => {
    const loopback = await start()
    await connectLoopback(makeBrowserWindow(loopback.address))
    const used = await connectLoopback(makeBrowserWindow(loopback.address))
    expect(used).toMatchObject({ ok: false, code: 'unavailable' })
    expect(used.ok ? '' : used.message).toContain('al gebruikt')
    const without = await connectLoopback(makeBrowserWindow(`http://127.0.0.1:${loopback.port}/`))
    expect(without).toMatchObject({ ok: false, code: 'unavailable' })
    expect(without.ok ? '' : without.message).toContain('npm start')
    await loopback.stop()
  })

  it('keeps what follows the key out of the exchange, and other addresses as they are', async () => {
    const loopback = await start()
    const cookies = new Map<string, string>()
    await connectLoopback(makeBrowserWindow(loopback.address, cookies))
    const window = makeBrowserWindow(`http://127.0.0.1:${loopback.port}/#/naslag`, cookies)
    expect((await connectLoopback(window)).ok).toBe(true)
    expect(window.address()).toBe(`http://127.0.0.1:${loopback.port}/#/naslag`)
    await loopback.stop()
  })

  it('says so in a sentence when the app has stopped, and never rejects', async () => {
    const loopback = await start()
    const window = makeBrowserWindow(loopback.address)
    const { bridge } = valueOf(await connectLoopback(window))
    await loopback.stop()
    const gone = await bridge.readSettings({})
    expect(gone).toMatchObject({ ok: false, code: 'unavailable' })
    expect(await connectLoopback(window)).toMatchObject({ ok: false, code: 'unavailable' })
  })

  it.each(['', '<html>', '{}', 'null', '"ok"', '{"ok":"ja"}'])(
    'does not take %j for an answer',
    async (body) => {
      const window = makeBrowserWindow('http://127.0.0.1:1/')
      const connected = await connectLoopback({ ...window, fetch: () => Promise.resolve(new Response(body)) })
      expect(connected).toMatchObject({ ok: false, code: 'unavailable' })
    },
  )
})

describe('any bridge', () => {
  it('turns a host that fails into a sentence', async () => {
    const bridge = createBridge(() => Promise.reject(new Error('weg')))
    expect(await bridge.readAppInfo({})).toMatchObject({ ok: false, code: 'unavailable' })
  })
})
