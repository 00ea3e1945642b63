import { accept, refuse, type Result } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { isSame } from '#core/editing/merge-change.ts'
import { tellSaved } from './presence'

/** A session on disk before and after a change. */
export interface SessionChange {
  readonly before: Session
  readonly after: Session
}

/** So often in a row another window may be first. */
const mostTurns = 5

const workedOn = refuse(
  'changed-elsewhere',
  'Aan dit deel van de sessie is daarna verder gewerkt. Open de sessie en pas het daar aan.',
)

/**
 * Changes a session from a screen that does not have it open: on the newest that is on disk, so that nothing of another
 * window is lost, and then tells the windows that have it open. `make` answers undefined when its change no longer fits.
 */
export async function changeSavedSession(
  bridge: Pick<Bridge, 'readSession' | 'saveSession'>,
  id: string,
  make: (session: Session) => Session | undefined,
  tell: (id: string) => void = tellSaved,
): Promise<Result<SessionChange>> {
  for (let turn = 1; ; turn += 1) {
    const read = await bridge.readSession({ id })
    if (!read.ok) return read
    const before = read.value.session
    const after = make(before)
    if (!after) return workedOn
    if (isSame(after, before)) return accept({ before, after })
    const saved = await bridge.saveSession({ session: { ...after, changedAt: new Date().toISOString() } })
    if (saved.ok) {
      tell(id)
      return accept({ before, after })
    }
    if (saved.code !== 'changed-elsewhere' || turn === mostTurns) return saved
  }
}
