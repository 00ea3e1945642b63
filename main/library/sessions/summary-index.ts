import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SessionSummary } from '#contract/session.ts'
import { writeDurably } from '../disk/durable-write'
import type { Folders } from '../disk/folders'

/** A summary with the mark of the file it was made from; it holds only while the file still has that mark. */
export type IndexEntry = { readonly mark: string; readonly summary: SessionSummary }
export type SummaryIndex = ReadonlyMap<string, IndexEntry>

/** Raised when a summary gets other fields, so that an index of an older app is built again. */
const indexVersion = 6
const kind = 'lijst-van-sessies'

/** Reads the index by file name. It is a cache and never the truth: when it is missing, damaged or closed it is empty. */
export async function readIndex({ index, seals }: Folders): Promise<SummaryIndex> {
  try {
    const plain = await seals.unseal(await readFile(index), kind)
    if (!plain.ok) return new Map()
    const text = Buffer.from(plain.value).toString('utf8')
    const body = text.slice(text.indexOf('\n') + 1)
    // Checking thousands of summaries by schema takes longer than all the rest; a sum over what we wrote is enough.
    if (text !== addSum(body)) return new Map()
    return new Map(JSON.parse(body) as [string, IndexEntry][])
  } catch {
    return new Map()
  }
}

/** Seals and writes the index: it holds titles and places. When that fails the next listing is slower, and nothing else. */
export async function writeIndex({ index, seals }: Folders, entries: SummaryIndex): Promise<void> {
  const text = addSum(JSON.stringify([...entries]))
  const sealed = await seals.seal({ kind, version: indexVersion, id: '' }, Buffer.from(text, 'utf8'))
  if (sealed.ok) await writeDurably(index, sealed.value).catch(() => undefined)
}

/** Puts a line above the text that only fits this text, written by this version. */
function addSum(body: string): string {
  const sum = createHash('sha256').update(`${indexVersion}\n`).update(body).digest('hex')
  return `${sum}\n${body}`
}
