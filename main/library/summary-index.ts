import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { sessionSummarySchema, type SessionSummary } from '../contract/session'
import { writeDurably } from './durable-write'

/** A summary with the mark of the file it was made from; it holds only while the file still has that mark. */
export type IndexEntry = { readonly mark: string; readonly summary: SessionSummary }
export type SummaryIndex = ReadonlyMap<string, IndexEntry>

const indexSchema = z.object({
  /** Raised when a summary gets other fields, so that an older index is built again. */
  version: z.literal(1),
  entries: z.record(z.string(), z.object({ mark: z.string(), summary: sessionSummarySchema })),
})

/**
 * A mark that changes when a file does. The inode is part of it because every save of ours makes a new file, also
 * when the clock stands still and the size stays the same.
 */
export function markFile(file: { mtimeMs: number; size: number; ino: number }): string {
  return `${file.mtimeMs}-${file.size}-${file.ino}`
}

/** Reads the index by file name. It is a cache and never the truth: when it is missing or damaged it is empty. */
export async function readIndex(path: string): Promise<SummaryIndex> {
  try {
    const index = indexSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return new Map(index.success ? Object.entries(index.data.entries) : [])
  } catch {
    return new Map()
  }
}

/** Writes the index. When that fails the next listing is slower, and nothing else. */
export async function writeIndex(path: string, index: SummaryIndex): Promise<void> {
  const text = JSON.stringify({ version: 1, entries: Object.fromEntries(index) })
  await writeDurably(path, Buffer.from(text, 'utf8')).catch(() => undefined)
}
