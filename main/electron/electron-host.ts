import { access } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { accept, refuse, type Refusal } from '#contract/result.ts'
import { savedFiles } from '#contract/files/saved-files.ts'
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
  readonly askWhichFolder: (options: {
    title: string
    buttonLabel: string
    defaultPath: string
    properties: ('openDirectory' | 'createDirectory' | 'dontAddToRecent')[]
  }) => Promise<{ canceled: boolean; filePaths: string[] }>
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
      if (!written.ok) return explainUnwritten(written)
      lastSaved = filePath
      return accept({ kind: 'saved', path: filePath })
    },
    saveFiles: async (files) => {
      const { canceled, filePaths } = await shell.askWhichFolder({
        title: 'In welke map komen de verslagen?',
        buttonLabel: 'Zet hier',
        defaultPath: shell.downloadsFolder(),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
      const [folder] = filePaths
      if (canceled || folder === undefined) return accept({ kind: 'cancelled' })
      for (const { name, bytes } of files) {
        // nobody was asked about a file of that name, so it stays
        const written = await writeExport(await findFreePath(folder, name), bytes)
        if (!written.ok) return explainUnwritten(written)
      }
      return accept({ kind: 'saved', folder })
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

function explainUnwritten(refusal: Refusal): Refusal {
  if (refusal.code === 'disk-full') return refusal
  return refuse(
    'read-only',
    'Hier mag je dit bestand niet zetten, of een ander programma heeft het nog open. Kies een andere map of een andere naam.',
  )
}

/** "Verslag.pdf", or "Verslag (2).pdf" when that is there already, and so on. */
async function findFreePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ext}`)
    if (!(await isThere(path))) return path
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
