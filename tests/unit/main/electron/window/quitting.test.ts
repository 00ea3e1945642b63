import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import { createQuitting } from '../../../../../main/electron/window/quitting'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An app that is saving. `quit` is Electron's: it asks with 'will-quit', and ends when nobody prevents it. */
function makeApp() {
  let saved = () => {}
  const app = { ended: false }
  const quitting = createQuitting(
    () => new Promise<void>((resolve) => (saved = resolve)),
    () => {
      quit()
    },
  )
  const quit = () => {
    const event = { isPrevented: false, preventDefault: () => (event.isPrevented = true) }
    quitting.onWillQuit(event)
    if (!event.isPrevented) app.ended = true
  }
  return { app, quitting, quit, save: () => saved() }
}

describe('the end of the app', () => {
  it.each([1, 2, 5])('waits for what is being saved, also when it is asked %i times', async (times) => {
    const { app, quit, save } = makeApp()
    for (let turn = 0; turn < times; turn += 1) quit()
    await vi.advanceTimersByTimeAsync(600)
    expect(app.ended).toBe(false)
    save()
    await vi.advanceTimersByTimeAsync(0)
    expect(app.ended).toBe(true)
  })

  it('does not wait for ever: a dialog that was left open never answers', async () => {
    const { app, quit } = makeApp()
    quit()
    await vi.advanceTimersByTimeAsync(limits.settleWithinMs)
    expect(app.ended).toBe(true)
  })

  it('is known once it has begun, so that no window opens that closes by itself', () => {
    const { quitting, quit } = makeApp()
    expect(quitting.hasBegun()).toBe(false)
    quit()
    expect(quitting.hasBegun()).toBe(true)
  })
})
