import { sessionSchema, storedSessionSchema, type Session } from '#contract/session.ts'
import { wasUsed } from '#contract/was-used.ts'
import { mendDocument, type MendedDocument } from './mend-document'
import { addSessionParts, addTimes } from './upgrade-session'

/** What a session of any version has of itself: the way up from an old version adds the rest, also to what is no session. */
const ownParts = Object.keys(sessionSchema.shape).filter(
  (part) => !Object.hasOwn(addTimes(addSessionParts({})) as object, part),
)

/**
 * Reads a session of which a part is missing or of an unknown kind: a newer app, another program or a person may have left
 * it. Undefined for what holds less than half of a session, or has no id: then an earlier version is the better one.
 */
export function mendSession(data: unknown): MendedDocument<Session> | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (ownParts.filter((part) => Object.hasOwn(data, part)).length * 2 < ownParts.length) return undefined
  const mended = mendDocument(storedSessionSchema, data)
  if (!mended) return undefined
  const { value, lost } = mended
  const isPhaseUnknown = Object.hasOwn(data, 'phase') && lost.some(([part]) => part === 'phase')
  // where somebody worked already it goes on; what was closed can be closed again
  return { value: isPhaseUnknown && wasUsed(value) ? { ...value, phase: 'bezig' } : value, lost }
}
