import { describe, expect, it, vi } from 'vitest'
import { guardContents, type GuardedContents } from '../../../../../main/electron/trust/guard-contents'
import { lookAlikes } from '../look-alikes'

function guard() {
  const listeners: Record<string, (event: { url: string; preventDefault: () => void }) => void> = {}
  let openWindow: () => unknown = () => undefined
  const contents: GuardedContents = {
    on: (event: string, listener: (typeof listeners)[string]) => (listeners[event] = listener),
    setWindowOpenHandler: (handler) => (openWindow = handler),
  }
  guardContents(contents)
  const isStopped = (event: string, url: string) => {
    const preventDefault = vi.fn()
    listeners[event]!({ url, preventDefault })
    return preventDefault.mock.calls.length === 1
  }
  return { isStopped, openWindow: () => openWindow() }
}

describe.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s', (event) => {
  it('goes on within the page', () => {
    expect(guard().isStopped(event, 'app://signaalwijzer/#/naslag')).toBe(false)
  })

  it.each([...lookAlikes, 'https://www.politie.nl/'])('is stopped to %j', (url) => {
    expect(guard().isStopped(event, url)).toBe(true)
  })
})

describe('the contents of a window', () => {
  it('get no webview', () => expect(guard().isStopped('will-attach-webview', '')).toBe(true))
  it('open no other window', () => expect(guard().openWindow()).toEqual({ action: 'deny' }))
})
