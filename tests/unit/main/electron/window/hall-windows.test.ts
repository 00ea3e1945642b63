import { describe, expect, it } from 'vitest'
import {
  createHallWindows,
  makeHallOptions,
  type HallWindow,
} from '../../../../../main/electron/window/hall-windows'
import type { Display } from '../../../../../main/electron/window/window-place'
import { isPageAddress } from '../../../../../main/electron/trust/scheme'
import { createWindowOptions } from '../../../../../main/electron/window/window-options'

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
  let beamer: Display | undefined
  const counts: number[] = []
  const halls = createHallWindows({
    makeWindow: () => {
      const tell: Record<string, Told> = {}
      const listeners: Record<string, () => void> = {}
      const window = {
        tell,
        webContents: {
          on: ((event: string, listener: Told) =>
            (tell[event] = listener)) as HallWindow['webContents']['on'],
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
        setBounds: ({ x }: { x: number }) => window.asked.push(`to ${x}`),
        setFullScreen: (isFull: boolean) => window.asked.push(isFull ? 'full' : 'not full'),
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
    findDisplay: () => beamer,
    onCount: (open) => counts.push(open),
    log: () => {},
    now: () => time,
  })
  return {
    halls,
    made,
    counts,
    plug: (display: Display | undefined) => (beamer = display),
    wait: (ms: number) => (time += ms),
  }
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

const onTheBeamer: Display = {
  id: 2,
  bounds: { x: 1920, y: 0, width: 1024, height: 768 },
  workArea: { x: 1920, y: 0, width: 1024, height: 728 },
}

describe('the hall screen and the beamer', () => {
  it('fills the beamer when there is one', () => {
    const { halls, made, plug } = openHalls()
    plug(onTheBeamer)
    halls.open('#/zaal/sessie-een')
    expect(made[0]?.asked).toEqual(expect.arrayContaining(['to 1920', 'full']))
  })

  it('is a window without one, and never covers the screen of the facilitator', () => {
    const { halls, made } = openHalls()
    halls.open('#/zaal/sessie-een')
    expect(made[0]?.asked).toContain('not full')
  })

  it('leaves a beamer that goes, and returns by itself when it comes back', () => {
    const { halls, made, plug } = openHalls()
    plug(onTheBeamer)
    halls.open('#/zaal/sessie-een')
    plug(undefined)
    halls.place()
    expect(made[0]?.asked.at(-1)).toBe('not full')
    plug(onTheBeamer)
    halls.place()
    expect(made[0]?.asked.slice(-2)).toEqual(['to 1920', 'full'])
  })

  it('tells how many are open, so that the screens stay on', () => {
    const { halls, made, counts } = openHalls()
    halls.open('#/zaal/sessie-een')
    made[0]?.close()
    expect(counts).toEqual([1, 0])
  })
})
