import { world } from './world'

export type SchemeHandler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, SchemeHandler>()
let hasPrivileges = false

/** Follows shell/browser/api/electron_api_protocol.cc and lib/browser/api/protocol.ts. */
export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { readonly scheme: string }[]) {
    if (world.isReady)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    if (hasPrivileges) throw new Error('protocol.registerSchemesAsPrivileged can be called only once')
    hasPrivileges = schemes.length > 0
  },
  handle(scheme: string, handler: SchemeHandler) {
    if (!world.isReady) throw new Error('protocol.handle can only be used after app is ready')
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
}

export const findHandler = (address: string) => handlers.get(new URL(address).protocol.slice(0, -1))

/** Chromium knows no schemes of ours: app://host/path is https://host.app.localhost/path there, which is as secure to it. */
export function toChromium(address: string): string {
  if (!URL.canParse(address) || findHandler(address) === undefined) return address
  const { protocol: scheme, host, pathname, search, hash } = new URL(address)
  return `https://${host}.${scheme.slice(0, -1)}.localhost${pathname === '' ? '/' : pathname}${search}${hash}`
}

export function fromChromium(address: string): string {
  return address.replace(
    /^https:\/\/([^/]+)\.([a-z]+)\.localhost(?=\/|$)/,
    (whole, host: string, scheme: string) => (handlers.has(scheme) ? `${scheme}://${host}` : whole),
  )
}
