import { createServer } from 'node:http'
import { createConnection } from 'node:net'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import { openSealedLibrary } from '../../../../main/library/sealed-library'
import { testPlaces } from '../../../prepare/test-key'
import { startLoopback } from '../../../../main/loopback/start-loopback'
import { contentSecurityPolicy } from '../../../../main/page/page-policy'
import { makeSession, valueOf } from '../example-session'
import { describeDevice } from '../../../../main/library/shared/device'
import { makeTempFolder } from '../temp-folder'
import { hostilePaths } from '../hostile-paths'
import { send, startTestLoopback } from './http-client'

const refusalOf = (body: string) => JSON.parse(body) as { ok: false; code: string; message: string }

describe('the page over HTTP', () => {
  it('comes without a key, because it holds no data, and with its policy', async () => {
    const { port } = await startTestLoopback()
    const page = await send(port, '/')
    expect(page.status).toBe(200)
    expect(page.body).toContain('<title>Signaalwijzer</title>')
    expect(page.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  it('has an address with the key behind the #, so that it is in no log', async () => {
    const { address, port, key } = await startTestLoopback()
    expect(address).toBe(`http://127.0.0.1:${port}/#sleutel=${key}`)
  })

  it.each(hostilePaths.filter((path) => path.startsWith('/') && !path.includes('\u0000')))(
    'has nothing at %j',
    async (path) => {
      const { port } = await startTestLoopback()
      const missing = await send(port, path)
      expect(missing.status).toBe(404)
      expect(missing.body).not.toContain('geheim')
      expect(missing.body).toMatch(/^Deze pagina is er niet\./)
    },
  )

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'POST'])('does not do %s', async (method) => {
    const { port } = await startTestLoopback()
    const refused = await send(port, '/', { method })
    expect(refused.status).toBe(405)
    expect(Object.keys(refused.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('answers HEAD with headers only', async () => {
    const { port } = await startTestLoopback()
    const head = await send(port, '/', { method: 'HEAD' })
    expect([head.status, head.body]).toEqual([200, ''])
  })
})

describe('the start', () => {
  it('does what was begun and not ended, before anybody asks anything', async () => {
    const dataFolder = await makeTempFolder()
    const library = openSealedLibrary({ dataFolder, places: testPlaces })
    valueOf(await library.sessions.saveSession({ session: makeSession({ id: 'sessie-weg' }) }))
    valueOf(await library.retention.removeForGood('sessie-weg'))
    await library.settle()
    const record = join(dataFolder, 'bewaartermijn', 'sessie-weg.json')
    const going = '2026-01-01T10:00:00.000Z'
    const data = {
      id: 'sessie-weg',
      chosen: '',
      notices: {},
      going,
      device: describeDevice().code,
      seen: {},
      gone: '',
      key: '',
    }
    await writeFile(record, JSON.stringify({ version: 2, kind: 'bewaartermijn', data }))
    await startTestLoopback({ dataFolder })
    await expect.poll(() => readdir(join(dataFolder, 'sleutels'))).toEqual([])
  })
})

describe('who may ask something', () => {
  it('is the browser that exchanged the key, again and again', async () => {
    const { enter, ask } = await startTestLoopback()
    const cookie = await enter()
    for (let time = 0; time < 3; time += 1) {
      expect(await ask('readSettings', cookie)).toMatchObject({ status: 200 })
    }
  })

  it('is nobody without a cookie, with a wrong one, or with the key itself', async () => {
    const { enter, ask, port, key } = await startTestLoopback()
    await enter()
    for (const cookie of [undefined, '', 'signaalwijzer=1', `signaalwijzer-${port}=${key}`]) {
      const refused = await ask('listSessions', cookie)
      expect(refused.status).toBe(401)
      expect(refusalOf(refused.body).message).toContain('npm start')
    }
  })

  it('is not a second browser with the same key, and it hears what to do', async () => {
    const { enter, exchange } = await startTestLoopback()
    await enter()
    const second = await exchange()
    expect(second.status).toBe(403)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(refusalOf(second.body).message).toContain('al gebruikt')
  })

  it.each(['{"sleutel":"fout"}', '{"sleutel":1}', '{}', '[]', 'null', '"x"', ''])(
    'is nobody with the body %j instead of the key',
    async (body) => {
      const { exchange, enter } = await startTestLoopback()
      const refused = await exchange({ body })
      expect([400, 403]).toContain(refused.status)
      expect(refused.headers['set-cookie']).toBeUndefined()
      expect(await enter()).toMatch(/^signaalwijzer-/)
    },
  )

  it.each([
    ['another name for this machine (DNS rebinding)', { host: 'elders.nl' }, 421],
    ['that name with our port', { host: 'elders.nl:PORT' }, 421],
    ['our address without port', { host: '127.0.0.1' }, 421],
    ['another port', { host: '127.0.0.1:1' }, 421],
    ['a name that begins like ours', { host: '127.0.0.1:PORT.elders.nl' }, 421],
    ['an address we do not bind', { host: '0.0.0.0:PORT' }, 421],
    ['no origin', { origin: undefined }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['another site', { origin: 'https://elders.nl' }, 403],
    ['our address over https', { origin: 'https://127.0.0.1:PORT' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['an origin that begins like ours', { origin: 'http://127.0.0.1:PORT.elders.nl' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['no type', { 'content-type': undefined }, 415],
    ['a type that looks like JSON', { 'content-type': 'text/plain; x=application/json' }, 415],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour, says the browser', { 'sec-fetch-site': 'same-site' }, 403],
  ] as const)('is not %s', async (_what, changes, status) => {
    const { enter, ask, port } = await startTestLoopback()
    const cookie = await enter()
    const headers = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value?.replace('PORT', String(port))]),
    )
    const refused = await ask('listSessions', cookie, { headers })
    expect(refused.status).toBe(status)
    expect(refusalOf(refused.body)).toMatchObject({ ok: false, code: 'bad-request' })
  })

  it('must post', async () => {
    const { enter, ask } = await startTestLoopback()
    expect(await ask('listSessions', await enter(), { method: 'PUT' })).toMatchObject({ status: 405 })
  })

  it('is nobody from outside this machine', async () => {
    const { port } = await startTestLoopback()
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')
    if (outside === undefined) return
    const socket = createConnection({ host: outside.address, port })
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  })
})

describe('requests over HTTP', () => {
  it('answer with a refusal that can be shown when the JSON is not whole', async () => {
    const { enter, ask } = await startTestLoopback()
    const refused = await ask('saveSession', await enter(), { body: '{"session":' })
    expect([refused.status, refusalOf(refused.body).code]).toEqual([400, 'bad-request'])
  })

  it.each(['', 'bestaatNiet', '__proto__', 'readSession/../listSessions', '%72eadSettings'])(
    'do not know %j',
    async (name) => {
      const { enter, ask } = await startTestLoopback()
      const refused = await ask(name, await enter())
      expect(refusalOf(refused.body)).toMatchObject({ ok: false, code: 'bad-request' })
    },
  )

  it('refuse a body that is too large with a sentence, and go on after it', async () => {
    const { enter, ask } = await startTestLoopback()
    const cookie = await enter()
    const refused = await ask('saveSession', cookie, { body: Buffer.alloc(limits.requestBytes + 1, 'a') })
    expect(refused.status).toBe(413)
    expect(refusalOf(refused.body).message).toContain('te groot')
    expect(await ask('readSettings', cookie)).toMatchObject({ status: 200 })
  })

  it('read no more of a key than a key can be', async () => {
    const { exchange } = await startTestLoopback()
    expect(await exchange({ body: Buffer.alloc(2000, 'a') })).toMatchObject({ status: 413 })
  })

  it('are never kept by a browser and never open to other sites', async () => {
    const { enter, ask } = await startTestLoopback()
    const { headers } = await ask('listSessions', await enter())
    expect(headers['cache-control']).toBe('no-store')
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('downloads over HTTP', () => {
  const body = JSON.stringify({ name: 'Verslag één.pdf', mediaType: 'application/pdf', base64: 'JVBERg==' })

  async function offer() {
    const loopback = await startTestLoopback()
    const cookie = await loopback.enter()
    const { value } = JSON.parse((await loopback.ask('saveFile', cookie, { body })).body) as {
      value: { kind: 'download'; address: string }
    }
    return { ...loopback, cookie, download: value.address }
  }

  it('come once, as a file with its own name', async () => {
    const { port, cookie, download } = await offer()
    const file = await send(port, download, { headers: { cookie } })
    expect([file.status, file.body]).toEqual([200, '%PDF'])
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Verslag __n.pdf"; filename*=UTF-8''Verslag%20%C3%A9%C3%A9n.pdf`,
      'cache-control': 'no-store',
    })
    const again = await send(port, download, { headers: { cookie } })
    expect(again.status).toBe(404)
    expect(again.body).toContain('al opgehaald')
  })

  it('need the cookie, and are not used up by who has none, by HEAD or by another site', async () => {
    const { port, cookie, download } = await offer()
    expect((await send(port, download)).status).toBe(401)
    expect((await send(port, download, { method: 'HEAD', headers: { cookie } })).status).toBe(404)
    const headers = { cookie, 'sec-fetch-site': 'cross-site' }
    expect((await send(port, download, { headers })).status).toBe(401)
    expect((await send(port, download, { headers: { cookie } })).status).toBe(200)
  })
})

describe('links over HTTP', () => {
  it('are opened by the system, or given to copy', async () => {
    const { enter, ask, opened } = await startTestLoopback()
    const cookie = await enter()
    const open = (url: string) => ask('openLink', cookie, { body: JSON.stringify({ url }) })
    expect(JSON.parse((await open('https://www.politie.nl/')).body)).toEqual({ ok: true, value: {} })
    expect(refusalOf((await open('https://stuk.nl/')).body).message).toContain('https://stuk.nl/')
    expect(opened).toEqual(['https://www.politie.nl/', 'https://stuk.nl/'])
  })
})

describe('starting and stopping', () => {
  it('says that a port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const start = startLoopback({
      port,
      dataFolder: '',
      pageFolder: '',
      openInBrowser: () => Promise.resolve(),
      log: () => {},
    })
    await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE' })
    other.close()
  })

  it('finishes a save before it stops', async () => {
    const { enter, ask, stop, dataFolder } = await startTestLoopback()
    const cookie = await enter()
    const saving = ask('saveSession', cookie, { body: JSON.stringify({ session: makeSession() }) })
    // The folder is made just before the file is written.
    await vi.waitUntil(async () => (await readdir(dataFolder)).includes('sessies'), { interval: 1 })
    const [saved] = await Promise.all([saving, stop()])
    expect(saved.status).toBe(200)
    expect(
      (await openSealedLibrary({ dataFolder, places: testPlaces }).sessions.readSession({ id: 'sessie-een' }))
        .ok,
    ).toBe(true)
  })
})
