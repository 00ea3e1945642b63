/** The scheme of the page; a scheme of our own, because file:// pages may read far too much. */
export const scheme = 'app'

/** The only host under our scheme. */
export const pageHost = 'signaalwijzer'

/** What `registerSchemesAsPrivileged` needs, before the app is ready. */
export const schemePrivileges = [
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]

/** The address that the window opens. */
export const pageAddress = `${scheme}://${pageHost}/`

/** The origin that everything is checked against. */
export const pageOrigin = `${scheme}://${pageHost}`

/**
 * Whether an address belongs to the page: by its parts, never by how the text begins, so that
 * 'app://signaalwijzer.elders.nl' does not pass. The answer is no for what is not an address at all.
 */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${scheme}:` && host === pageHost && username === '' && password === ''
}
