import { strToU8, zipSync, type Zippable } from 'fflate'

/** A file inside a document, in the order in which it is written. */
export type DocumentFile = readonly [path: string, content: string | Uint8Array]

/** The first moment that a zip can hold, in the time of the device, as zips are: the same bytes everywhere. */
const noMoment = new Date(1980, 0, 1)

/** Packs files into one; the first is not compressed when it says what kind of document it is, as ODF asks. */
export function zipFiles(files: readonly DocumentFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[path] = [bytes, { level: path === 'mimetype' || path.endsWith('.png') ? 0 : 6, mtime: noMoment }]
  }
  return new Uint8Array(zipSync(entries))
}
