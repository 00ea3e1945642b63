/**
 * What the page may do, sent by both hosts with every file. No inline script or style, nothing from elsewhere;
 * a worker gets its own copy, because it follows the policy of its own file.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** Headers for every answer of both hosts. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** The closed list of what is served; anything else does not exist. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  // The packed search index, which the search worker fetches.
  ['.bin', 'application/octet-stream'],
])

/** The content type for a file name, or undefined when such files are not served. */
export function contentTypeOf(fileName: string): string | undefined {
  const dot = fileName.lastIndexOf('.')
  return dot === -1 ? undefined : contentTypes.get(fileName.slice(dot).toLowerCase())
}

/** How long a file may be kept: names under assets/ hold a hash of their content, everything else is asked anew. */
export function cacheControlOf(relativePath: string): string {
  return relativePath.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
}

/** One step of a path that we serve: no separators, no leading dot, nothing encoded. */
const plainSegment = /^[A-Za-z0-9_][A-Za-z0-9_.@~-]*$/

/**
 * Turns the path of an address into a file below the page folder, as 'assets/app-1a2b.js'; '/' is the page itself.
 * Undefined for everything else: only plain names pass, so that no '..', encoded dot, backslash or NUL gets near the disk.
 */
export function resolvePagePath(pathname: string): string | undefined {
  if (pathname === '/') return 'index.html'
  const segments = pathname.split('/').slice(1)
  if (!pathname.startsWith('/') || !segments.every((segment) => plainSegment.test(segment))) return undefined
  const relative = segments.join('/')
  return contentTypeOf(relative) === undefined ? undefined : relative
}
