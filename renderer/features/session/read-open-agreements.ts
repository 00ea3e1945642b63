import { accept, type Result } from '../../../main/contract/result'
import type { EarlierAgreement, Session } from '../../../main/contract/session'
import type { Bridge } from '../../bridge/bridge'
import { collectOpenAgreements } from '../../core/session/earlier-agreements'
import { isSameMunicipality } from '../../core/session/same-municipality'

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
