import { EventEmitter } from 'node:events'
import { takeAnswer } from './dialog'
import { tell } from './messages'
import { imitate } from './not-imitated'
import { world } from './world'

/** Opens nothing: it tells what would open. A scripted answer is the reason why the system refuses. */
export const shell = {
  openExternal: (url: string): Promise<void> => {
    const refusal = takeAnswer('openExternal') as string | undefined
    tell({ kind: 'dialog', name: 'openExternal', options: { url }, value: refusal, parent: undefined })
    return refusal === undefined ? Promise.resolve() : Promise.reject(new Error(refusal))
  },
  openPath: (path: string): Promise<string> => {
    const refusal = takeAnswer('openPath') as string | undefined
    tell({ kind: 'dialog', name: 'openPath', options: { path }, value: refusal, parent: undefined })
    return Promise.resolve(refusal ?? '')
  },
  showItemInFolder: (path: string): void => {
    tell({ kind: 'dialog', name: 'showItemInFolder', options: { path }, value: undefined, parent: undefined })
  },
}

const themes = ['system', 'light', 'dark'] as const

/** Follows shell/browser/api/electron_api_native_theme.cc: an unknown source is refused. */
class NativeTheme extends EventEmitter {
  private source: (typeof themes)[number] = 'system'
  readonly shouldUseHighContrastColors = false
  get themeSource() {
    return this.source
  }
  set themeSource(source) {
    if (!themes.includes(source)) throw new TypeError(`Error processing argument: ${source}`)
    this.source = source
    this.emit('updated', {})
  }
  get shouldUseDarkColors() {
    return this.source === 'dark'
  }
}
export const nativeTheme = new NativeTheme()

export const powerMonitor = new EventEmitter()

let lastBlocker = 0
const blockers = new Set<number>()
/** Follows shell/browser/api/electron_api_power_save_blocker.cc. */
export const powerSaveBlocker = {
  start: (kind: string) => {
    if (kind !== 'prevent-app-suspension' && kind !== 'prevent-display-sleep')
      throw new TypeError(`Error processing argument: ${kind}`)
    lastBlocker += 1
    blockers.add(lastBlocker)
    tell({ kind: 'blocked-power-save', on: true })
    return lastBlocker
  },
  stop: (id: number) => {
    tell({ kind: 'blocked-power-save', on: false })
    return blockers.delete(id)
  },
  isStarted: (id: number) => blockers.has(id),
}

type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const makeDisplay = (index: number) => {
  const bounds: Bounds = { x: index * 1920, y: 0, width: 1920, height: 1080 }
  return {
    id: index + 1,
    label: '',
    bounds,
    workArea: bounds,
    scaleFactor: 1,
    rotation: 0,
    internal: index === 0,
  }
}

/** STANDIN_DISPLAYS screens side by side, one when that is not set. */
class Screen extends EventEmitter {
  private readonly displays = Array.from(
    { length: Number(process.env['STANDIN_DISPLAYS'] ?? 1) },
    (_, index) => makeDisplay(index),
  )
  getAllDisplays() {
    return this.displays
  }
  getPrimaryDisplay() {
    return this.displays[0]
  }
  getDisplayNearestPoint({ x }: { readonly x: number }) {
    return (
      this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? this.displays[0]
    )
  }
  getDisplayMatching(bounds: Bounds) {
    return this.getDisplayNearestPoint({ x: bounds.x + bounds.width / 2 })
  }
}
const screens = imitate('screen', new Screen())
/** Follows lib/browser/api/screen.ts: nothing of it can be used before ready. */
export const screen = new Proxy(screens, {
  get: (target, key, receiver) => {
    if (!world.isReady) throw new Error("The 'screen' module can't be used before the app 'ready' event")
    return Reflect.get(target, key, receiver) as unknown
  },
})
