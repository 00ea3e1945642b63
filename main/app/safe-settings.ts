import { defaultSettings } from '#contract/default-settings.ts'
import { accept } from '#contract/result.ts'
import type { Settings } from '#contract/settings.ts'
import { applySettingsChange } from '#contract/settings-change.ts'
import type { Handlers } from './requests'

/**
 * The settings of a start with --veilig: the usual ones, in memory. What is on disk is not read and not changed, so that
 * a theme that makes the app unusable can be got around, and is there again the next time.
 */
export function keepSafeSettings(): Pick<Handlers, 'readSettings' | 'changeSettings'> {
  let settings: Settings = { ...defaultSettings }
  return {
    readSettings: () => Promise.resolve(accept({ settings })),
    changeSettings: ({ change }) => {
      settings = applySettingsChange(settings, change)
      return Promise.resolve(accept({ settings }))
    },
  }
}
