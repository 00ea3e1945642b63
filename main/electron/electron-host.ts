import { join } from 'node:path'
import { accept, refuse } from '#contract/result.ts'
import type { Host } from '../host'
import { writeDurably } from '../library/disk/durable-write'

/** What the Electron host needs of Electron: the question where to save, the user's browser, and a second window. */
export type ElectronShell = {
  readonly downloadsFolder: () => string
  readonly askWhereToSave: (options: {
    defaultPath: string
    filters: { name: string; extensions: string[] }[]
  }) => Promise<{ canceled: boolean; filePath: string }>
  readonly openExternal: (url: string) => Promise<void>
  readonly openHall: (hash: string) => void
}

/** The usual rights of a document, minus what the user's umask takes away: this one is meant to be handed on. */
const documentMode = 0o666

const filters = {
  'application/pdf': { name: 'PDF-bestand', extensions: ['pdf'] },
  'text/csv': { name: 'CSV-bestand', extensions: ['csv'] },
  'application/json': { name: 'JSON-bestand', extensions: ['json'] },
}

/** The host in a window of its own. The path of a saved file comes from the dialog and never from the page. */
export function createElectronHost(shell: ElectronShell): Host {
  return {
    name: 'electron',
    saveFile: async ({ name, mediaType, bytes }) => {
      const { canceled, filePath } = await shell.askWhereToSave({
        defaultPath: join(shell.downloadsFolder(), name),
        filters: [filters[mediaType]],
      })
      if (canceled || filePath === '') return accept({ kind: 'cancelled' })
      const written = await writeDurably(filePath, bytes, { mode: documentMode })
      if (written.ok) return accept({ kind: 'saved', path: filePath })
      if (written.code === 'disk-full') return written
      return refuse('read-only', 'In deze map mag je geen bestanden zetten. Kies een andere map.')
    },
    openWindow: (hash) => {
      shell.openHall(hash)
      return Promise.resolve(accept({ kind: 'opened' }))
    },
    openLink: async (url) => {
      try {
        await shell.openExternal(url)
        return accept({})
      } catch {
        return refuse('failed', `Je browser ging niet open. Kopieer dit adres: ${url}`)
      }
    },
  }
}
