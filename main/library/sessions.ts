import type { Api, ParsedInput } from '../contract/requests'
import { accept, refuse } from '../contract/result'
import { moveToBin, takeFromBin } from './bin'
import type { Folders } from './folders'
import { listSessions } from './list-sessions'
import { openCopy } from './copies'
import { createLiveMemory } from './live-memory'
import { createQueues } from './queues'
import { restoreVersion } from './restore-version'
import { saveSession } from './save-session'
import { openLive, readLive, versionsPath } from './session-files'
import { listVersions } from './versions'

type SessionRequest =
  | 'listSessions'
  | 'readSession'
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

const noVersions = refuse('not-found', 'Van deze sessie zijn er geen eerdere versies.')
