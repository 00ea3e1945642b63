import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { cacheControlOf, contentTypeOf, resolvePagePath } from '../page-policy'
import { findPageFile } from '../read-page-file'
import type { Answer } from './answer'

const compress = promisify(gzip)

/** Answers the path of an address with a file of the page; undefined when there is none. */
export type ServePageFile = (pathname: string, acceptsGzip: boolean) => Promise<Answer | undefined>

type Prepared = { readonly plain: Uint8Array; readonly zipped: Uint8Array | undefined }

/** Serves the files below `pageFolder`, compressed once and kept in memory until the file changes. */
export function createPageFiles(pageFolder: string): ServePageFile {
  const kept = new Map<string, { mark: string; prepared: Prepared }>()
  return async (pathname, acceptsGzip) => {
    const path = resolvePagePath(pathname)
    const type = path === undefined ? undefined : contentTypeOf(path)
    if (path === undefined || type === undefined) return undefined
    const file = await findPageFile(pageFolder, path)
    if (file === undefined) return undefined
    const known = kept.get(path)
    const prepared = known?.mark === file.mark ? known.prepared : prepare(type, await file.read())
    const { plain, zipped } = await prepared
    kept.set(path, { mark: file.mark, prepared: { plain, zipped } })
    const headers = { 'content-type': type, 'cache-control': cacheControlOf(path), vary: 'accept-encoding' }
    if (zipped === undefined || !acceptsGzip) return { status: 200, headers, bytes: plain }
    return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: zipped }
  }
}

/** Below this size compressing gains nothing. */
const worthIt = 1024

async function prepare(type: string, plain: Uint8Array): Promise<Prepared> {
  const isText = /^(text\/|application\/json|image\/svg|font\/ttf)/.test(type)
  return { plain, zipped: isText && plain.length > worthIt ? await compress(plain) : undefined }
}
