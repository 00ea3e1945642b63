import type { Api, ParsedInput } from '#contract/requests.ts'
import { limits } from '#contract/limits.ts'
import { accept, refuse } from '#contract/result.ts'
import { moveToBin, takeFromBin } from './bin'
import type { Folders } from '../disk/folders'
import { listSessions } from './list-sessions'
import { openCopy } from './copies'
import { createLiveMemory } from './live-memory'
import { mapLimited } from '../disk/map-limited'
import { createQueues } from '../disk/queues'
import { restoreVersion } from './restore-version'
import { saveSession } from './save-session'
import { openLive, readLive } from './session-files'
import { listVersions, versionsPath } from './versions'

type SessionRequest =
  | 'listSessions'
  | 'readSession'
  | 'readChangedSessions'
  | 'saveSession'
  | 'removeSession'
  | 'restoreSession'
  | 'openSessionCopy'
  | 'listVersions'
  | 'restoreVersion'

/** Every session request of the contract, on the disk. */
export type Sessions = {
  readonly [Name in SessionRequest]: (input: ParsedInput<Name>) => ReturnType<Api[Name]>
}

/** Opens the sessions in a data folder; the folders are made when something is saved. Saves of one session take turns. */
export function openSessions(folders: Folders, now: () => Date): Sessions {
  const runInTurn = createQueues()
  const memory = createLiveMemory()
  return {
    listSessions: () => listSessions({ folders, runInTurn, now }),
    readSession: ({ id }) =>
      runInTurn(id, async () => {
        const live = await openLive(folders, id, now())
        return live.ok ? accept({ session: live.value.session }) : live
      }),
    readChangedSessions: async ({ known }) => {
      const listed = await listSessions({ folders, runInTurn, now })
      if (!listed.ok) return listed
      const before = new Map(known.map(({ id, changedAt }) => [id, changedAt]))
      const newest = listed.value.sessions
        .filter(({ practice }) => !practice)
        .slice(0, limits.searchedSessions)
      const read = await mapLimited(newest, sessionsAtATime, async ({ id, changedAt }) => {
        if (before.get(id) === changedAt) return { id }
        const live = await runInTurn(id, () => readLive(folders, id))
        return live.ok ? { id, session: live.value.session } : undefined
      })
      return accept({
        ids: read.flatMap((one) => one?.id ?? []),
        changed: read.flatMap((one) => one?.session ?? []),
      })
    },
    saveSession: ({ session }) => runInTurn(session.id, () => saveSession(folders, session, now, memory)),
    removeSession: ({ id }) => runInTurn(id, () => moveToBin(folders, id, now())),
    restoreSession: ({ id }) => runInTurn(id, () => takeFromBin(folders, id)),
    openSessionCopy: ({ fileName }) => openCopy({ folders, runInTurn, now }, fileName),
    listVersions: async ({ id }) => {
      const versions = await listVersions(versionsPath(folders, id))
      if (versions.length === 0 && !(await readLive(folders, id)).ok) return noVersions
      return accept({ versions })
    },
    restoreVersion: ({ id, version }) => runInTurn(id, () => restoreVersion(folders, id, version, now())),
  }
}

/** As many session files are read at once. */
const sessionsAtATime = 16

const noVersions = refuse('not-found', 'Van deze sessie zijn er geen eerdere versies.')
