import type { EarlierAgreement, Session } from '#contract/session.ts'
import { isBlankText } from '../../fields/blank-text'
import { dayOfMoment } from '../days'
import { followAgreements, type AgreementsOfSession } from './follow-agreements'
import { isSameMunicipality } from '../same-municipality'

/** The day that stands for "still to come" in a session without one. */
const notYet = '9999-12-31'

/** A session that goes on with what was agreed before. */
export interface FollowingSession extends Pick<Session, 'id' | 'municipality' | 'date' | 'practice'> {
  /** The sessions whose agreements it goes on with, whatever its municipality is called by now and whatever its day. */
  readonly follows: readonly string[]
}

/** The sessions from which the agreements came that stand in `session`. */
export function listFollowed({ earlier }: Pick<Session, 'earlier'>): readonly string[] {
  return [...new Set(earlier.map(({ sessionId }) => sessionId))]
}

/**
 * The agreements of earlier sessions of this municipality, and of the sessions that it follows, that are still open when
 * `session` begins, with how often each was postponed; also one that was never finished, because it was agreed all the
 * same. Later sessions that it does not follow, practice sessions and the session itself say nothing. Nothing given is
 * changed.
 */
export function collectOpenAgreements(
  session: FollowingSession,
  others: readonly Session[],
): EarlierAgreement[] {
  if (session.practice) return []
  const day = session.date === '' ? notYet : session.date
  const earlier = others.filter(
    (other) =>
      other.id !== session.id &&
      !other.practice &&
      (session.follows.includes(other.id) ||
        (isSameMunicipality(other.municipality, session.municipality) &&
          (other.date === '' ? dayOfMoment(other.createdAt) : other.date) <= day)),
  )
  const standings = followAgreements(earlier.map(readAgreements))
  const texts = new Map(earlier.flatMap(listTexts))
  return [...standings.values()]
    .filter(({ outcome }) => outcome === 'open')
    .flatMap(({ id, when, postponed }) => {
      const text = texts.get(id)
      return text ? [{ ...text, id, when, postponed, outcome: '', newWhen: '' } as const] : []
    })
    .toSorted((one, other) => compareDays(one.when || notYet, other.when || notYet))
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** How the agreements of a session stand in it. A line in which nothing was written yet is none. */
function readAgreements(session: Session): AgreementsOfSession {
  const { id, date, createdAt, agreements, earlier } = session
  return {
    id,
    date,
    createdAt,
    agreed: agreements
      .filter(({ what }) => !isBlankText(what))
      .map(({ id: own, when }) => ({ id: own, when })),
    followed: earlier.map(({ id: own, when, outcome, newWhen, postponed }) => ({
      id: own,
      when,
      outcome,
      newWhen,
      postponed,
    })),
  }
}

/**
 * The earlier agreements of a session brought up to date: what the group said stays, what is open is added, and what is
 * no longer open and was not spoken of goes.
 */
export function mergeEarlier(
  now: readonly EarlierAgreement[],
  open: readonly EarlierAgreement[],
): readonly EarlierAgreement[] {
  const said = now.filter(({ outcome }) => outcome !== '')
  const isSaid = new Set(said.map(({ id }) => id))
  const merged = [...open.filter(({ id }) => !isSaid.has(id)), ...said]
  const order = new Map([...now, ...open].map(({ id }, at) => [id, at]))
  merged.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
  return isSameList(now, merged) ? now : merged
}

/**
 * Whether two lists hold the same agreements, field by field. What comes from disk has its fields in another order than
 * what was just made, and the order of the entries is nothing to tell anybody.
 */
function isSameList(one: readonly EarlierAgreement[], other: readonly EarlierAgreement[]): boolean {
  const known = new Map(other.map((agreement) => [agreement.id, agreement]))
  return one.length === other.length && one.every((agreement) => isSame(agreement, known.get(agreement.id)))
}

function isSame(one: EarlierAgreement, other: EarlierAgreement | undefined): boolean {
  return (
    other !== undefined &&
    (Object.keys(one) as (keyof EarlierAgreement)[]).every((key) => one[key] === other[key])
  )
}

/** Writes what the group says of an earlier agreement. A new day belongs to a postponement only. */
export function answerEarlier(
  session: Session,
  id: string,
  answer: Partial<Pick<EarlierAgreement, 'outcome' | 'newWhen'>>,
): Session {
  const earlier = session.earlier.map((agreement) => {
    if (agreement.id !== id) return agreement
    const next = { ...agreement, ...answer }
    return next.outcome === 'uitgesteld' ? next : { ...next, newWhen: '' }
  })
  return { ...session, earlier }
}

function listTexts(
  session: Session,
): [string, Pick<EarlierAgreement, 'sessionId' | 'what' | 'who' | 'doneWhen'>][] {
  return [
    ...session.earlier.map(
      ({ id, sessionId, what, who, doneWhen }) => [id, { sessionId, what, who, doneWhen }] as const,
    ),
    ...session.agreements.map(
      ({ id, what, who, doneWhen }) => [id, { sessionId: session.id, what, who, doneWhen }] as const,
    ),
  ].map(([id, text]) => [id, text])
}
