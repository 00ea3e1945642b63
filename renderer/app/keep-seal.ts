import type { RequestName } from '#contract/names.ts'
import type { Result } from '#contract/result.ts'
import type { SealState } from '#contract/seal.ts'
import type { Settings } from '#contract/settings.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { createStore, type Store } from '#dom/store.ts'
import { flushUnsaved, holdsUnsaved } from '#dom/unsaved.ts'
import type { Seal } from '#app-context'
import { isLocked } from './own-work'

/** What may be the first thing that is to stay: each of these waits for the key, when there is none. */
const keeping = [
  'saveSession',
  'takeOverSession',
  'saveSocialMap',
  'saveOwnTemplate',
  'saveOtherCounts',
  'startRestore',
] as const satisfies readonly RequestName[]

/** Between the windows of this app: that one of them was used, or that the lock was changed. */
type Said = 'in gebruik' | 'veranderd'

/** The seal of the library as this window sees it. */
export interface SealKeeper {
  readonly seal: Seal
  /** The bridge to use: it asks for a key when one is needed, and sends again what waited for it. */
  readonly bridge: Bridge
  /** How often the library was opened that was closed when this window started: screens begin anew then. */
  readonly openings: Store<number>
  /** Locks when nobody does anything; answers how to stop. `onOpened` is called when the library was opened. */
  readonly watch: (settings: Pick<Store<Settings>, 'read'>, onOpened: () => Promise<void>) => () => void
}

const lookEveryMs = 10_000
const sayEveryMs = 5000

/** Starts to keep it. Asks the host at once. */
export function keepSeal(
  plain: Bridge,
  channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>,
): SealKeeper {
  const state = createStore<SealState | null>(null)
  const isAsked = createStore(false)
  const openings = createStore(0)
  let hasBeenOpen = false
  let usedAt = Date.now()
  let onOpened: () => Promise<void> = () => Promise.resolve()
  let asking: { readonly made: Promise<boolean>; readonly end: (made: boolean) => void } | undefined

  const refresh = async () => {
    const read = await plain.readSealState({})
    if (!read.ok) return
    const before = state.read()
    const now = read.value
    if (isLocked(before) && !isLocked(now)) {
      usedAt = Date.now()
      await onOpened()
      if (!hasBeenOpen) openings.write(openings.read() + 1)
    }
    hasBeenOpen ||= !isLocked(now)
    state.write(now)
  }
  const tellOthers = async () => {
    await refresh()
    channel.postMessage('veranderd' satisfies Said)
  }

  /** One question for all that waits. */
  const ask = (): Promise<boolean> => {
    if (asking === undefined) {
      let end: (made: boolean) => void = () => undefined
      const made = new Promise<boolean>((resolve) => {
        end = resolve
      })
      asking = { made, end }
      isAsked.write(true)
    }
    return asking.made
  }
  const answer = (made: boolean) => {
    isAsked.write(false)
    asking?.end(made)
    asking = undefined
    void tellOthers()
  }

  const waitForKey =
    <Input>(request: (input: Input) => Promise<Result<unknown>>) =>
    async (input: Input): Promise<Result<unknown>> => {
      const result = await request(input)
      if (result.ok || (result.code !== 'key-needed' && result.code !== 'locked')) return result
      if (result.code === 'locked') {
        void refresh()
        return result
      }
      return (await ask()) ? request(input) : result
    }
  const guarded = Object.fromEntries(
    keeping.map((name) => [name, waitForKey(plain[name] as (input: unknown) => Promise<Result<unknown>>)]),
  )
  // the same names with the same answers; TypeScript cannot see that from a list
  const bridge = { ...plain, ...guarded } as Bridge

  const lock = async (): Promise<string | undefined> => {
    await flushUnsaved()
    if (holdsUnsaved()) return 'Er is nog iets niet bewaard. Bewaar dat eerst; daarna kun je vergrendelen.'
    const locked = await plain.lockLibrary({})
    await tellOthers()
    return locked.ok ? undefined : locked.message
  }

  channel.onmessage = ({ data }) => {
    if (data === 'in gebruik') usedAt = Date.now()
    else void refresh()
  }
  void refresh()

  return {
    seal: { state, isAsked, refresh: tellOthers, answer, lock },
    bridge,
    openings,
    watch: (settings, opened) => {
      onOpened = opened
      let saidAt = 0
      const use = () => {
        usedAt = Date.now()
        if (usedAt - saidAt < sayEveryMs) return
        saidAt = usedAt
        channel.postMessage('in gebruik' satisfies Said)
      }
      const look = () => {
        const { lockAfterMinutes } = settings.read()
        const now = state.read()
        if (lockAfterMinutes === 0 || now?.kind !== 'open' || now.fixed) return
        if (Date.now() - usedAt < lockAfterMinutes * 60_000) return
        // the desk is not in the first script
        void import('./is-session-running').then(({ isSessionRunning }) => {
          if (!isSessionRunning()) void lock()
        })
      }
      const events = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
      for (const event of events) window.addEventListener(event, use, { passive: true })
      const timer = setInterval(look, lookEveryMs)
      return () => {
        for (const event of events) window.removeEventListener(event, use)
        clearInterval(timer)
      }
    },
  }
}
