import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cacheControlOf,
  contentSecurityPolicy,
  contentTypeOf,
  resolvePagePath,
} from '../../../../main/page/page-policy'
import { hostilePaths } from '../hostile-paths'

describe('what the page may do', () => {
  it('is nothing but what we serve ourselves', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/)
    expect(contentSecurityPolicy).not.toMatch(/unsafe|data:|blob:|http|\*/)
    for (const closed of ['base-uri', 'form-action', 'frame-ancestors', 'object-src']) {
      expect(contentSecurityPolicy).toContain(`${closed} 'none'`)
    }
  })
})

describe('which files exist for the page', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/app-1a2b3c.js', 'assets/app-1a2b3c.js'],
    ['/assets/source-sans_3-latin.woff2', 'assets/source-sans_3-latin.woff2'],
  ])('%s is %s', (pathname, file) => expect(resolvePagePath(pathname)).toBe(file))

  it.each(hostilePaths)('%j is none', (pathname) => expect(resolvePagePath(pathname)).toBeUndefined())

  it('are never above the folder, whatever the path', () => {
    const pieces = fc.constantFrom('..', '.', '/', '\\', '%2e', '%5c', '\u0000', 'a', '.js', ':')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (path) => {
        const resolved = resolvePagePath(`/${path.join('')}`)
        expect(resolved?.split('/') ?? []).not.toContain('..')
        expect(resolved ?? '').not.toMatch(/[\\%:\p{Cc}]|^\//u)
      }),
    )
  })

  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.HTML', 'text/html; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['search-index-1a2b.bin', 'application/octet-stream'],
    ['a.exe', undefined],
    ['a', undefined],
  ])('%s has content type %s', (name, type) => expect(contentTypeOf(name)).toBe(type))

  it('may be kept only when their name changes with their content', () => {
    expect(cacheControlOf('assets/app-1a2b.js')).toContain('immutable')
    expect(cacheControlOf('index.html')).toBe('no-store')
  })
})
