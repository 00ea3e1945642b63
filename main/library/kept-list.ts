import type { z } from 'zod'
import { accept, refuse, type Result } from '../contract/result'
import { openKeptDocument, type Kept, type KeptDocument } from './kept-document'
import { createQueues } from './queues'

type Entry = { readonly id: string }

/** A kept document that is a list: entries come, change and go one by one, so that two windows lose nothing. */
export type KeptList<Item extends Entry> = {
  readonly list: () => Promise<Result<Item[]>>
  /** Adds an entry at the end, or takes the place of the one with its id. Durable when it answers. */
  readonly put: (entry: Item) => Promise<Result<undefined>>
  /** Fine when there is no such entry. */
  readonly remove: (id: string) => Promise<Result<undefined>>
} & Pick<KeptDocument<unknown>, 'listProblems'>

/** Opens a kept list. `most` entries fit in it; `full` is the sentence for one more. */
export function openKeptList<Item extends Entry>(
  kept: Kept<z.ZodType<Item[]>>,
  { most, full }: { readonly most: number; readonly full: string },
  now: () => Date,
): KeptList<Item> {
  const runInTurn = createQueues()
  const document = openKeptDocument(kept, now)
  const change = (make: (entries: readonly Item[]) => Item[]) =>
    runInTurn('list', async (): Promise<Result<undefined>> => {
      const read = await document.read()
      if (!read.ok) return read
      const next = make(read.value)
      return next.length > most && next.length > read.value.length
        ? refuse('failed', full)
        : document.save(next)
    })
  return {
    list: async () => {
      const read = await document.read()
      return read.ok ? accept([...read.value]) : read
    },
    put: (entry) =>
      change((entries) =>
        entries.some(({ id }) => id === entry.id)
          ? entries.map((known) => (known.id === entry.id ? entry : known))
          : [...entries, entry],
      ),
    remove: (id) => change((entries) => entries.filter((entry) => entry.id !== id)),
    listProblems: document.listProblems,
  }
}
