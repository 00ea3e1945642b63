import { describe, expect, it } from 'vitest'
import { createAppSchemeHandler } from '../../../../../main/electron/trust/app-scheme'
import { contentSecurityPolicy } from '../../../../../main/page/page-policy'
import { hostilePaths } from '../../hostile-paths'
import { makePageFolder } from '../../page-folder'
import { lookAlikes } from '../look-alikes'

const get = (url: string, method = 'GET') => ({ url, method })

describe('the app:// scheme', () => {
  it('gives the page with its policy', async () => {
    const answer = createAppSchemeHandler(await makePageFolder())
    const response = await answer(get('app://signaalwijzer/'))
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<title>Signaalwijzer</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('gives files of the page, whatever stands behind the question mark', async () => {
    const answer = createAppSchemeHandler(await makePageFolder())
    const response = await answer(get('app://signaalwijzer/assets/app-1a2b.js?v=1#x'))
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toContain('console.log')
  })

  it('gives only the headers to HEAD', async () => {
    const answer = createAppSchemeHandler(await makePageFolder())
    const response = await answer(get('app://signaalwijzer/', 'HEAD'))
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('does not do %s', async (method) => {
    const answer = createAppSchemeHandler(await makePageFolder())
    expect((await answer(get('app://signaalwijzer/', method))).status).toBe(405)
  })

  it.each(hostilePaths.filter((path) => path.startsWith('/')))('has nothing at %j', async (path) => {
    const answer = createAppSchemeHandler(await makePageFolder())
    const response = await answer(get(`app://signaalwijzer${path}`))
    expect([response.status, await response.text()]).toEqual([404, ''])
  })

  it.each(lookAlikes)('has nothing for the look-alike %j', async (address) => {
    const answer = createAppSchemeHandler(await makePageFolder())
    expect((await answer(get(address))).status).toBe(404)
  })
})
