import type { Output } from '#contract/requests.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { isSame } from '#core/editing/merge-change.ts'
import { sessionSchema, storedSessionSchema, type Session } from '#contract/session.ts'
import { misfit } from '#contract/misfit.ts'
import { clearTheWay } from './copies'
import { fitDocument, nameLeftOut } from '../documents/fit-document'
import type { Folders } from '../disk/folders'
import type { LiveMemory } from './live-memory'
import { livePath, openLive, type LiveSession } from './session-files'
import type { Sharing } from '../shared/sharing'
import { takeInVersions } from '../shared/take-in'
import { writeSession } from './write-session'
import { copyWithTime, moveWithTime } from '../disk/move-aside'
import { findNearVersion, isNear, keepVersion, versionsPath } from './versions'

const changedElsewhere = refuse(
  'changed-elsewhere',
  'Deze sessie is in een ander venster veranderd. Open haar opnieuw en neem je laatste wijziging over.',
)
const removedElsewhere = refuse(
  'not-found',
  'Deze sessie is in een ander venster verwijderd. Haal haar terug uit de prullenbak en bewaar daarna opnieuw.',
)

/** A session as a page sends it: only its id and revision are known to be right. */
export type SessionDraft = { readonly id: string; readonly revision: number } & Readonly<
  Record<string, unknown>
>

/**
 * Saves a session when its revision is the one on disk (0: when it is not there yet); durable when it answers, and
 * refused otherwise. Parts that do not fit are left out and named. What was there becomes an earlier version when one is
 * due. Must run in the session's queue.
 */
export async function saveSession(
  folders: Folders,
  draft: SessionDraft,
  now: () => Date,
  sharing: Sharing,
): Promise<Result<Output<'saveSession'>>> {
  const recalled = await sharing.memory.recall(folders, draft.id)
  const live = recalled === undefined ? await openCurrent(sharing, draft.id) : accept(recalled)
  const refusal = checkRevision(draft, live)
  if (refusal !== undefined) return refusal
  const fitted = fitDocument(schemas, draft, live.ok ? live.value.session : undefined)
  if (!fitted) return misfit
  const { value: session, leftOut } = fitted
  if (!live.ok) {
    const cleared = await clearTheWay(folders, session.id, now())
    if (!cleared.ok) return cleared
  }
  if (live.ok) {
    const whole = await keepWhatIsLost(folders, live.value, now())
    if (!whole.ok) return whole
    const kept = await keepWhenDue(folders, live.value, session, now(), sharing.memory)
    if (!kept.ok) return kept
  }
  const next = { ...session, revision: session.revision + 1 }
  const written = await writeSession(sharing, next, live.ok ? live.value : undefined)
  if (!written.ok) return written
  return accept({ revision: next.revision, savedAt: now().toISOString(), ...nameLeftOut(leftOut) })
}

/** What has no content yet is moved aside too: a sync product may still fill it there, and what is typed must be saved. */
export async function openForSaving(folders: Folders, id: string, now: Date): Promise<Result<LiveSession>> {
  const live = await openLive(folders, id, now)
  if (live.ok || live.code !== 'empty') return live
  const moved = await moveWithTime(livePath(folders, id), folders.aside, now)
  return moved.ok ? live : moved
}

const schemas = { schema: sessionSchema, stored: storedSessionSchema }

/** The session on disk with what this device saved and found missing there, as far as that goes. */
export async function openCurrent(sharing: Sharing, id: string): Promise<Result<LiveSession>> {
  const live = await openForSaving(sharing.folders, id, sharing.now())
  return live.ok ? takeInVersions(sharing, live.value, []) : live
}

/** A file of which a part could not be read stays as it was, beside the session that goes on without that part. */
export async function keepWhatIsLost(
  folders: Folders,
  { session, lost }: LiveSession,
  now: Date,
): Promise<Result<unknown>> {
  return lost.length === 0
    ? accept(undefined)
    : copyWithTime(livePath(folders, session.id), folders.copiesAside, now)
}

function checkRevision(session: SessionDraft, live: Result<LiveSession>): Result<never> | undefined {
  if (live.ok) return live.value.session.revision === session.revision ? undefined : changedElsewhere
  // An unreadable or empty file has been moved aside by now; what the page holds is then the best copy there is.
  if (live.code === 'unreadable' || live.code === 'empty') return undefined
  if (live.code === 'not-found') return session.revision === 0 ? undefined : removedElsewhere
  return live
}

async function keepWhenDue(
  folders: Folders,
  live: LiveSession,
  next: Session,
  now: Date,
  memory: LiveMemory,
): Promise<Result<undefined>> {
  const { id } = live.session
  const known = memory.recallVersion(id)
  if (known !== undefined && isNear(known, now)) return accept(undefined)
  // asked before the folder is read: a save that changes no word reads no folder
  if (isOnlyLookedAt(live.session, next)) return accept(undefined)
  const near = await findNearVersion(versionsPath(folders, id), now)
  if (near !== undefined) memory.rememberVersion(id, new Date(near.savedAt))
  if (near !== undefined) return accept(undefined)
  const kept = await keepVersion(folders, live.session, live.savedAt)
  if (kept.ok) memory.rememberVersion(id, live.savedAt)
  return kept
}

/** A running clock is saved every minute; two hours of that must not push real changes out of the earlier versions. */
function isOnlyLookedAt(before: Session, after: Session): boolean {
  const typed = (session: Session) => ({
    ...session,
    revision: 0,
    changedAt: '',
    clock: { ...session.clock, seenAt: null },
  })
  return isSame(typed(before), typed(after))
}
