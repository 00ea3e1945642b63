import type { Bridge } from '#bridge/bridge.ts'
import type { Output } from '#contract/requests.ts'
import type { Refusal } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { isSame } from '#core/editing/merge-change.ts'
import { startHistory } from '#core/editing/undo-history.ts'
import { createStore, type Store } from '#dom/store.ts'
import { joinSession, type Presence } from './presence'
import type { SaveState } from '#editing/edit-document.ts'
import { editSession, type SessionEditor } from './session-editor'

/** What an open session asks of the disk. */
export type SessionBridge = Pick<Bridge, 'readSession' | 'saveSession' | 'followSession'>

/** A session as this window has it: still being read, to work on, only to follow, or not to be opened. */
export type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'leads'; readonly editor: SessionEditor }
  | { readonly state: 'follows'; readonly editor: SessionEditor; readonly takeOver: () => void }
  | { readonly state: 'refused'; readonly refusal: Refusal }

/** Somebody on another device: a function and a device, and since when by its clock. */
export type Other = Output<'followSession'>['others'][number]

/** One open session of this window. It outlives the screen: whoever looks something up finds undo and clock as they were. */
export interface OpenSession {
  readonly id: string
  readonly opened: { readonly read: () => Opened; readonly watch: (listener: () => void) => () => void }
  /** Who works in it on another device now. */
  readonly others: Pick<Store<readonly Other[]>, 'read' | 'watch'>
  /** Reads it again: another screen or window may have changed it. */
  readonly refresh: () => Promise<void>
  readonly flush: () => Promise<void>
  readonly leave: () => Promise<void>
}

/** Opens a session in this window, leading or following as `join` says. */
export function openSession(
  bridge: SessionBridge,
  id: string,
  join: typeof joinSession = joinSession,
): OpenSession {
  const opened = createStore<Opened>({ state: 'loading' })
  let turn = 0
  const flush = async () => {
    const now = opened.read()
    if (now.state === 'leads') await now.editor.flush()
  }
  const presence: Presence = join(
    id,
    {
      onGiveUp: async () => {
        // the role has changed already, so the editor that is flushed is the one that was there before
        await lastEditor?.flush()
      },
      onSaved: () => {
        if (presence.role.read() === 'follows') void refresh()
        else void lastEditor?.catchUp()
      },
    },
    {
      locks: navigator.locks,
      openChannel: (name) => new BroadcastChannel(name),
    },
  )
  let lastEditor: SessionEditor | undefined
  const refresh = async () => {
    const role = presence.role.read()
    if (role === 'asking') return
    const own = ++turn
    if (role === 'leads') await lastEditor?.flush()
    const read = await bridge.readSession({ id })
    // a newer reading is on its way, or the role is another one by now
    if (own !== turn || presence.role.read() !== role) return
    const before = opened.read()
    if (!read.ok) {
      if (read.code === 'not-found') lastEditor?.doubtBase()
      opened.write({ state: 'refused', refusal: read })
      return
    }
    const { session } = read.value
    if (role === 'leads') {
      const editor = lastEditor
      // also one that found nothing on disk for a while: what was typed in it is still there
      if (editor && !isOutrun(editor) && before.state !== 'follows') {
        const isOther = !isSameWords(session, editor.history.read().current)
        if (isOther) editor.doubtBase()
        if (isOther || editor.revision() !== session.revision) await editor.catchUp()
        if (before.state !== 'leads') opened.write({ state: 'leads', editor })
        return
      }
      if (lastEditor && isOutrun(lastEditor)) lastEditor.giveUp()
      lastEditor = editSession(bridge, session)
      watchSaves(lastEditor, presence)
      opened.write({ state: 'leads', editor: lastEditor })
    } else if (before.state === 'follows') {
      follow.get(before.editor)?.(session)
    } else {
      const editor = followSession(session)
      opened.write({ state: 'follows', editor, takeOver: presence.takeOver })
    }
  }
  presence.role.watch(() => void refresh())
  void refresh()
  const others = createStore<readonly Other[]>([])
  const following = followElsewhere(bridge, id, opened, {
    catchUp: async (editor) => {
      await editor.catchUp()
      presence.tellSaved()
    },
    showOthers: (now) => {
      if (!isSame(now, others.read())) others.write(now)
    },
  })
  return {
    id,
    opened,
    others,
    refresh,
    flush,
    leave: async () => {
      following.stop()
      await flush()
      if (lastEditor && isOutrun(lastEditor)) lastEditor.giveUp()
      presence.leave()
    },
  }
}

/** Whether two sessions say the same, whenever they were saved. */
function isSameWords(one: Session, other: Session): boolean {
  const words = (session: Session) => ({ ...session, revision: 0, changedAt: '' })
  return isSame(words(one), words(other))
}

/** So often (ms) another device is looked for: what it changed shows within 5 s of its file being here. */
const lookEveryMs = 2500

/** Asks the disk for as long as this window leads a session whether another device changed it. */
function followElsewhere(
  bridge: Pick<Bridge, 'followSession'>,
  id: string,
  opened: Pick<Store<Opened>, 'read'>,
  hear: {
    readonly catchUp: (editor: SessionEditor) => Promise<void>
    readonly showOthers: (others: readonly Other[]) => void
  },
): { readonly stop: () => void } {
  let isAsking = false
  let isGone = false
  const look = async () => {
    const now = opened.read()
    if (isAsking || now.state !== 'leads') return
    isAsking = true
    try {
      const before = now.editor.revision()
      const followed = await bridge.followSession({ id })
      if (followed.ok) hear.showOthers(followed.value.others)
      else if (followed.code === 'not-found') isGone = true
      // once gone, it may come back as it was at another time
      if (followed.ok && isGone) {
        isGone = false
        now.editor.doubtBase()
        await hear.catchUp(now.editor)
        return
      }
      // a save of our own that went on in the meantime is no news
      const isNews = followed.ok && followed.value.revision !== now.editor.revision()
      if (isNews && now.editor.revision() === before) await hear.catchUp(now.editor)
    } finally {
      isAsking = false
    }
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  return {
    stop: () => {
      clearInterval(timer)
      if (opened.read().state === 'leads') void bridge.followSession({ id, leaving: true })
    },
  }
}

/** Whether the editor can no longer save, so that only reading anew helps. */
function isOutrun({ saving }: SessionEditor): boolean {
  const state = saving.read()
  return state.kind === 'failed' && state.final
}

/** Tells other windows after every save that they can read again. */
function watchSaves(editor: SessionEditor, presence: Presence): void {
  let known = editor.revision()
  editor.saving.watch(() => {
    if (editor.revision() === known) return
    known = editor.revision()
    presence.tellSaved()
  })
}

const follow = new WeakMap<SessionEditor, (session: Session) => void>()

/** The editor of a window that only follows: it shows, and changes nothing. */
function followSession(first: Session): SessionEditor {
  const history = createStore(startHistory(first))
  const nothing = () => undefined
  const editor: SessionEditor = {
    history,
    saving: createStore<SaveState>({ kind: 'saved', at: first.changedAt }),
    change: () => () => false,
    amend: nothing,
    revision: () => history.read().current.revision,
    undo: nothing,
    redo: nothing,
    flush: () => Promise.resolve(),
    doubtBase: nothing,
    giveUp: nothing,
    catchUp: () => Promise.resolve(),
  }
  follow.set(editor, (session) => history.write(startHistory(session)))
  return editor
}

/** The open session of this window: at most one. */
export interface Desk {
  readonly open: Pick<Store<OpenSession | undefined>, 'read' | 'watch'>
  /** Puts the session with this id on the desk: the one that was left open, else a new one in the place of the other. */
  readonly take: (bridge: SessionBridge, id: string) => void
}

/** Makes an empty desk. */
export function createDesk(open: typeof openSession = openSession): Desk {
  const kept = createStore<OpenSession | undefined>(undefined)
  return {
    open: kept,
    take: (bridge, id) => {
      const before = kept.read()
      if (before?.id === id) return
      void before?.leave()
      kept.write(open(bridge, id))
    },
  }
}

/** The desk of this window; it outlives the screens. */
export const desk = createDesk()

/** Nobody, before a session lies on the desk. */
export const nobodyElse: OpenSession['others'] = createStore<readonly Other[]>([])

/** What a screen shows before its session lies on the desk. */
export const notYetOpened: OpenSession['opened'] = createStore<Opened>({ state: 'loading' })
