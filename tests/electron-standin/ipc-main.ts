import { EventEmitter } from 'node:events'
import { pack, unpack, type Packed } from './page/clone'

type InvokeHandler = (event: object, ...args: unknown[]) => unknown

const handlers = new Map<string, InvokeHandler>()

/** Follows lib/browser/ipc-main-impl.ts. */
class IpcMain extends EventEmitter {
  handle(channel: string, handler: InvokeHandler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`)
    handlers.set(channel, handler)
  }
  handleOnce(channel: string, handler: InvokeHandler) {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }
  removeHandler(channel: string) {
    handlers.delete(channel)
  }
}
export const ipcMain = new IpcMain()

/** What an invoke answers to the preload: the value as text, or the words of Electron for what went wrong. */
export async function answerInvoke(
  channel: string,
  event: object,
  args: Packed,
): Promise<{ readonly ok: boolean; readonly value: Packed }> {
  try {
    const handler = handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    // A function in the answer is refused here, as it cannot be cloned.
    return { ok: true, value: pack(await handler(event, ...(unpack(args) as unknown[]))) }
  } catch (error) {
    return { ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
