import { afterEach, describe, expect, it, vi } from 'vitest'
import { flushUnsaved, holdsUnsaved, holdUnsaved, saveBeforeLeaving } from '#dom/unsaved.ts'

const flush = vi.fn(() => Promise.resolve())
afterEach(() => {
  holdUnsaved(flush, 'saved')
  flush.mockClear()
})

/** A window that may go: for `type`, answers whether it would rather stay. */
function leave(type: 'beforeunload' | 'pagehide' | 'visibilitychange'): boolean {
  const listeners: Record<string, (event: Event) => void> = {}
  const addEventListener = (name: string, listener: (event: Event) => void) => (listeners[name] = listener)
  saveBeforeLeaving({ addEventListener, document: { addEventListener } })
  const preventDefault = vi.fn()
  listeners[type]!({ preventDefault } as unknown as Event)
  return preventDefault.mock.calls.length > 0
}

describe('a window that may go', () => {
  it.each(['beforeunload', 'pagehide', 'visibilitychange'] as const)('saves what was typed (%s)', (type) => {
    holdUnsaved(flush, 'typed')
    leave(type)
    expect(flush).toHaveBeenCalledOnce()
  })

  it('asks before it closes on what was typed, and not about what nobody typed', () => {
    holdUnsaved(flush, 'quiet')
    expect(leave('beforeunload')).toBe(false)
    expect(flush).toHaveBeenCalledOnce()
    holdUnsaved(flush, 'typed')
    expect(leave('beforeunload')).toBe(true)
  })

  it('asks nothing and saves nothing when all is on disk', () => {
    holdUnsaved(flush, 'typed')
    holdUnsaved(flush, 'saved')
    expect(leave('beforeunload')).toBe(false)
    expect(flush).not.toHaveBeenCalled()
  })

  it('does not forget what was typed because a clock ticked', () => {
    holdUnsaved(flush, 'typed')
    holdUnsaved(flush, 'quiet')
    expect(holdsUnsaved()).toBe(true)
  })

  it('waits for all of it', async () => {
    let save = () => {}
    const slow = () => new Promise<void>((resolve) => (save = resolve))
    holdUnsaved(flush, 'typed')
    holdUnsaved(slow, 'typed')
    const done = vi.fn()
    const flushed = flushUnsaved().then(done)
    await Promise.resolve()
    expect(done).not.toHaveBeenCalled()
    save()
    await flushed
    holdUnsaved(slow, 'saved')
  })
})
