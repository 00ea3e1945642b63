import type { Output } from '#contract/requests.ts'
import type { Refusal } from '#contract/result.ts'
import type { Bridge } from '#bridge/bridge.ts'

/** A session file that could not be used. */
export type SessionProblem = Output<'listSessions'>['problems'][number]

/**
 * Why a session did not open. To the contract an id that we never make is a bad request; to the person who has such an
 * address the session simply does not exist.
 */
export function explainUnopened({ code, message }: Refusal): string {
  return code === 'bad-request' ? 'Deze sessie bestaat niet. Kijk in de lijst met sessies.' : message
}

/** What is known about a session that did not open, with the earlier version that can be opened in its place. */
export async function findProblem(
  bridge: Pick<Bridge, 'listSessions'>,
  id: string,
  refusal: Refusal,
): Promise<SessionProblem> {
  // Not found is also what remains of a file that another screen has just moved aside.
  const isAside = refusal.code === 'unreadable' || refusal.code === 'not-found'
  const listed = isAside || refusal.code === 'empty' ? await bridge.listSessions({}) : refusal
  const known = listed.ok ? listed.value.problems.find((problem) => problem.id === id) : undefined
  return known ?? { fileName: '', message: explainUnopened(refusal) }
}
