import { pack, unpack, type Packed } from './clone'

/** What one world of a page can do with the other: the main world, where the page runs, and the preload's own. */
export interface Link {
  /** Runs when the other world says this word. */
  readonly hear: (word: string, listener: (value: unknown) => void) => void
  readonly say: (word: string, value: unknown) => void
}

/**
 * Links two worlds that share nothing but the document. Values are copied; a function or a promise stays where it is and
 * the other world gets one that reaches it: a call that answers at once does so here too.
 *
 * Follows shell/renderer/api/electron_api_context_bridge.cc (PassValueToOtherContext) in Electron.
 */
export function linkWorlds(here: string, there: string): Link {
  type Call = (...args: unknown[]) => unknown
  type Settle = { readonly done: (value: unknown) => void; readonly fail: (error: Error) => void }
  const calls: Call[] = []
  const promised = new Map<number, Settle>()
  const answers: unknown[] = []
  let lastPromise = 0
  const listeners = new Map<string, (value: unknown) => void>()
  const send = (word: string, packed: Packed) =>
    document.dispatchEvent(new CustomEvent(`electron:${there}:${word}`, { detail: JSON.stringify(packed) }))
  const receive = (word: string, listener: (packed: Packed) => void) => {
    document.addEventListener(`electron:${here}:${word}`, (event) => {
      listener(JSON.parse((event as CustomEvent<string>).detail))
    })
  }
  const keep = (value: unknown): Packed => {
    if (typeof value === 'function') return { $: 'function', of: calls.push(value as Call) - 1 }
    if (!(value instanceof Promise)) return undefined
    lastPromise += 1
    const id = lastPromise
    value.then(
      (result) => send('settled', [id, true, pack(result, keep)]),
      (error: unknown) =>
        send('settled', [id, false, error instanceof Error ? error.message : String(error)]),
    )
    return { $: 'promise', of: id }
  }
  const restore = (kind: string, of: unknown): unknown => {
    if (kind === 'promise')
      return new Promise((done, fail) => {
        promised.set(of as number, { done, fail })
      })
    return (...args: unknown[]) => {
      send('call', [of, pack(args, keep)])
      // The other world answered while we dispatched: an event is heard at once, also in another world.
      const [ok, value] = answers.pop() as [boolean, Packed]
      if (ok) return unpack(value, restore)
      throw new Error(value as string)
    }
  }
  receive('call', (packed) => {
    const [of, args] = packed as [number, Packed]
    let answer: Packed
    try {
      answer = [true, pack(calls[of]?.(...(unpack(args, restore) as unknown[])), keep)]
    } catch (error) {
      answer = [false, error instanceof Error ? error.message : String(error)]
    }
    send('answer', answer)
  })
  receive('answer', (packed) => answers.push(packed))
  receive('settled', (packed) => {
    const [id, ok, value] = packed as [number, boolean, Packed]
    const settle = promised.get(id)
    promised.delete(id)
    if (ok) settle?.done(unpack(value, restore))
    else settle?.fail(new Error(value as string))
  })
  receive('word', (packed) => {
    const [word, value] = packed as [string, Packed]
    listeners.get(word)?.(unpack(value, restore))
  })
  return {
    hear: (word, listener) => listeners.set(word, listener),
    say: (word, value) => send('word', [word, pack(value, keep)]),
  }
}
