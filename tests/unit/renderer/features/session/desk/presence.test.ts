import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { joinSession } from '../../../../../../renderer/features/session/desk/presence'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Waiting = {
  readonly hold: (lock: object | null) => Promise<void> | undefined
  readonly settle: () => void
  readonly fail: () => void
}

/** One lock as a browser keeps it: first come, first served; a steal fails the one that had it. */
function openBrowser() {
  let holder: Waiting | undefined
  const queue: Waiting[] = []
  const grant = () => {
    const next = queue.shift()
    if (!next) return
    holder = next
    void Promise.resolve(next.hold({})).then(() => {
      next.settle()
      if (holder !== next) return
      holder = undefined
      grant()
    })
  }
  const request = (
    _name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    hold: (lock: object | null) => Promise<void> | undefined,
  ) =>
    new Promise<void>((settle, reject) => {
      const waiting = { hold, settle, fail: () => reject(new Error('AbortError')) }
      if (options.steal) {
        holder?.fail()
        holder = undefined
        queue.unshift(waiting)
        grant()
      } else if (options.ifAvailable && holder) {
        void Promise.resolve(hold(null)).then(settle)
      } else {
        options.signal?.addEventListener('abort', () => {
          if (queue.includes(waiting)) queue.splice(queue.indexOf(waiting), 1)
          waiting.fail()
        })
        queue.push(waiting)
        if (!holder) grant()
      }
    })
  const channels: { onmessage: ((event: { data: unknown }) => void) | null }[] = []
  const openChannel = () => {
    const channel = {
      onmessage: null as ((event: { data: unknown }) => void) | null,
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data })
      },
      close: () => channels.splice(channels.indexOf(channel), 1),
    }
    channels.push(channel)
    return channel
  }
  return { locks: { request }, openChannel, deaf: () => channels.splice(0) }
}

type Browser = ReturnType<typeof openBrowser>

function openWindow(browser: Browser) {
  const events = { flushed: 0, read: 0 }
  const presence = joinSession(
    'sessie-een',
    {
      onGiveUp: () => {
        events.flushed += 1
        return Promise.resolve()
      },
      onSaved: () => (events.read += 1),
    },
    browser as unknown as Parameters<typeof joinSession>[2],
  )
  return { presence, events, role: () => presence.role.read() }
}
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

describe('one session in two windows', () => {
  it('is led by the first and followed by the second', async () => {
    const browser = openBrowser()
    const [first, second] = [openWindow(browser), openWindow(browser)]
    await pass()
    expect([first.role(), second.role()]).toEqual(['leads', 'follows'])
  })

  it('goes to the second on request, after the first has saved everything', async () => {
    const browser = openBrowser()
    const [first, second] = [openWindow(browser), openWindow(browser)]
    await pass()
    second.presence.takeOver()
    await pass()
    expect([first.role(), second.role()]).toEqual(['follows', 'leads'])
    expect(first.events.flushed).toBeGreaterThan(0)
  })

  it('goes to the second by itself when the first is closed', async () => {
    const browser = openBrowser()
    const [first, second] = [openWindow(browser), openWindow(browser)]
    await pass()
    first.presence.leave()
    await pass()
    expect(second.role()).toBe('leads')
  })

  it('is taken from a window that does not answer, which follows from then on', async () => {
    const browser = openBrowser()
    const [first, second] = [openWindow(browser), openWindow(browser)]
    await pass()
    browser.deaf()
    second.presence.takeOver()
    await pass(3000)
    expect([first.role(), second.role()]).toEqual(['follows', 'leads'])
  })

  it('is read again by the follower after every save', async () => {
    const browser = openBrowser()
    const [first, second] = [openWindow(browser), openWindow(browser)]
    await pass()
    first.presence.tellSaved()
    expect(second.events.read).toBe(1)
  })

  it('is led by every window where the browser has no locks: there the revision on disk guards', () => {
    const browser = { ...openBrowser(), locks: undefined }
    expect(openWindow(browser as unknown as Browser).role()).toBe('leads')
  })
})
