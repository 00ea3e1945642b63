import { limits } from '#contract/limits.ts'
import { refuse, type Refusal, type RefusalCode, type Result } from '#contract/result.ts'
import { isSame, keepParts } from '#core/editing/merge-change.ts'
import {
  rebaseHistory,
  recordChange,
  redo,
  startHistory,
  undo,
  type UndoHistory,
} from '#core/editing/undo-history.ts'
import { createStore, type Store } from '#dom/store.ts'
import { holdUnsaved } from '#dom/unsaved.ts'

/**
 * Where the last change is: on its way to disk, on disk, or not saved with the sentence that says why.
 * `final`: it can no longer be saved, because somebody else changed the same. `leftOut`: a part could not be saved, with
 * the sentence that says which; everything else was.
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string; readonly leftOut?: string }
  | { readonly kind: 'saving'; readonly leftOut?: string }
  | { readonly kind: 'failed'; readonly message: string; readonly final: boolean }

/**
 * Undoes one change and leaves what was done since. Answers false, and changes nothing, when somebody went on with what
 * was changed.
 */
export type TakeBack = () => boolean

/** Something that is being worked on. Every change is undoable and on disk within `limits.saveWithinMs`. */
export interface DocumentEditor<Value> {
  readonly history: Pick<Store<UndoHistory<Value>>, 'read' | 'watch'>
  readonly saving: Pick<Store<SaveState>, 'read' | 'watch'>
  /** Changes with the same key, one after another without a pause, are undone together. */
  readonly change: (make: (value: Value) => Value, key?: string) => TakeBack
  /** Changes what nobody typed, such as when a clock was last seen: saved quietly, and nothing to undo. */
  readonly amend: (make: (value: Value) => Value) => void
  /** The revision on disk, as far as this editor knows. */
  readonly revision: () => number
  readonly undo: () => void
  readonly redo: () => void
  /** Saves at once what was not saved yet; resolves when it is on disk or has failed. */
  readonly flush: () => Promise<void>
  /** Ends the care for what can no longer be saved here: no window asks about it any more. */
  readonly giveUp: () => void
  /** Takes in what somebody else put on disk, below what was typed here. */
  readonly catchUp: () => Promise<void>
  /**
   * What is on disk was taken away, or put back as it was at another time: its revision says nothing any more. Before the
   * next save it is read, so that what was put back is never overwritten.
   */
  readonly doubtBase: () => void
}

/** How a save ended. */
export interface Written {
  readonly savedAt: string
  readonly revision: number
  readonly leftOut: string
}

/** Where a document is kept, and how changes of it go together. */
export interface DocumentStore<Value> {
  readonly first: Value
  readonly savedAt: string
  readonly revision: number
  /**
   * Saves when `revision` is the one on disk; refused with 'changed-elsewhere' otherwise. `leftOut` is a sentence about
   * the parts that could not be saved with the rest; empty when there are none.
   */
  readonly write: (
    value: Value,
    as: { readonly revision: number; readonly changedAt: string },
  ) => Promise<Result<Written>>
  /**
   * What is on disk now. Left out where nobody else can change it. `keepBoth`: for what another device changed, which no
   * window here could have kept from going two ways; it puts both together whatever they changed.
   */
  readonly readNewest?: () => Promise<
    Result<{
      readonly value: Value
      readonly revision: number
      readonly keepBoth?: ((before: Value, after: Value, onto: Value) => Value) | undefined
    }>
  >
  /** Applies a change to a value that has moved on; undefined when both changed the same. */
  readonly merge: (before: Value, after: Value, onto: Value) => Value | undefined
}

const waitMs = limits.saveWithinMs / 4
const retryMs = 3000
/** A pause this long ends what one undo takes back. */
const burstMs = 2000
/** So often in a row somebody else may be first before a save waits a while. */
const mostTurns = 5
/** Of so many saves without an answer it is known that they were ours; each is a step of what was typed meanwhile. */
const mostAdrift = 20
/** Whether a save with this answer may be on disk all the same: the host was not heard, or broke off. */
const isUnsure = (code: RefusalCode) => code === 'unavailable' || code === 'failed'

/** Starts editing a document as it was read from disk. */
export function editDocument<Value>(store: DocumentStore<Value>): DocumentEditor<Value> {
  const history = createStore(startHistory(store.first))
  const saving = createStore<SaveState>({ kind: 'saved', at: store.savedAt })
  let revision = store.revision
  let written = store.first
  let writtenAt = store.savedAt
  let leftOut = ''
  let changedAt = store.savedAt
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueBy = 0
  let running: Promise<void> | undefined
  /** Somebody else changed what was changed here: nothing of ours may go over it any more. */
  let outrun = false
  /** What lies on disk need not be what was read or written here, whatever its revision says. */
  let isDoubtful = false
  /** What was sent without an answer that says what became of it: it may be on disk all the same. */
  let adrift: readonly Value[] = []

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  const withLeftOut = () => (leftOut === '' ? {} : { leftOut })
  /** Waits for a pause in the typing, but never longer than promised. */
  const scheduleChange = () => {
    // "saved" is a promise: it is taken back the moment that something is not on disk
    if (saving.read().kind === 'saved') saving.write({ kind: 'saving', ...withLeftOut() })
    holdUnsaved(flush, 'typed')
    const now = Date.now()
    if (dueBy === 0) dueBy = now + limits.saveWithinMs / 2
    schedule(Math.max(0, Math.min(waitMs, dueBy - now)))
  }
  /** Puts what is on disk under what was done here; answers the refusal when both changed the same or it cannot be read. */
  const takeIn = async (refusal: Refusal): Promise<Refusal | undefined> => {
    if (!store.readNewest) return refusal
    const read = await store.readNewest()
    if (!read.ok) return read
    const { value, revision: newest, keepBoth } = read.value
    if (newest === revision && !(isDoubtful && !isSame(value, written))) {
      isDoubtful = false
      return undefined
    }
    const own = adrift.find((one) => isSame(one, value))
    if (own !== undefined) {
      revision = newest
      written = own
      adrift = []
      return undefined
    }
    const now = history.read()
    const before = written
    const theirs = keepParts(before, value)
    const putUnder = (one: Value) => {
      if (one === before) return theirs
      const merged = store.merge(before, theirs, one)
      // what is being typed stays in its field; older steps that do not fit are forgotten
      return merged ?? (one === now.current ? keepBoth?.(before, one, theirs) : undefined)
    }
    const next = rebaseHistory(now, putUnder)
    if (!next) return refusal
    isDoubtful = false
    revision = newest
    written = theirs
    history.write(next)
    return undefined
  }
  const save = async (): Promise<void> => {
    if (outrun) return
    dueBy = 0
    for (let turn = 1; ; turn += 1) {
      const value = history.read().current
      if (value === written && adrift.length === 0) {
        // undone back to what is on disk: a failure before that is no longer true
        if (saving.read().kind !== 'saved') saving.write({ kind: 'saved', at: writtenAt, ...withLeftOut() })
        holdUnsaved(flush, 'saved')
        return
      }
      if (isDoubtful) {
        const refused = await takeIn(putBackElsewhere)
        if (refused) {
          const before = saving.read()
          // what was said of a save says more than that there is nothing to read
          const { message } = refused.code === 'not-found' && before.kind === 'failed' ? before : refused
          fail({ ...refused, message }, refused.code === 'changed-elsewhere')
          return
        }
        if (turn < mostTurns) continue
      }
      if (saving.read().kind !== 'saved') saving.write({ kind: 'saving', ...withLeftOut() })
      const result = await store.write(value, { revision, changedAt })
      if (result.ok) {
        adrift = []
        revision = result.value.revision
        written = value
        writtenAt = result.value.savedAt
        leftOut = result.value.leftOut
        saving.write({ kind: 'saved', at: writtenAt, ...withLeftOut() })
        holdUnsaved(flush, 'saved')
        if (history.read().current !== written) scheduleChange()
        return
      }
      if (result.code === 'not-found') isDoubtful = true
      if (isUnsure(result.code) && !adrift.includes(value)) adrift = [...adrift, value].slice(-mostAdrift)
      const refusal = result.code === 'changed-elsewhere' ? await takeIn(result) : result
      if (!refusal && turn < mostTurns) continue
      fail(refusal ?? result, refusal?.code === 'changed-elsewhere')
      return
    }
  }
  const fail = ({ code, message }: Refusal, final: boolean) => {
    outrun = final
    saving.write({ kind: 'failed', message, final })
    // what is refused as it is written will be refused again: then the next change tries anew
    if (!final && code !== 'bad-request') schedule(retryMs)
  }
  /** One at a time, also when several wait: the next save needs the revision that the last one got. */
  const inTurn = async (run: () => Promise<void>): Promise<void> => {
    while (running) await running
    running = run().finally(() => {
      running = undefined
    })
    await running
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    return inTurn(save)
  }
  const move = (to: (history: UndoHistory<Value>) => UndoHistory<Value>) => {
    const before = history.read()
    history.write(to(before))
    if (history.read().current === before.current) return
    changedAt = new Date().toISOString()
    scheduleChange()
  }
  let burst = 0
  let typedAt = -Infinity
  /** The key of this burst of typing: after a pause the same field starts a new step to undo. */
  const keyOfBurst = (key: string): string => {
    const now = performance.now()
    if (now - typedAt > burstMs) burst += 1
    typedAt = now
    return key === '' ? '' : `${key}/${burst}`
  }
  /** Nothing was recorded since: then undoing is a step back, and can be redone. */
  const takeBack = (before: Value, after: Value, recorded: readonly Value[]): boolean => {
    if (outrun) return false
    if (before === after) return true
    const now = history.read()
    if (now.past === recorded && recorded.at(-1) === before) {
      move(undo)
      return true
    }
    const without = store.merge(after, before, now.current)
    if (without === undefined) return false
    move((one) => recordChange(one, without))
    return true
  }
  return {
    history,
    saving,
    change: (make, key = '') => {
      const burstKey = keyOfBurst(key)
      const before = history.read().current
      move((now) => recordChange(now, make(now.current), burstKey))
      const { current: after, past } = history.read()
      return () => takeBack(before, after, past)
    },
    amend: (make) => {
      const before = history.read()
      const current = make(before.current)
      if (current === before.current) return
      history.write({ ...before, current })
      holdUnsaved(flush, 'quiet')
      if (saving.read().kind === 'saved') schedule(waitMs)
    },
    revision: () => revision,
    undo: () => move(undo),
    redo: () => move(redo),
    flush,
    giveUp: () => holdUnsaved(flush, 'saved'),
    doubtBase: () => {
      isDoubtful = true
    },
    catchUp: () =>
      inTurn(async () => {
        if (outrun || !(await takeIn(bothChanged))) return
        // the save asks the library for the sentence that says so
        await save()
      }),
  }
}

const bothChanged = refuse('changed-elsewhere', '')
const putBackElsewhere = refuse(
  'changed-elsewhere',
  'Dit is teruggezet zoals het eerder was, en hier is daarna hetzelfde veranderd. Open het opnieuw en neem je laatste wijziging over.',
)
