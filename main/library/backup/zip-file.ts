import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate/browser'

/** A zip file that is being made; its bytes are there when it is ended. */
export type ZipMaker = {
  /** `packed`: made smaller; what is sealed cannot be. */
  readonly add: (name: string, bytes: Uint8Array, packed?: boolean) => void
  readonly addText: (name: string, text: string) => void
  readonly end: () => Uint8Array
  readonly size: () => number
}

/** Begins one. The moments in it say nothing: all are the first that a zip file knows. */
export function createZip(): ZipMaker {
  const chunks: Uint8Array[] = []
  let size = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
    size += chunk.length
  })
  const add: ZipMaker['add'] = (name, bytes, packed = false) => {
    const entry = packed ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    entry.mtime = new Date(1980, 0, 1)
    zip.add(entry)
    entry.push(bytes, true)
  }
  return {
    add,
    addText: (name, text) => add(name, strToU8(text), true),
    size: () => size,
    end: () => {
      zip.end()
      return Buffer.concat(chunks)
    },
  }
}

/** The files in a zip file that were put there unpacked; undefined when it is none, or not whole. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    // what was packed is not ours, and could be as large as anything
    const files = unzipSync(bytes, {
      filter: ({ compression, size, originalSize }) => compression === 0 && size === originalSize,
    })
    return new Map(Object.entries(files))
  } catch {
    return undefined
  }
}

/** The text for whoever opens such a file without the app. */
export const readMe = 'LEESMIJ.txt'
