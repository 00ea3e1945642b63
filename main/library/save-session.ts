import type { Output } from '../contract/requests'
import { accept, refuse, type Result } from '../contract/result'
import type { Session } from '../contract/session'
import { writeDurably } from './durable-write'
import { packEnvelope } from './envelope'
import { sessionFormat } from './formats'
import { makeFolder, type Folders } from './folders'
import { livePath, openLive, versionsPath, type LiveSession } from './session-files'
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
): Promise<Result<Output<'saveSession'>>> {
  const live = await openLive(folders, session.id, now())
  const refusal = checkRevision(session, live)
  if (refusal !== undefined) return refusal
  if (live.ok) {
    const kept = await keepWhenDue(folders, live.value, session, now())
    if (!kept.ok) return kept
  }
  return writeLive(folders, { ...session, revision: session.revision + 1 }, now())
}

/** Writes the live file as it is given. Callers have checked that nothing newer is lost by it. */
export async function writeLive(
  folders: Folders,
  session: Session,
  now: Date,
): Promise<Result<Output<'saveSession'>>> {
  const made = await makeFolder(folders.live)
  if (!made.ok) return made
  const written = await writeDurably(livePath(folders, session.id), packEnvelope(sessionFormat, session))
  if (!written.ok) return written
  return accept({ revision: session.revision, savedAt: now.toISOString() })
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
  if (isOnlyLookedAt(live.session, next)) return accept(undefined)
  const folder = versionsPath(folders, live.session.id)
  if (!(await isVersionDue(folder, now))) return accept(undefined)
  return keepVersion(folder, live.session, live.savedAt)
}

/** A running clock is saved every minute; two hours of that must not push real changes out of the earlier versions. */
function isOnlyLookedAt(before: Session, after: Session): boolean {
  const typed = (session: Session) =>
    JSON.stringify({ ...session, revision: 0, changedAt: '', clock: { ...session.clock, seenAt: null } })
  return typed(before) === typed(after)
}
