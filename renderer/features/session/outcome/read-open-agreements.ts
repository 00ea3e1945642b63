import { accept, type Result } from '#contract/result.ts'
import type { EarlierAgreement } from '#contract/session.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { collectOpenAgreements, type FollowingSession } from '#core/session/agreements/earlier-agreements.ts'
import { isSameMunicipality } from '#core/session/same-municipality.ts'

/**
 * The open agreements of earlier sessions of the municipality of `session` and of those that it follows. Opens only those
 * sessions; one that cannot be opened is left out, because the list of sessions tells about it.
 */
export async function readOpenAgreements(
  bridge: Pick<Bridge, 'listSessions' | 'readSession'>,
  session: FollowingSession,
): Promise<Result<readonly EarlierAgreement[]>> {
  if (session.practice || (session.municipality.trim() === '' && session.follows.length === 0))
    return accept([])
  const listed = await bridge.listSessions({})
  if (!listed.ok) return listed
  const same = listed.value.sessions.filter(
    ({ id, practice, municipality }) =>
      id !== session.id &&
      !practice &&
      (session.follows.includes(id) || isSameMunicipality(municipality, session.municipality)),
  )
  const read = await Promise.all(same.map(({ id }) => bridge.readSession({ id })))
  return accept(
    collectOpenAgreements(
      session,
      read.flatMap((result) => (result.ok ? [result.value.session] : [])),
    ),
  )
}
