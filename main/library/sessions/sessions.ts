import type { Api, ParsedInput } from '#contract/requests.ts'
import { limits } from '#contract/limits.ts'
import { accept, mapResult, refuse } from '#contract/result.ts'
import { moveToBin, takeFromBin } from './bin'
import type { Folders } from '../disk/folders'
import { createShelf, touchShelf, listSessions } from './list-sessions'
import { openCopy } from './copies'
import { createLiveMemory } from './live-memory'
import { mapLimited } from '../disk/map-limited'
import { createQueues, type RunInTurn } from '../disk/queues'
import { restoreVersion } from './restore-version'
import { saveSession } from './save-session'
import { readLive } from './session-files'
import { createSaves, type Device } from '../shared/device'
import { followSession, openShared } from '../shared/follow-session'
import { dropOwnLast } from '../shared/own-last'
import { createSessionLocks } from '../shared/session-lock'
import type { Sharing } from '../shared/sharing'
import { passOnSession, readPassedOn, takeOverSession } from './hand-over'
import { listVersions, readVersion, versionsPath } from './versions'

type SessionRequest =
  | 'listSessions'
  | 'readSession'
  | 'readChangedSessions'
  | 'followSession'
  | 'saveSession'
  | 'removeSession'
  | 'restoreSession'
  | 'openSessionCopy'
  | 'readListProgress'
  | 'listVersions'
  | 'readVersion'
  | 'passOnSession'
  | 'takeOverSession'
  | 'restoreVersion'

/** Every session request of the contract, on the disk. */
export type Sessions = {
  readonly [Name in SessionRequest]: (input: ParsedInput<Name>) => ReturnType<Api[Name]>
}

/** The sessions, with what the rest of the library needs to work on the same ones: turns, and what is known of the files. */
export type OpenedSessions = {
  readonly requests: Sessions
  readonly sharing: Sharing
  readonly runInTurn: RunInTurn
}

/** What the sessions of a library are made of. */
export type SessionsParts = {
  readonly folders: Folders
  readonly now: () => Date
  readonly device: Device
  /** The function of who works here; empty when it was never said. */
  readonly readRole: () => Promise<string>
}

/** Opens the sessions in a data folder; the folders are made when something is saved. Saves of one session take turns. */
export function openSessions({ folders, now, device, readRole }: SessionsParts): OpenedSessions {
  const shelf = createShelf(folders)
  const queue = createQueues()
  // whatever is done to a session, the list is looked at again: not every system tells at once what was written
  const runInTurn: RunInTurn = async (id, task) => {
    touchShelf(shelf)
    try {
      return await queue(id, task)
    } finally {
      touchShelf(shelf)
    }
  }
  const saves = createSaves(device, now, readRole)
  const sharing: Sharing = {
    folders,
    now,
    device,
    memory: createLiveMemory(),
    saves,
    locks: createSessionLocks(folders, device, saves, now),
    strangers: new Map(),
    taken: new Map(),
    noCopies: new Map(),
  }
  const context = { folders, runInTurn, now, sharing, shelf }
  const requests: Sessions = {
    listSessions: () => listSessions(context),
    readSession: ({ id }) =>
      runInTurn(id, async () => {
        const live = await openShared(sharing, id)
        if (!live.ok) return live
        const stranger = sharing.strangers.get(id)
        return accept({ session: live.value.session, ...(stranger && { elsewhere: stranger }) })
      }),
    followSession: ({ id, leaving = false }) => runInTurn(id, () => followSession(sharing, id, leaving)),
    readChangedSessions: async ({ known }) => {
      const listed = await listSessions(context)
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
    saveSession: ({ session }) => runInTurn(session.id, () => saveSession(folders, session, now, sharing)),
    removeSession: ({ id }) =>
      runInTurn(id, async () => {
        const moved = await moveToBin(folders, id, now())
        // else it would seem to have been lost elsewhere when it comes back
        if (moved.ok) await dropOwnLast(folders, device, id)
        return moved
      }),
    restoreSession: ({ id }) => runInTurn(id, () => takeFromBin(folders, id)),
    openSessionCopy: ({ fileName }) => openCopy(context, fileName),
    listVersions: async ({ id }) => {
      const versions = await listVersions(versionsPath(folders, id))
      if (versions.length === 0 && !(await readLive(folders, id)).ok) return noVersions
      return accept({ versions })
    },
    readListProgress: () => Promise.resolve(accept(context.shelf.progress ?? { done: 0, total: 0 })),
    readVersion: async ({ id, version }) =>
      mapResult(await readVersion(folders, id, version), (session) => ({ session })),
    passOnSession: ({ session, code }) => passOnSession(session, { code }),
    takeOverSession: async ({ text, code }) => {
      const passedOn = await readPassedOn(text, code)
      return passedOn.ok ? takeOverSession(context, passedOn.value) : passedOn
    },
    restoreVersion: ({ id, version }) => runInTurn(id, () => restoreVersion(sharing, id, version, now())),
  }
  return { requests, sharing, runInTurn }
}

/** As many session files are read at once. */
const sessionsAtATime = 16

const noVersions = refuse('not-found', 'Van deze sessie zijn er geen eerdere versies.')
