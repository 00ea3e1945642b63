import { stat } from 'node:fs/promises'
import { livePath, type LiveSession } from './session-files'
import type { Folders } from '../disk/folders'
import { markFile, type MarkedFile } from '../disk/mark-file'

/** What was written last of the sessions that are being worked on, so that a save need not read back its own file. */
export type LiveMemory = {
  /** The session as it lies on disk; undefined when the file is not the one that was remembered. */
  readonly recall: (folders: Folders, id: string) => Promise<LiveSession | undefined>
  /** The newest that was read or saved here, whatever the file is by now. */
  readonly last: (id: string) => LiveSession | undefined
  /** When the newest earlier version was saved that is known of, so that a save need not list them. */
  readonly recallVersion: (id: string) => Date | undefined
  readonly rememberVersion: (id: string, savedAt: Date) => void
  readonly forget: (id: string) => void
  readonly remember: (live: LiveSession, file: MarkedFile | undefined) => void
}

/** More sessions than this are not worked on at the same time. */
const mostRemembered = 4

/** Starts with nothing. It only stands for a file that still has the mark of what we wrote: other processes are seen. */
export function createLiveMemory(): LiveMemory {
  const remembered = new Map<string, LiveSession & { readonly mark: string }>()
  const versions = new Map<string, Date>()
  return {
    async recall(folders, id) {
      const known = remembered.get(id)
      if (known === undefined) return undefined
      const file = await stat(livePath(folders, id)).catch(() => undefined)
      return file !== undefined && markFile(file) === known.mark ? known : undefined
    },
    last: (id) => remembered.get(id),
    recallVersion: (id) => versions.get(id),
    rememberVersion(id, savedAt) {
      versions.set(id, savedAt)
    },
    forget(id) {
      remembered.delete(id)
      versions.delete(id)
    },
    remember(live, file) {
      const { id } = live.session
      remembered.delete(id)
      if (file === undefined || live.lost.length > 0) return
      remembered.set(id, { ...live, savedAt: new Date(file.mtimeMs), mark: markFile(file) })
      const [oldest] = remembered.keys()
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
    },
  }
}
