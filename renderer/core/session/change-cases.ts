import { limits } from '#contract/limits.ts'
import type { Session, SessionCase } from '#contract/session.ts'

/** When an opinion was given: before the first reveal, or after the last. */
export type OpinionMoment = 'before' | 'after'

/** Puts a case card in the session, once. */
export function addCase(session: Session, page: string): Session {
  if (session.cases.some((one) => one.page === page)) return session
  const added: SessionCase = { page, revealed: 0, before: {}, after: {}, learned: '' }
  return { ...session, cases: [...session.cases, added] }
}

/** Takes a case card out of the session, with what was counted and written there. */
export function removeCase(session: Session, page: string): Session {
  return { ...session, cases: session.cases.filter((one) => one.page !== page) }
}

/** Shows `by` more (or, negative, fewer) reveals; between none and `all`. */
export function reveal(session: Session, page: string, by: number, all: number): Session {
  return changeCase(session, page, (one) => ({
    ...one,
    revealed: Math.min(all, Math.max(0, one.revealed + by)),
  }))
}

/** Counts how many people choose an opinion; a count stays between zero and what can be saved. */
export function countOpinion(
  session: Session,
  page: string,
  moment: OpinionMoment,
  opinion: string,
  by: number,
): Session {
  return changeCase(session, page, (one) => ({
    ...one,
    [moment]: {
      ...one[moment],
      [opinion]: Math.min(limits.counted, Math.max(0, (one[moment][opinion] ?? 0) + by)),
    },
  }))
}

/** Writes how many people choose an opinion, as `countOpinion` counts them. */
export function setOpinion(
  session: Session,
  page: string,
  moment: OpinionMoment,
  opinion: string,
  count: number,
): Session {
  const known = session.cases.find((one) => one.page === page)?.[moment][opinion] ?? 0
  return countOpinion(session, page, moment, opinion, count - known)
}

/** Writes what the group learned of a case, exactly as typed. */
export function writeLearned(session: Session, page: string, learned: string): Session {
  return changeCase(session, page, (one) => ({ ...one, learned }))
}

/** How many people gave an opinion. */
export function countPeople(opinion: SessionCase['before']): number {
  return Object.values(opinion).reduce((sum, count) => sum + count, 0)
}

function changeCase(session: Session, page: string, change: (one: SessionCase) => SessionCase): Session {
  return { ...session, cases: session.cases.map((one) => (one.page === page ? change(one) : one)) }
}
