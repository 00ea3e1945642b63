import { accept, mapResult } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { keepBoth } from '#core/session/keep-both.ts'
import { mergeSession } from '#core/session/merge-session.ts'
import { explainLeftOut } from '#core/editing/explain-left-out.ts'
import { namePart } from '#core/session/name-part.ts'
import { newId } from '#editing/random-id.ts'
import { editDocument, type DocumentEditor } from '#editing/edit-document.ts'

/** A session that is being worked on. */
export type SessionEditor = DocumentEditor<Session>

/**
 * Starts editing a session as it was read from disk. What another window saved in the meantime is taken in when both
 * changed something else; when both changed the same, nothing of it is overwritten and the saving ends. What another device
 * changed is always taken in: the same part is then kept twice.
 */
export function editSession(
  bridge: Pick<Bridge, 'saveSession' | 'readSession'>,
  first: Session,
): SessionEditor {
  return editDocument({
    first,
    savedAt: first.changedAt,
    revision: first.revision,
    write: async (session, as) => {
      const saved = await bridge.saveSession({ session: { ...session, ...as } })
      return mapResult(saved, (kept) => ({ ...kept, leftOut: explainLeftOut(kept.leftOut, namePart) }))
    },
    readNewest: async () => {
      const read = await bridge.readSession({ id: first.id })
      if (!read.ok) return read
      const { revision, ...session } = read.value.session
      const { elsewhere } = read.value
      // who saved last says nothing about what was changed
      return accept({
        value: { ...session, revision: first.revision, changedAt: first.changedAt },
        revision,
        keepBoth:
          elsewhere &&
          ((before, after, onto) => keepBoth(before, after, onto, elsewhere, () => newId('anders'))),
      })
    },
    merge: mergeSession,
  })
}
