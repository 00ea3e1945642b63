import { useCallback, useMemo } from 'react'
import { isSame } from '#core/editing/merge-change.ts'
import { askBeforeLosing } from '#dom/ask-before-losing.ts'
import { createStore, useStore, type Store } from '#dom/store.ts'

/** What was typed in the forms that are no documents, by form. Memory only: gone when the window closes. */
const drafts = new Map<string, Store<unknown>>()

function draftOf(form: string): Store<unknown> {
  const known = drafts.get(form)
  if (known) return known
  const store = createStore<unknown>(undefined)
  drafts.set(form, store)
  return store
}

export interface Draft<Value> {
  readonly value: Value
  /** Whether there is something in it that the form did not start with. */
  readonly filled: boolean
  readonly change: (next: Value) => void
  /** Back to what the form starts with: after it was sent, or thrown away. */
  readonly clear: () => void
}

/**
 * What is typed in a form, kept while other screens are looked at, until it is sent or thrown away. `form` names the
 * form and, where there are more of them, what it belongs to; `start` is what the form holds while nobody typed.
 * `asks`: whether the window asks before it closes on it; not for choices that are made again in a moment.
 */
export function useDraft<Value>(form: string, start: Value, { asks = true } = {}): Draft<Value> {
  const store = draftOf(form)
  const kept = useStore(store) as Value | undefined
  const change = useCallback(
    (next: Value | undefined) => {
      store.write(next)
      if (asks) askBeforeLosing(form, next !== undefined)
    },
    [store, form, asks],
  )
  return useMemo(
    () => ({
      value: kept ?? start,
      filled: kept !== undefined && !isSame(kept, start),
      change: (next) => change(isSame(next, start) ? undefined : next),
      clear: () => change(undefined),
    }),
    [kept, start, change],
  )
}

/** As `useDraft` for a form of one text field: the text, and the way to change it. Empty it to throw the draft away. */
export function useDraftText(form: string): readonly [text: string, setText: (text: string) => void] {
  const { value, change } = useDraft(form, '')
  return [value, change]
}
