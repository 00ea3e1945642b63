import type { z } from 'zod'
import type { LeftOut } from '#contract/left-out.ts'
import { loosen } from '#contract/loosen.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { misfit } from '#contract/misfit.ts'
import { fitDocument } from './fit-document'
import { openKeptDocument, type Kept, type KeptDocument } from './kept-document'
import { createQueues } from '../disk/queues'

type Entry = { readonly id: string }

/** A kept document that is a list: entries come, change and go one by one, so that two windows lose nothing. */
export type KeptList<Item extends Entry> = {
  readonly list: () => Promise<Result<Item[]>>
  /**
   * Adds an entry at the end, or takes the place of the one with its id. Durable when it answers; parts that do not fit
   * are left out and named.
   */
  readonly put: (entry: Entry) => Promise<Result<readonly LeftOut[]>>
  /** Fine when there is no such entry. */
  readonly remove: (id: string) => Promise<Result<undefined>>
} & Pick<KeptDocument<unknown>, 'listProblems'>

/** Opens a kept list of `entry`. `most` entries fit in it; `full` is the sentence for one more. */
export function openKeptList<Item extends Entry>(
  kept: Kept<z.ZodType<Item[]>>,
  {
    entry: schema,
    most,
    full,
  }: { readonly entry: z.ZodType<Item>; readonly most: number; readonly full: string },
  now: () => Date,
): KeptList<Item> {
  const runInTurn = createQueues()
  const document = openKeptDocument(kept, now)
  const schemas = { schema, stored: loosen(schema) }
  const save = (next: Item[], before: readonly Item[]): Promise<Result<undefined>> =>
    next.length > most && next.length > before.length
      ? Promise.resolve(refuse('failed', full))
      : document.save(next)
  const put = async (draft: Entry): Promise<Result<readonly LeftOut[]>> => {
    const read = await document.read()
    if (!read.ok) return read
    const at = read.value.findIndex(({ id }) => id === draft.id)
    const fitted = fitDocument(schemas, draft, read.value[at])
    if (!fitted) return misfit
    const { value, leftOut } = fitted
    const next = at === -1 ? [...read.value, value] : read.value.with(at, value)
    const saved = await save(next, read.value)
    return saved.ok ? accept(leftOut) : saved
  }
  const remove = async (gone: string): Promise<Result<undefined>> => {
    const read = await document.read()
    if (!read.ok) return read
    return save(
      read.value.filter(({ id }) => id !== gone),
      read.value,
    )
  }
  return {
    list: async () => {
      const read = await document.read()
      return read.ok ? accept([...read.value]) : read
    },
    put: (entry) => runInTurn('list', () => put(entry)),
    remove: (id) => runInTurn('list', () => remove(id)),
    listProblems: document.listProblems,
  }
}
