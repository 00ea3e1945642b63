import { createStore, type Store } from '#dom/store.ts'

/** One window leads a session, all others follow. `asking` only until that is known. */
export type PresenceRole = 'asking' | 'leads' | 'follows'

/** What this window is to a session that may be open in another one. */
export interface Presence {
  readonly role: Pick<Store<PresenceRole>, 'read' | 'watch'>
  /** Asks the window that leads to give the session up, and takes it when that window does not answer. */
  readonly takeOver: () => void
  /** Tells the other windows that the session on disk is another one now. */
  readonly tellSaved: () => void
  /** Leaves: the window that waited longest leads from now on. */
  readonly leave: () => void
}

/** The part of `navigator.locks` and BroadcastChannel that is needed: a test brings its own. */
export interface PresenceTools {
  readonly locks: Pick<LockManager, 'request'> | undefined
  readonly openChannel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>
  /** How long (ms) the window that leads gets to answer. */
  readonly patienceMs?: number
}

export interface PresenceEvents {
  /** Another window wants to lead: put everything on disk first. */
  readonly onGiveUp: () => Promise<void>
  /** Another window has put something on disk. */
  readonly onSaved: () => void
}

const nameChannel = (id: string) => `signaalwijzer-sessie-${id}`
const saved = 'bewaard'

/** Tells every window that has this session open that it is another one on disk now. For who does not have it open. */
export function tellSaved(id: string): void {
  const channel = new BroadcastChannel(nameChannel(id))
  channel.postMessage(saved)
  channel.close()
}

/** Joins the windows that have this session open. Where the browser has no locks, every window leads: the revision on disk guards then. */
export function joinSession(id: string, events: PresenceEvents, tools: PresenceTools): Presence {
  const { locks, openChannel, patienceMs = 2000 } = tools
  const name = nameChannel(id)
  const role = createStore<PresenceRole>(locks ? 'asking' : 'leads')
  const channel = openChannel(name)
  let release: (() => void) | undefined
  let waiting = new AbortController()
  let left = false

  /** Asks for the lock and holds it until it is released. A lock that is taken away makes this window follow. */
  const ask = (options: LockOptions) => {
    let held = false
    const hold = (lock: Lock | null) => {
      if (!lock || left) {
        follow()
        return undefined
      }
      held = true
      role.write('leads')
      return new Promise<void>((done) => {
        release = done
      })
    }
    // refused when it was taken away while held, or when the waiting was called off: that one changes nothing
    locks?.request(name, options, hold).catch(() => {
      if (!held) return
      release = undefined
      follow()
    })
  }
  const follow = () => {
    if (left) return
    role.write('follows')
    waiting = new AbortController()
    ask({ signal: waiting.signal })
  }
  const giveUp = async () => {
    const free = release
    if (role.read() !== 'leads' || !free) return
    await events.onGiveUp()
    role.write('follows')
    // what was typed in between is the last of it
    await events.onGiveUp()
    release = undefined
    free()
    // the window that asked stands in front
    follow()
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'geef-over') void giveUp()
    if (data === saved) events.onSaved()
  }
  if (locks) ask({ ifAvailable: true })
  return {
    role,
    takeOver: () => {
      if (role.read() !== 'follows' || !locks) return
      channel.postMessage('geef-over')
      setTimeout(() => {
        if (role.read() !== 'follows' || left) return
        waiting.abort()
        ask({ steal: true })
      }, patienceMs)
    },
    tellSaved: () => channel.postMessage(saved),
    leave: () => {
      left = true
      waiting.abort()
      release?.()
      channel.close()
    },
  }
}
