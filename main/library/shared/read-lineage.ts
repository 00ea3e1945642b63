import { createHash } from 'node:crypto'
import type { Session } from '#contract/session.ts'
import { lineageSchema, startLineage, type Lineage } from '../merge/lineage'

/**
 * The lineage that stands beside a session in its file. A file of an app that kept none begins one, which is the same on
 * every device that has the same file.
 */
export function readLineage(session: Session, beside: unknown): Lineage {
  const read = lineageSchema.safeParse(beside)
  if (read.success) return read.data
  return startLineage(createHash('sha256').update(JSON.stringify(session)).digest('hex').slice(0, 16))
}
