import { layOut } from './folders'
import { openSessions, type Sessions } from './sessions'
import { openSettings, type SettingsStore } from './settings'

/** Everything the app keeps on disk, in one data folder. */
export type Library = { readonly sessions: Sessions; readonly settings: SettingsStore }

/** Opens the library in a folder, which need not exist yet. Touches the disk only when something is asked. */
export function openLibrary(dataFolder: string, now: () => Date = () => new Date()): Library {
  const folders = layOut(dataFolder)
  return { sessions: openSessions(folders, now), settings: openSettings(folders, now) }
}
