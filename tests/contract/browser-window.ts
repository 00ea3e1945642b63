import type { LoopbackWindow } from '#bridge/loopback-bridge.ts'

/** A window on an address that does what a browser does for the bridge: sends its origin, and keeps cookies. */
export type BrowserWindow = LoopbackWindow & { readonly address: () => string }

/** Opens such a window. Windows with the same `cookies` are tabs of one browser. */
export function makeBrowserWindow(address: string, cookies = new Map<string, string>()): BrowserWindow {
  let url = new URL(address)
  return {
    address: () => url.href,
    location: url,
    history: {
      replaceState: (_data, _unused, next) => {
        url = new URL(next, url)
      },
    },
    fetch: async (path, init) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = new Headers(init.headers)
      headers.set('origin', url.origin)
      headers.set('sec-fetch-site', 'same-origin')
      if (cookie !== '') headers.set('cookie', cookie)
      const response = await fetch(new URL(path, url), { ...init, headers })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        cookies.set(name, value)
      }
      return response
    },
  }
}
