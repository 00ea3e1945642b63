import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createConnection, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mostWrongKeys } from '../../../../main/loopback/access'
import { startLoopback } from '../../../../main/loopback/start-loopback'
import { makePageFolder } from '../page-folder'
import { makeTempFolder } from '../temp-folder'
import { send, startTestLoopback } from './http-client'
import { testPlaces } from '../../../prepare/test-key'

/** The rows of the threat model in SECURITY.md, each over real HTTP. */

/** A host with other waits than the usual ones. */
async function startWith(waits: NonNullable<Parameters<typeof startLoopback>[0]['waits']>, port = 0) {
  const loopback = await startLoopback({
    places: testPlaces,
    port,
    dataFolder: await makeTempFolder(),
    pageFolder: await makePageFolder(),
    openInBrowser: () => Promise.resolve(),
    log: () => {},
    waits,
  })
  onTestFinished(() => loopback.stop())
  const key = loopback.address.split('#sleutel=')[1] ?? ''
  const headers = { origin: `http://127.0.0.1:${loopback.port}`, 'content-type': 'application/json' }
  const post = (path: string, body: unknown, cookie?: string) =>
    send(loopback.port, path, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    })
  const enter = async () => {
    const entered = await post('/sleutel', { sleutel: key })
    return String(entered.headers['set-cookie']).split(';')[0] ?? ''
  }
  return { ...loopback, post, enter }
}

/** Waits until a connection is closed from the other side, and answers what came over it. */
async function readUntilClosed(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (bytes: Buffer) => {
    text += bytes.toString('latin1')
  })
  socket.on('error', () => {})
  await once(socket, 'close')
  return text
}

describe('another user of this machine', () => {
  it('can fetch the page, which holds no data, and nothing else', async () => {
    const { port, ask, dataFolder } = await startTestLoopback()
    expect((await send(port, '/')).status).toBe(200)
    for (const name of ['listSessions', 'readSettings', 'saveSession', 'saveFile'])
      expect((await ask(name, undefined)).status).toBe(401)
    expect(await readdir(dataFolder)).toEqual([])
  })

  it('that tries keys is soon not looked at any more, and does not keep the user out', async () => {
    const { exchange, enter } = await startTestLoopback()
    const statuses: number[] = []
    for (let time = 0; time < mostWrongKeys + 5; time += 1)
      statuses.push((await exchange({ body: JSON.stringify({ sleutel: `gok-${time}` }) })).status)
    expect(statuses.slice(0, mostWrongKeys)).toEqual(Array.from({ length: mostWrongKeys }, () => 403))
    expect(statuses.slice(mostWrongKeys)).toEqual([429, 429, 429, 429, 429])
    expect(await enter()).toMatch(/^signaalwijzer-/)
  })

  it('cannot close the app by telling that the last window went', async () => {
    const { post, enter, idle } = await startWith({ idle: 1 })
    await post('/venster', { venster: 'a', open: true }, await enter())
    expect((await post('/venster', { venster: 'a', open: false })).status).toBe(401)
    const ended = await Promise.race([idle.then(() => true), post('/venster', {}).then(() => false)])
    expect(ended).toBe(false)
  })
})

describe('another tab or site', () => {
  it.each([
    ['a script', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }],
    [
      'a picture from another port',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    ],
    ['a fetch', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
    [
      'an object',
      { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'object' },
    ],
  ])('cannot take the page in as %s', async (_what, headers) => {
    const { port } = await startTestLoopback()
    for (const path of ['/', '/assets/app-1a2b.js'])
      expect((await send(port, path, { headers })).status).toBe(403)
  })

  it('may lead to the page, as a link in a mail does', async () => {
    const { port } = await startTestLoopback()
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    expect((await send(port, '/', { headers })).status).toBe(200)
  })

  it('is kept apart by every answer, also by a refusal', async () => {
    const { port, ask, enter } = await startTestLoopback()
    const answers = [
      await send(port, '/'),
      await send(port, '/weg'),
      await send(port, '/assets/app-1a2b.js'),
      await ask('listSessions', undefined),
      await ask('listSessions', await enter()),
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'origin-agent-cluster': '?1',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})

describe('DNS rebinding', () => {
  it('gets nothing, not even the page, under another name than the one we bind', async () => {
    const { port, enter } = await startTestLoopback()
    const cookie = await enter()
    for (const host of ['elders.nl', `elders.nl:${port}`, `localhost:${port}`, `[::1]:${port}`, '']) {
      for (const path of ['/', '/assets/app-1a2b.js', '/download/x'])
        expect((await send(port, path, { headers: { host, cookie } })).status).toBe(421)
    }
  })
})

describe('CSRF', () => {
  it('does nothing: a post from another origin writes nothing, with the cookie and all', async () => {
    const { ask, enter, dataFolder, port } = await startTestLoopback()
    const cookie = await enter()
    const body = JSON.stringify({ change: { set: { role: 'x' }, lists: {}, headings: {} } })
    const forged = [
      { origin: 'https://elders.nl' },
      { origin: `http://localhost:${port}` },
      { origin: 'null' },
      { origin: undefined },
      { 'content-type': 'text/plain' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of forged) {
      const { status } = await ask('changeSettings', cookie, { headers, body })
      expect([403, 415]).toContain(status)
    }
    expect(await readdir(dataFolder)).toEqual([])
  })
})

describe('a stolen address', () => {
  it('is worth nothing once it was used, and after a restart neither is the cookie', async () => {
    const first = await startTestLoopback()
    const cookie = await first.enter()
    expect((await first.exchange()).status).toBe(403)
    await first.stop()
    const second = await startWith({}, first.port)
    expect(second.address).not.toBe(first.address)
    const asked = await second.post('/verzoek/listSessions', {}, cookie)
    expect(asked.status).toBe(401)
    expect((await second.post('/sleutel', { sleutel: first.key })).status).toBe(403)
  })
})

describe('a host that is kept busy', () => {
  it('cuts a request whose headers never end, and one whose body never ends', async () => {
    const { port } = await startWith({ headers: 200, request: 400, check: 50 })
    const slowHeaders = createConnection({ host: '127.0.0.1', port })
    slowHeaders.write('GET / HTTP/1.1\r\nHost: 127')
    const slowBody = createConnection({ host: '127.0.0.1', port })
    slowBody.write(
      `POST /sleutel HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"sl`,
    )
    const answers = await Promise.all([readUntilClosed(slowHeaders), readUntilClosed(slowBody)])
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 408|$)/)
    expect((await send(port, '/')).status).toBe(200)
  })

  it('goes on for the user while a hundred connections wait for nothing', async () => {
    const { port } = await startWith({ headers: 3000, request: 3000, check: 100 })
    const waiting = Array.from({ length: 100 }, () => createConnection({ host: '127.0.0.1', port }))
    await Promise.all(waiting.map((socket) => once(socket, 'connect')))
    expect((await send(port, '/')).status).toBe(200)
    for (const socket of waiting) socket.destroy()
  })

  it.each([
    ['headers', { headers: { 'x-veel': 'a'.repeat(20_000) } }],
    ['a cookie', { headers: { cookie: 'a'.repeat(20_000) } }],
  ])('refuses %s that are too large', async (_what, sending) => {
    const { port } = await startTestLoopback()
    expect((await send(port, '/', sending)).status).toBe(431)
    expect((await send(port, '/')).status).toBe(200)
  })

  it('refuses an address that is too long', async () => {
    const { port } = await startTestLoopback()
    expect((await send(port, `/${'a'.repeat(20_000)}`)).status).toBe(431)
  })
})

describe('a page that is left open', () => {
  it('keeps the host; the host ends after the last window, and never before the first', async () => {
    const { post, enter, idle } = await startWith({ idle: 1 })
    let ended = false
    void idle.then(() => {
      ended = true
    })
    const cookie = await enter()
    await post('/verzoek/readSettings', {}, cookie)
    expect(ended).toBe(false)
    await post('/venster', { venster: 'een', open: true }, cookie)
    await post('/venster', { venster: 'twee', open: true }, cookie)
    await post('/venster', { venster: 'een', open: false }, cookie)
    await post('/verzoek/readSettings', {}, cookie)
    expect(ended).toBe(false)
    await post('/venster', { venster: 'twee', open: false }, cookie)
    await idle
  })

  it('is not taken for closed by a goodbye of a window that never was', async () => {
    const { post, enter, idle } = await startWith({ idle: 1 })
    const cookie = await enter()
    await post('/venster', { venster: 'onbekend', open: false }, cookie)
    const ended = await Promise.race([
      idle.then(() => true),
      post('/verzoek/readSettings', {}, cookie).then(() => false),
    ])
    expect(ended).toBe(false)
  })

  it.each([{}, [], null, 'x', { venster: 1, open: true }, { venster: 'a', open: 'ja' }])(
    'tells nothing with %j',
    async (body) => {
      const { post, enter } = await startWith({})
      expect((await post('/venster', body, await enter())).status).toBe(400)
    },
  )
})
