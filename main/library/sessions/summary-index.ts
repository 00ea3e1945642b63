import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { SessionSummary } from '#contract/session.ts'
import { writeDurably } from '../disk/durable-write'
import type { Folders } from '../disk/folders'
import { markFile } from '../disk/mark-file'

/** A summary with the mark of the file it was made from; it holds only while the file still has that mark. */
export type IndexEntry = { readonly mark: string; readonly summary: SessionSummary }
export type SummaryIndex = ReadonlyMap<string, IndexEntry>

/** Raised when a summary gets other fields, so that an index of an older app is built again. */
const indexVersion = 7
const kind = 'lijst-van-sessies'

/** What was read or written last, for as long as the file on disk is that one; gone with the folders it belongs to. */
const lastRead = new WeakMap<Folders, { readonly mark: string; readonly entries: SummaryIndex }>()

/** Reads the index by file name. It is a cache and never the truth: when it is missing, damaged or closed it is empty. */
export async function readIndex(folders: Folders): Promise<SummaryIndex> {
  const { index, seals } = folders
  try {
    const mark = markFile(await stat(index))
    const known = lastRead.get(folders)
    if (known?.mark === mark) return known.entries
    const plain = await seals.unseal(await readFile(index), kind)
    if (!plain.ok) return new Map()
    const text = Buffer.from(plain.value).toString('utf8')
    const body = text.slice(text.indexOf('\n') + 1)
    // Checking thousands of summaries by schema takes longer than all the rest; a sum over what we wrote is enough.
    if (text !== addSum(body)) return new Map()
    const entries = new Map(JSON.parse(body) as [string, IndexEntry][])
    lastRead.set(folders, { mark, entries })
    return entries
  } catch {
    return new Map()
  }
}

/** Seals and writes the index: it holds titles and places. When that fails the next listing is slower, and nothing else. */
export async function writeIndex(folders: Folders, entries: SummaryIndex): Promise<void> {
  const { index, seals } = folders
  const text = addSum(JSON.stringify([...entries]))
  const sealed = await seals.seal({ kind, version: indexVersion, id: '' }, Buffer.from(text, 'utf8'))
  if (!sealed.ok) return
  const written = await writeDurably(index, sealed.value).catch(() => undefined)
  if (written?.ok && written.value) lastRead.set(folders, { mark: markFile(written.value), entries })
}

/** Puts a line above the text that only fits this text, written by this version. */
function addSum(body: string): string {
  const sum = createHash('sha256').update(`${indexVersion}\n`).update(body).digest('hex')
  return `${sum}\n${body}`
}
