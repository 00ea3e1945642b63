import { accept, type Result } from '#contract/result.ts'
import type { EarlierAgreement, Session } from '#contract/session.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { collectOpenAgreements } from '#core/session/agreements/earlier-agreements.ts'
import { isSameMunicipality } from '#core/session/same-municipality.ts'

/**
 * The open agreements of earlier sessions of the municipality of `session`. Opens only the sessions of that municipality;
 * one that cannot be opened is left out, because the list of sessions tells about it.
 */
export async function readOpenAgreements(
  bridge: Pick<Bridge, 'listSessions' | 'readSession'>,
  session: Pick<Session, 'id' | 'municipality' | 'date' | 'practice'>,
): Promise<Result<readonly EarlierAgreement[]>> {
  if (session.practice || session.municipality.trim() === '') return accept([])
  const listed = await bridge.listSessions({})
  if (!listed.ok) return listed
  const same = listed.value.sessions.filter(
    ({ id, practice, municipality }) =>
      id !== session.id && !practice && isSameMunicipality(municipality, session.municipality),
  )
  const read = await Promise.all(same.map(({ id }) => bridge.readSession({ id })))
  return accept(
    collectOpenAgreements(
      session,
      read.flatMap((result) => (result.ok ? [result.value.session] : [])),
    ),
  )
}
