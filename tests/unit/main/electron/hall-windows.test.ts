import { describe, expect, it } from 'vitest'
import { createHallWindows, makeHallOptions, type HallWindow } from '../../../../main/electron/hall-windows'
import { isPageAddress } from '../../../../main/electron/scheme'
import { createWindowOptions } from '../../../../main/electron/window-options'

/** Windows that remember what was asked of them. */
function openHalls() {
  type Told = (event?: unknown, details?: { reason: string }) => void
  const made: (HallWindow & {
    asked: string[]
    minimised: boolean
    gone: boolean
    readyNow: () => void
    tell: Record<string, Told>
  })[] = []
  let time = 0
  const halls = createHallWindows({
    makeWindow: () => {
      const tell: Record<string, Told> = {}
      const listeners: Record<string, () => void> = {}
      const window = {
        tell,
        webContents: {
          on: (event: string, listener: Told) => (tell[event] = listener),
          setZoomMode: (mode: string) => window.asked.push(`zoom ${mode}`),
          reload: () => window.asked.push('reload'),
          forcefullyCrashRenderer: () => window.asked.push('crash'),
        },
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
    log: () => {},
    now: () => time,
  })
  return { halls, made, wait: (ms: number) => (time += ms) }
}

describe('the hall screen in a window of its own', () => {
  it('opens on our own page, at the address of the session, shown when it has something to show', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    expect(made[0]?.asked).toContain('app://signaalwijzer/#/zaal/sessie-een')
    expect(isPageAddress(made[0]?.asked.find((one) => one.startsWith('app:')) ?? '')).toBe(true)
    made[0]?.readyNow()
    expect(made[0]?.asked).toContain('show')
  })

  it('has the same walls as the main window', () => {
    const options = createWindowOptions('/preload.cjs', '#ffffff')
    expect(makeHallOptions(options).webPreferences).toBe(options.webPreferences)
  })

  it('is opened once for a session: asked again, it comes to the front', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]!.minimised = true
    halls.open('#/zaal/sessie-een')
    halls.open('#/zaal/sessie-twee')
    expect(made).toHaveLength(2)
    expect(made[0]?.asked.slice(-2)).toEqual(['restore', 'focus'])
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

describe('a hall screen on the beamer that breaks down', () => {
  it('comes back by itself, without a question that the hall would see', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]!.tell['render-process-gone']!({}, { reason: 'crashed' })
    expect(made[0]?.asked.at(-1)).toBe('reload')
  })

  it('comes back when it hangs: it is stopped, and starts again when it is gone', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]!.tell['unresponsive']!()
    expect(made[0]?.asked.at(-1)).toBe('crash')
    made[0]!.tell['render-process-gone']!({}, { reason: 'killed' })
    expect(made[0]?.asked.at(-1)).toBe('reload')
  })

  it('is closed when it stops again at once, so that the button opens a fresh one', () => {
    const { halls, made, wait } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]!.tell['render-process-gone']!({}, { reason: 'crashed' })
    wait(1000)
    made[0]!.tell['render-process-gone']!({}, { reason: 'crashed' })
    expect(made[0]?.gone).toBe(true)
    halls.open('#/zaal/sessie-een')
    expect(made).toHaveLength(2)
  })

  it('comes back as often as needed when that is long after', () => {
    const { halls, made, wait } = openHalls()
    halls.open('#/zaal/sessie-een')
    for (let hour = 0; hour < 3; hour += 1) {
      made[0]!.tell['render-process-gone']!({}, { reason: 'crashed' })
      wait(3_600_000)
    }
    expect(made[0]?.asked.filter((one) => one === 'reload')).toHaveLength(3)
  })
})

describe('the size of the letters on the beamer', () => {
  it('is its own: making them bigger for the facilitator leaves the hall as it is', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    expect(made[0]?.asked).toContain('zoom isolated')
  })
})
