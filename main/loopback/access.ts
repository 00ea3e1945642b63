import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Bytes of randomness in the key and in the cookie: 256 bits. */
const secretBytes = 32

/** More wrong keys than this (in one life of the process) come from a program that tries, and are no longer looked at. */
export const mostWrongKeys = 20

/** Who may ask: the key that is printed at the start, and the cookie that it is exchanged for. */
export type Access = {
  /** The key for the address, in base64url. */
  readonly key: string
  /**
   * Exchanges the key for a Set-Cookie value, once: 'used' the second time, 'wrong' for any other key, and 'too-many'
   * for any other key after a few of those. The right key always works: a neighbour who tries must not keep the user out.
   */
  readonly exchange: (key: string) => { readonly setCookie: string } | 'used' | 'wrong' | 'too-many'
  /** Whether a Cookie header carries the cookie. Holds for the life of the process. */
  readonly admits: (cookieHeader: string | undefined) => boolean
}

/**
 * Makes a new key. The cookie's name holds the port, because a browser shares the cookies of 127.0.0.1 between all
 * ports; scripts cannot read it, and no other site can make the browser send it.
 */
export function createAccess(port: number): Access {
  const key = randomBytes(secretBytes).toString('base64url')
  const cookie = randomBytes(secretBytes).toString('base64url')
  const name = `signaalwijzer-${port}`
  let isUsed = false
  let wrongKeys = 0
  return {
    key,
    exchange: (offered) => {
      if (!isSameSecret(offered, key)) {
        wrongKeys += 1
        return wrongKeys > mostWrongKeys ? 'too-many' : 'wrong'
      }
      if (isUsed) return 'used'
      isUsed = true
      return { setCookie: `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/` }
    },
    admits: (header = '') =>
      header.split(';').some((pair) => {
        const [pairName, value = ''] = pair.trim().split('=', 2)
        return pairName === name && isSameSecret(value, cookie)
      }),
  }
}

/** Compares in constant time; hashing first makes the lengths the same, whatever was offered. */
function isSameSecret(offered: string, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(offered), hash(secret))
}
