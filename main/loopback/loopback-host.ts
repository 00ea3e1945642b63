import { accept, refuse } from '#contract/result.ts'
import type { Host } from '../host'
import type { Downloads } from './downloads'

/** Opens an address in the user's browser; rejects when there is none. */
export type OpenInBrowser = (url: string) => Promise<unknown>

/** The host in a browser window: files go out as downloads, links through the system's own browser, windows through the page. */
export function createLoopbackHost(downloads: Downloads, openInBrowser: OpenInBrowser): Host {
  return {
    name: 'loopback',
    saveFile: (file) => Promise.resolve(accept({ kind: 'download', address: downloads.offer(file) })),
    saveFiles: (files) =>
      Promise.resolve(accept({ kind: 'downloads', addresses: files.map(downloads.offer) })),
    openSaved: () =>
      Promise.resolve(
        refuse('not-found', 'Het bestand staat bij de downloads van je browser. Open het daar.'),
      ),
    openWindow: (hash) => Promise.resolve(accept({ kind: 'open-here', hash })),
    openLink: async (url) => {
      try {
        await openInBrowser(url)
        return accept({})
      } catch {
        return refuse('failed', `Je browser ging niet open. Kopieer dit adres: ${url}`)
      }
    },
  }
}
