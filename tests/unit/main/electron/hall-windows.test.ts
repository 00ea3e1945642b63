import { describe, expect, it } from 'vitest'
import { createHallWindows, makeHallOptions, type HallWindow } from '../../../../main/electron/hall-windows'
import { isPageAddress } from '../../../../main/electron/scheme'
import { createWindowOptions } from '../../../../main/electron/window-options'

/** Windows that remember what was asked of them. */
function openHalls() {
  const made: (HallWindow & { asked: string[]; minimised: boolean; gone: boolean; readyNow: () => void })[] =
    []
  const halls = createHallWindows(
    () => {
      const listeners: Record<string, () => void> = {}
      const window = {
        asked: [] as string[],
        minimised: false,
        gone: false,
        readyNow: () => listeners['ready-to-show']?.(),
        once: (event: string, listener: () => void) => (listeners[event] = listener),
        on: (event: string, listener: () => void) => (listeners[event] = listener),
        loadURL: (address: string) => {
          window.asked.push(address)
          return Promise.resolve()
        },
        show: () => window.asked.push('show'),
        focus: () => window.asked.push('focus'),
        restore: () => window.asked.push('restore'),
        isMinimized: () => window.minimised,
        isDestroyed: () => window.gone,
        close: () => {
          window.gone = true
          listeners['closed']?.()
        },
      }
      made.push(window)
      return window
    },
    () => {},
  )
  return { halls, made }
}

describe('the hall screen in a window of its own', () => {
  it('opens on our own page, at the address of the session, shown when it has something to show', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    expect(made[0]?.asked).toEqual(['app://signaalwijzer/#/zaal/sessie-een'])
    expect(isPageAddress(made[0]?.asked[0] ?? '')).toBe(true)
    made[0]?.readyNow()
    expect(made[0]?.asked).toContain('show')
  })

  it('has the same walls as the main window', () => {
    const options = createWindowOptions('/preload.cjs')
    expect(makeHallOptions(options).webPreferences).toBe(options.webPreferences)
  })

  it('is opened once for a session: asked again, it comes to the front', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]!.minimised = true
    halls.open('#/zaal/sessie-een')
    halls.open('#/zaal/sessie-twee')
    expect(made).toHaveLength(2)
    expect(made[0]?.asked.slice(1)).toEqual(['restore', 'focus'])
  })

  it('can be opened again after it was closed', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]?.close()
    halls.open('#/zaal/sessie-een')
    expect(made).toHaveLength(2)
  })

  it('closes with the main window, because there is nothing to follow then', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    halls.open('#/zaal/sessie-twee')
    halls.closeAll()
    expect(made.map(({ gone }) => gone)).toEqual([true, true])
  })
})
