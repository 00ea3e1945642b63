import { basename } from 'node:path'
import type { Output } from '../contract/requests'
import { accept, refuse, type Result } from '../contract/result'
import { settingsSchema, type Settings } from '../contract/settings'
import { writeDurably } from './durable-write'
import { packEnvelope } from './envelope'
import { makeFolder, type Folders } from './folders'
import { settingsFormat } from './formats'
import { moveWithTime } from './move-aside'
import { createQueues } from './queues'
import { readDocument } from './read-document'

type Problem = Output<'listSessions'>['problems'][number]

/** The settings on disk, and what the user must still be told about them. */
export type SettingsStore = {
  /** The settings; the defaults when there are none, or none that can be used. */
  readonly read: () => Promise<Result<Settings>>
  /** Durable when it answers. Refuses to replace settings of a newer app. */
  readonly save: (settings: Settings) => Promise<Result<undefined>>
  /** What was wrong with the settings file since the app started. Reads the file first. */
  readonly listProblems: () => Promise<Problem[]>
}

const newer =
  'Je instellingen zijn gemaakt met een nieuwere Signaalwijzer. We gebruiken nu de gewone instellingen; werk Signaalwijzer bij om die van jou te gebruiken.'
const damaged =
  'Je instellingen konden niet open. We hebben het bestand apart gezet en beginnen met de gewone instellingen.'

/** Opens the settings in a data folder. An unreadable file is moved aside, one of a newer app is left as it is. */
export function openSettings(folders: Folders, now: () => Date): SettingsStore {
  const runInTurn = createQueues()
  const problems = new Map<string, Problem>()
  const remember = (message: string) =>
    problems.set(message, { fileName: basename(folders.settings), message })

  const read = async (): Promise<Result<Settings>> => {
    const settings = await readDocument(folders.settings, settingsFormat)
    if (settings.ok || settings.code === 'failed') return settings
    if (settings.code === 'unreadable') {
      await moveWithTime(folders.settings, folders.settingsAside, now())
      remember(damaged)
    }
    if (settings.code === 'newer-version') remember(newer)
    return accept(settingsSchema.parse({}))
  }

  const save = async (settings: Settings): Promise<Result<undefined>> => {
    const current = await readDocument(folders.settings, settingsFormat)
    if (!current.ok && current.code === 'newer-version') return refuse('newer-version', newer)
    const made = await makeFolder(folders.root)
    if (!made.ok) return made
    return writeDurably(folders.settings, packEnvelope(settingsFormat, settings))
  }

  const readInTurn = () => runInTurn('settings', read)
  return {
    read: readInTurn,
    save: (settings) => runInTurn('settings', () => save(settings)),
    listProblems: async () => {
      await readInTurn()
      return [...problems.values()]
    },
  }
}
