import { join } from 'node:path'
import { accept, refuse } from '#contract/result.ts'
import { savedFiles } from '#contract/saved-files.ts'
import type { Host } from '../host'
import { writeExport } from '../library/disk/write-export'

/** What the Electron host needs of Electron: the question where to save, the user's browser, and a second window. */
export type ElectronShell = {
  readonly downloadsFolder: () => string
  readonly askWhereToSave: (options: {
    defaultPath: string
    filters: { name: string; extensions: string[] }[]
    properties: ('showOverwriteConfirmation' | 'createDirectory' | 'dontAddToRecent')[]
  }) => Promise<{ canceled: boolean; filePath: string }>
  readonly openExternal: (url: string) => Promise<void>
  /** Answers why it did not open; empty when it did. */
  readonly openPath: (path: string) => Promise<string>
  readonly showInFolder: (path: string) => void
  readonly openHall: (hash: string) => void
}

/** The host in a window of its own. The path of a saved file comes from the dialog and never from the page. */
export function createElectronHost(shell: ElectronShell): Host {
  let lastSaved: string | undefined
  return {
    name: 'electron',
    saveFile: async ({ name, mediaType, bytes }) => {
      const { canceled, filePath } = await shell.askWhereToSave({
        defaultPath: join(shell.downloadsFolder(), name),
        filters: [{ name: savedFiles[mediaType].name, extensions: [savedFiles[mediaType].extension] }],
        // On Linux nobody is asked about an existing file without the first; without the last Windows' list of recent
        // files names the session.
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      })
      if (canceled || filePath === '') return accept({ kind: 'cancelled' })
      const written = await writeExport(filePath, bytes)
      if (written.ok) {
        lastSaved = filePath
        return accept({ kind: 'saved', path: filePath })
      }
      if (written.code === 'disk-full') return written
      return refuse(
        'read-only',
        'Hier mag je dit bestand niet zetten, of een ander programma heeft het nog open. Kies een andere map of een andere naam.',
      )
    },
    openSaved: async (how) => {
      if (lastSaved === undefined)
        return refuse('not-found', 'Er is nog geen bestand bewaard. Bewaar het eerst en open het daarna.')
      if (how === 'show') {
        shell.showInFolder(lastSaved)
        return accept({})
      }
      const trouble = await shell.openPath(lastSaved)
      if (trouble === '') return accept({})
      return refuse('failed', `Dit bestand ging niet open. Open het zelf; het staat hier: ${lastSaved}`)
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
