import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { watchWindow } from '../../../../main/electron/watch-window'

function watch(choice: number, isDestroyed = false) {
  const listeners: Record<string, (event?: unknown, details?: { reason: string }) => void> = {}
  const reload = vi.fn()
  const ask = vi.fn(() => Promise.resolve(choice))
  const log = vi.fn()
  const on = (event: string, listener: (typeof listeners)[string]) => (listeners[event] = listener)
  const webContents = {
    on: on as (event: string, listener: (event: unknown, details: { reason: string }) => void) => unknown,
    reload,
  }
  watchWindow({ webContents, on, isDestroyed: () => isDestroyed }, ask, log)
  return { listeners, reload, ask, log }
}

describe('a window that breaks down', () => {
  it('is opened again when the user wants that', async () => {
    const { listeners, reload, log } = watch(0)
    listeners['render-process-gone']!({}, { reason: 'crashed' })
    await turn()
    expect(reload).toHaveBeenCalledOnce()
    expect(log).toHaveBeenCalledWith('page.gone', { reason: 'crashed' })
  })

  it('may be waited for when it only hangs, and asks once at a time', async () => {
    const { listeners, reload, ask } = watch(1)
    listeners['unresponsive']!()
    listeners['unresponsive']!()
    await turn()
    expect(reload).not.toHaveBeenCalled()
    expect(ask).toHaveBeenCalledOnce()
  })

  it('asks nothing when it was closed', async () => {
    const { listeners, ask } = watch(0, true)
    listeners['render-process-gone']!({}, { reason: 'killed' })
    await turn()
    expect(ask).not.toHaveBeenCalled()
  })

  it('asks nothing when it ended as it should', async () => {
    const { listeners, ask } = watch(0)
    listeners['render-process-gone']!({}, { reason: 'clean-exit' })
    await turn()
    expect(ask).not.toHaveBeenCalled()
  })
})
