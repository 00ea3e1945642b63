import { cacheControlOf, contentTypeOf, resolvePagePath } from '../page/page-policy'
import { readPageFile } from '../page/read-page-file'
import type { Answer } from './answer'

/** Answers the path of an address with a file of the page; undefined when there is none. */
export type ServePageFile = (pathname: string) => Promise<Answer | undefined>

/**
 * Serves the files below `pageFolder` as they are. Compressing them would only cost time: they never leave this
 * device.
 */
export function createPageFiles(pageFolder: string): ServePageFile {
  return async (pathname) => {
    const path = resolvePagePath(pathname)
    const type = path === undefined ? undefined : contentTypeOf(path)
    if (path === undefined || type === undefined) return undefined
    const bytes = await readPageFile(pageFolder, path)
    if (bytes === undefined) return undefined
    return { status: 200, headers: { 'content-type': type, 'cache-control': cacheControlOf(path) }, bytes }
  }
}
