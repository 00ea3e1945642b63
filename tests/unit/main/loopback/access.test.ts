import { describe, expect, it } from 'vitest'
import { createAccess } from '../../../../main/loopback/access'

function cookieOf(access: ReturnType<typeof createAccess>): string {
  const outcome = access.exchange(access.key)
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome.setCookie
}

describe('the key to the loopback host', () => {
  it('has 256 bits and is new every time', () => {
    const keys = Array.from({ length: 50 }, () => createAccess(8000).key)
    expect(new Set(keys).size).toBe(50)
    expect(keys.every((key) => Buffer.from(key, 'base64url').length === 32)).toBe(true)
  })

  it('is exchanged once for a cookie that scripts and other sites cannot use', () => {
    const access = createAccess(8000)
    const setCookie = cookieOf(access)
    expect(setCookie).toMatch(/^signaalwijzer-8000=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(setCookie).not.toContain(access.key)
    expect(access.exchange(access.key)).toBe('used')
  })

  it.each(['', 'x', 'a'.repeat(43), 'sleutel=', '\u0000'])(
    'is not %j, and a wrong one uses nothing up',
    (key) => {
      const access = createAccess(8000)
      expect(access.exchange(key)).toBe('wrong')
      expect(access.exchange(access.key)).not.toBe('used')
    },
  )

  it('lets in who has the cookie, also between other cookies and for as long as it runs', () => {
    const access = createAccess(8000)
    const [cookie = ''] = cookieOf(access).split(';')
    expect(access.admits(cookie)).toBe(true)
    expect(access.admits(`a=b; ${cookie}; c=d`)).toBe(true)
  })

  it('lets nobody else in', () => {
    const access = createAccess(8000)
    const [cookie = ''] = cookieOf(access).split(';')
    const others = [
      undefined,
      '',
      cookie.replace('8000', '8001'),
      `${cookie}x`,
      cookie.slice(0, -1),
      'signaalwijzer-8000=',
      `signaalwijzer-8000=${access.key}`,
      `x${cookie}`,
      createAccess(8000).key,
    ]
    expect(others.filter((header) => access.admits(header))).toEqual([])
  })
})
