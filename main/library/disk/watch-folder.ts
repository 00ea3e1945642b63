import { watch, type FSWatcher } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Tells for a short time whether anything in a folder was touched. */
export type FolderWatch = {
  /** Begins anew: from now on every change counts. */
  readonly begin: () => void
  /** Whether it is known that nothing was touched since `begin`, in that short time. */
  readonly isStill: () => Promise<boolean>
}

/** So long (ms) the word of the system is taken for it; a network drive says nothing of what others do. */
const trustedMs = 2000

/**
 * Watches nothing until `begin`, and nothing longer than it is believed, so that no folder is held on to. `beside`: a folder
 * that counts too, when it is there.
 */
export function createFolderWatch(path: string, beside?: string): FolderWatch {
  let watcher: FSWatcher | undefined
  let besideWatcher: FSWatcher | undefined
  let timer: NodeJS.Timeout | undefined
  const end = () => {
    clearTimeout(timer)
    watcher?.close()
    besideWatcher?.close()
    watcher = undefined
    besideWatcher = undefined
  }
  return {
    begin: () => {
      end()
      try {
        // whatever is touched: then the folder is looked at again
        watcher = watch(path, { persistent: false }, end).on('error', end)
        timer = setTimeout(end, trustedMs).unref()
      } catch {
        // no such folder, or no such service here: then it is looked at each time
      }
      try {
        if (beside !== undefined) besideWatcher = watch(beside, { persistent: false }, end).on('error', end)
      } catch {
        // not there yet
      }
    },
    isStill: async () => {
      // what was touched before this question is told of in the next turns
      await nextTurn()
      await nextTurn()
      return watcher !== undefined
    },
  }
}
