import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import type { Output } from '#contract/requests.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { sayNothingIn, type Format } from '../disk/envelope'
import { makeFolder } from '../disk/folders'
import { moveWithTime } from '../disk/move-aside'
import { createQueues } from '../disk/queues'
import { readDocument } from '../disk/read-document'
import { writeDocument } from '../disk/write-document'
import type { Seals } from '../seal/seals'

type Problem = Output<'listSessions'>['problems'][number]

/** What one kept document is: where it lies, how it is kept, what stands in for it, and how it is spoken of. */
export type Kept<Schema extends z.ZodType> = {
  readonly path: string
  readonly seals: Seals
  /** The folder for files that could not be opened. */
  readonly aside: string
  readonly format: Format<Schema>
  /** What a new user has, and what stands in for a file that cannot be used. */
  readonly empty: () => z.output<Schema>
  /** Told once when the file was made by a newer app. One sentence: what is used now, and what to do. */
  readonly newer: string
  /** Told once when the file was moved aside. */
  readonly damaged: string
}

/** One small document of which there is one in a data folder, and what the user must still be told about it. */
export type KeptDocument<Value> = {
  /** The document; the empty one when there is none, or none that can be used. */
  readonly read: () => Promise<Result<Value>>
  /** Durable when it answers. Refuses to replace a document of a newer app. */
  readonly save: (value: Value) => Promise<Result<undefined>>
  /** Makes something else of what is on disk now, with nobody in between; answers what was saved. */
  readonly change: (make: (value: Value) => Value) => Promise<Result<Value>>
  /** What was wrong with the file since the app started. Reads the file first. */
  readonly listProblems: () => Promise<Problem[]>
}

/**
 * Opens a kept document. An unreadable file is moved aside; one of a newer app, or without content (yet), is left as it is
 * and read again at the next reading.
 */
export function openKeptDocument<Schema extends z.ZodType>(
  kept: Kept<Schema>,
  now: () => Date,
): KeptDocument<z.output<Schema>> {
  const runInTurn = createQueues()
  const problems = new Map<string, Problem>()
  const remember = (message: string) => problems.set(message, { fileName: basename(kept.path), message })

  const read = async (): Promise<Result<z.output<Schema>>> => {
    const found = await readDocument(kept.seals, kept.path, kept.format)
    problems.delete(sayNothingIn)
    if (found.ok || found.code === 'failed' || found.code === 'locked') return found
    if (found.code === 'empty') remember(found.message)
    if (found.code === 'unreadable') {
      await moveWithTime(kept.path, kept.aside, now())
      remember(kept.damaged)
    }
    if (found.code === 'newer-version') remember(kept.newer)
    return accept(kept.empty())
  }

  const save = async (value: z.output<Schema>): Promise<Result<undefined>> => {
    const current = await readDocument(kept.seals, kept.path, kept.format)
    if (!current.ok && (current.code === 'failed' || current.code === 'locked')) return current
    if (!current.ok && current.code === 'newer-version') return refuse('newer-version', kept.newer)
    if (!current.ok && current.code === 'empty') {
      // a sync product may still fill it where it is put
      const moved = await moveWithTime(kept.path, kept.aside, now())
      if (!moved.ok) return moved
    }
    const made = await makeFolder(dirname(kept.path))
    if (!made.ok) return made
    const written = await writeDocument(kept.seals, kept.path, kept.format, value)
    return written.ok ? accept(undefined) : written
  }

  // One queue: a save never overtakes a read that may move the file aside.
  const readInTurn = () => runInTurn('document', read)
  return {
    read: readInTurn,
    save: (value) => runInTurn('document', () => save(value)),
    change: (make) =>
      runInTurn('document', async () => {
        const now = await read()
        if (!now.ok) return now
        const next = make(now.value)
        const saved = await save(next)
        return saved.ok ? accept(next) : saved
      }),
    listProblems: async () => {
      await readInTurn()
      return [...problems.values()]
    },
  }
}
