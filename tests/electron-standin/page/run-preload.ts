import { pack, unpack, type Packed } from './clone'
import { linkWorlds } from './link-worlds'

/** One message of the preload to the stand-in's process. */
export type PreloadMessage = {
  readonly id: number
  readonly kind: 'invoke' | 'send' | 'permission' | 'window-open'
  readonly channel: string
  readonly args: Packed
}

declare const __electronIpc: (message: string) => void

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/**
 * Runs in the preload's world, before the page: `require('electron')` and nothing else, as in a sandboxed preload, and
 * only in the frame that a window opened with.
 *
 * Follows lib/sandboxed_renderer/preload.ts and shell/renderer/renderer_client_base.cc (ShouldLoadPreload) in Electron.
 */
export function runPreload(preload: Preload): void {
  if (window.top !== window) return
  type Listener = (event: object, ...args: unknown[]) => void
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  const exposed = new Map<string, unknown>()
  const link = linkWorlds('preload', 'main')
  let last = 0
  const post = (kind: PreloadMessage['kind'], channel: string, args: unknown[]) => {
    last += 1
    const message: PreloadMessage = { id: last, kind, channel, args: pack(args) }
    __electronIpc(JSON.stringify(message))
    return last
  }
  const ask = (kind: PreloadMessage['kind'], channel: string, args: unknown[]) =>
    new Promise((done, fail) => {
      waiting.set(post(kind, channel, args), { done, fail })
    })
  Object.assign(globalThis, {
    __electronReply: (id: number, ok: boolean, value: Packed) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (ok) asked?.done(unpack(value))
      else asked?.fail(new Error(value as string))
    },
    __electronPush: (channel: string, args: Packed) => {
      for (const listener of [...(listeners.get(channel) ?? [])])
        listener({ sender: ipcRenderer, ports: [] }, ...(unpack(args) as unknown[]))
    },
  })
  const remove = (channel: string, listener: Listener) => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener),
    )
    return ipcRenderer
  }
  const add = (channel: string, listener: Listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }
  const known = {
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => ask('invoke', channel, args),
      send: (channel: string, ...args: unknown[]) => void post('send', channel, args),
      on: add,
      addListener: add,
      once: (channel: string, listener: Listener) => {
        const once: Listener = (event, ...args) => {
          remove(channel, once)
          listener(event, ...args)
        }
        return add(channel, once)
      },
      off: remove,
      removeListener: remove,
      removeAllListeners: (channel: string) => listeners.delete(channel),
    },
    contextBridge: {
      exposeInMainWorld: (key: string, api: unknown) => {
        if (exposed.has(key))
          throw new Error('Cannot bind an API on top of an existing property on the window object')
        exposed.set(key, api)
        link.say('expose', [key, api])
      },
    },
  }
  const wall = (name: string, object: object): object =>
    new Proxy(object, {
      get: (target, key) => {
        if (typeof key === 'string' && !(key in target) && key !== 'then')
          throw new Error(`The stand-in for Electron does not imitate ${name}.${key} in a preload`)
        return Reflect.get(target, key) as unknown
      },
    })
  const ipcRenderer = wall('ipcRenderer', known.ipcRenderer)
  const electron = wall('electron', {
    ...known,
    ipcRenderer,
    contextBridge: wall('contextBridge', known.contextBridge),
  })
  link.hear('hello', () => {
    link.say('ask', (permission: string) => ask('permission', permission, []))
    link.say('open', (address: string) => post('window-open', address, []))
    for (const [key, api] of exposed) link.say('expose', [key, api])
  })
  const module = { exports: {} as unknown }
  preload(
    (name) => {
      if (name === 'electron') return electron
      throw new Error(`module not found: ${name}`)
    },
    module,
    module.exports,
  )
}
