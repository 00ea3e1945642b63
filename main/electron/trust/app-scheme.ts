import { cacheControlOf, contentTypeOf, resolvePagePath, securityHeaders } from '../../page/page-policy'
import { readPageFile } from '../../page/read-page-file'
import { isPageAddress } from './scheme'

/** The part of a request that decides the answer. */
export type PageRequest = { readonly url: string; readonly method: string }

/**
 * Makes the handler of the app:// scheme for the files in `pageFolder`: GET and HEAD of files that the page consists
 * of, each with the page's policy. Everything else is 404 or 405, with an empty body.
 */
export function createAppSchemeHandler(pageFolder: string): (request: PageRequest) => Promise<Response> {
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return answerEmpty(405)
    const path = isPageAddress(url) ? resolvePagePath(pathOf(url)) : undefined
    const bytes = path === undefined ? undefined : await readPageFile(pageFolder, path)
    if (path === undefined || bytes === undefined) return answerEmpty(404)
    const headers = {
      ...securityHeaders,
      'content-type': contentTypeOf(path) ?? '',
      'cache-control': cacheControlOf(path),
    }
    if (method === 'HEAD') return new Response(null, { headers })
    return new Response(Uint8Array.from(bytes), { headers })
  }
}

/**
 * The path as it was written. `new URL` would tidy '..' away before we could see it, and an address that needs
 * tidying is not one of ours.
 */
function pathOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? ''
}

function answerEmpty(status: number): Response {
  return new Response(null, { status, headers: securityHeaders })
}
