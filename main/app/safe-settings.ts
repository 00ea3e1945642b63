import { defaultSettings } from '#contract/default-settings.ts'
import { accept } from '#contract/result.ts'
import type { Settings } from '#contract/settings.ts'
import type { KeptDocument } from '../library/documents/kept-document'

/**
 * The settings of a start with --veilig: the usual ones, in memory. What is on disk is not read and not changed, so that
 * a theme that makes the app unusable can be got around, and is there again the next time.
 */
export function keepSafeSettings(): KeptDocument<Settings> {
  let settings: Settings = { ...defaultSettings }
  return {
    read: () => Promise.resolve(accept(settings)),
    save: (value) => {
      settings = value
      return Promise.resolve(accept(undefined))
    },
    change: (make) => {
      settings = make(settings)
      return Promise.resolve(accept(settings))
    },
    listProblems: () => Promise.resolve([]),
  }
}
