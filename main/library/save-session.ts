import type { Output } from '../contract/requests'
import { accept, refuse, type Result } from '../contract/result'
import type { Session } from '../contract/session'
import { clearTheWay } from './copies'
import { writeDurably } from './durable-write'
import { packEnvelope } from './envelope'
import { sessionFormat } from './formats'
import { makeFolder, type Folders } from './folders'
import type { LiveMemory } from './live-memory'
import { livePath, openLive, versionsPath, type LiveSession } from './session-files'
import type { MarkedFile } from './mark-file'
import { isVersionDue, keepVersion } from './versions'

const changedElsewhere = refuse(
  'changed-elsewhere',
  'Deze sessie is in een ander venster veranderd. Open haar opnieuw en neem je laatste wijziging over.',
)
const removedElsewhere = refuse(
  'not-found',
  'Deze sessie is in een ander venster verwijderd. Haal haar terug uit de prullenbak en bewaar daarna opnieuw.',
)

/**
 * Saves a session when its revision is the one on disk (0: when it is not there yet); durable when it answers, and
 * refused otherwise. What was there becomes an earlier version when one is due. Must run in the session's queue.
 */
export async function saveSession(
  folders: Folders,
  session: Session,
  now: () => Date,
  memory: LiveMemory,
): Promise<Result<Output<'saveSession'>>> {
  const recalled = await memory.recall(folders, session.id)
  const live = recalled === undefined ? await openLive(folders, session.id, now()) : accept(recalled)
  const refusal = checkRevision(session, live)
  if (refusal !== undefined) return refusal
  if (!live.ok) {
    const cleared = await clearTheWay(folders, session.id, now())
    if (!cleared.ok) return cleared
  }
  if (live.ok) {
    const kept = await keepWhenDue(folders, live.value, session, now())
    if (!kept.ok) return kept
  }
  const next = { ...session, revision: session.revision + 1 }
  const written = await writeFile(folders, next, live.ok)
  if (!written.ok) return written
  memory.remember(next, written.value)
  return accept({ revision: next.revision, savedAt: now().toISOString() })
}

/** Writes the live file as it is given. Callers have checked that nothing newer is lost by it. */
export async function writeLive(
  folders: Folders,
  session: Session,
  now: Date,
): Promise<Result<Output<'saveSession'>>> {
  const written = await writeFile(folders, session, false)
  return written.ok ? accept({ revision: session.revision, savedAt: now.toISOString() }) : written
}

async function writeFile(
  folders: Folders,
  session: Session,
  hasFolder: boolean,
): Promise<Result<MarkedFile | undefined>> {
  if (!hasFolder) {
    const made = await makeFolder(folders.live)
    if (!made.ok) return made
  }
  return writeDurably(livePath(folders, session.id), packEnvelope(sessionFormat, session))
}

function checkRevision(session: Session, live: Result<LiveSession>): Result<never> | undefined {
  if (live.ok) return live.value.session.revision === session.revision ? undefined : changedElsewhere
  // An unreadable file has been moved aside by now; what the page holds is then the best copy there is.
  if (live.code === 'unreadable') return undefined
  if (live.code === 'not-found') return session.revision === 0 ? undefined : removedElsewhere
  return live
}

async function keepWhenDue(
  folders: Folders,
  live: LiveSession,
  next: Session,
  now: Date,
): Promise<Result<undefined>> {
  const folder = versionsPath(folders, live.session.id)
  if (!(await isVersionDue(folder, now)) || isOnlyLookedAt(live.session, next)) return accept(undefined)
  return keepVersion(folder, live.session, live.savedAt)
}

/** A running clock is saved every minute; two hours of that must not push real changes out of the earlier versions. */
function isOnlyLookedAt(before: Session, after: Session): boolean {
  const typed = (session: Session) =>
    JSON.stringify({ ...session, revision: 0, changedAt: '', clock: { ...session.clock, seenAt: null } })
  return typed(before) === typed(after)
}
