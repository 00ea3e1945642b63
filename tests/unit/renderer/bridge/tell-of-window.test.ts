import { describe, expect, it } from 'vitest'
import { tellOfWindow } from '../../../../renderer/bridge/tell-of-window'

/** A window that keeps what it sends, and can be closed and brought back. */
function makeWindow() {
  const sent: Promise<unknown>[] = []
  const events = new EventTarget()
  const fire = (type: string, persisted: boolean) =>
    events.dispatchEvent(Object.assign(new Event(type), { persisted }))
  tellOfWindow({
    navigator: {
      sendBeacon: (path, body) => {
        if (!(body instanceof Blob)) throw new TypeError('a beacon of ours is a blob')
        sent.push(body.text().then((text) => [path, body.type, JSON.parse(text)] as unknown))
        return true
      },
    },
    crypto: { randomUUID: () => 'a-b-c-d-e' },
    addEventListener: events.addEventListener.bind(events),
  })
  return { fire, sent: () => Promise.all(sent) }
}

const told = (open: boolean) => ['/venster', 'application/json', { venster: 'a-b-c-d-e', open }]

describe('a window of the browser version', () => {
  it('tells that it is there, that it goes, and that it came back from the history', async () => {
    const { fire, sent } = makeWindow()
    expect(await sent()).toEqual([told(true)])
    fire('pagehide', true)
    fire('pageshow', true)
    fire('pagehide', false)
    expect(await sent()).toEqual([told(true), told(false), told(true), told(false)])
  })

  it('does not tell twice of the first showing', async () => {
    const { fire, sent } = makeWindow()
    fire('pageshow', false)
    expect(await sent()).toEqual([told(true)])
  })
})
