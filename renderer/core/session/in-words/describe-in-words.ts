import type { Session } from '#contract/session.ts'
import { isFields } from '../../editing/merge-change'
import { compareSessions } from '../compare-sessions'

/** Everything that stands in a session as plain text, part by part, to be pasted elsewhere. */
export function describeInWords(session: Session): string {
  return compareSessions(empty(session), session)
    .map(({ part, after }) => `${part}\n${after}`)
    .join('\n\n')
}

/** The same part of a session before anything was said in it: what is text is empty, what is counted is nought. */
function empty<Part>(part: Part): Part
function empty(part: unknown): unknown {
  if (typeof part === 'string') return ''
  if (typeof part === 'number') return 0
  if (typeof part === 'boolean') return false
  if (Array.isArray(part)) return []
  if (isFields(part)) return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, empty(one)]))
  return part
}
