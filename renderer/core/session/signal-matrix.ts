import type { Expected, Session, Tally } from '#contract/session.ts'
import { joinDutch } from '../report/join-dutch'

/** All that the matrix reads of a session. */
export type MatrixSession = Pick<Session, 'group' | 'tallies'>

/** A signal that few people at the table see: `seenBy` holds at most one function. */
export interface BlindSpot {
  readonly tallyId: string
  readonly label: string
  readonly seenBy: readonly Expected[]
}

/** Marks or unmarks that a function sees a signal; unknown ids change nothing. */
export function markSeenBy(session: Session, tallyId: string, expectedId: string, sees: boolean): Session {
  if (!session.group.expected.some(({ id }) => id === expectedId)) return session
  return {
    ...session,
    tallies: session.tallies.map((tally) => {
      if (tally.id !== tallyId) return tally
      const others = tally.seenBy.filter((id) => id !== expectedId)
      return { ...tally, seenBy: sees ? [...others, expectedId] : others }
    }),
  }
}

/** Adds a function to who is expected, unless the same function of the same organisation is there or it is empty. */
export function addFunction(session: Session, id: string, name: string, organisation = ''): Session {
  const wanted = { function: name.trim(), organisation: organisation.trim() }
  if (wanted.function === '') return session
  const same = (one: Expected) =>
    one.function.toLowerCase() === wanted.function.toLowerCase() &&
    one.organisation.toLowerCase() === wanted.organisation.toLowerCase()
  if (session.group.expected.some(same)) return session
  const expected = [...session.group.expected, { id, ...wanted, people: null }]
  return { ...session, group: { ...session.group, expected } }
}

/** Takes a function away, also from the signals that it saw. */
export function removeFunction(session: Session, id: string): Session {
  return {
    ...session,
    group: { ...session.group, expected: session.group.expected.filter((one) => one.id !== id) },
    tallies: session.tallies.map((tally) =>
      tally.seenBy.includes(id) ? { ...tally, seenBy: tally.seenBy.filter((one) => one !== id) } : tally,
    ),
  }
}

/** What a function is called in a table: the function, with its organisation when another has the same function. */
export function nameFunction(one: Expected, all: readonly Expected[]): string {
  const name = one.function.trim() || one.organisation.trim() || 'Functie zonder naam'
  const twin = all.some(
    (other) => other.id !== one.id && other.function.trim().toLowerCase() === name.toLowerCase(),
  )
  return twin && one.organisation.trim() !== '' ? `${name} (${one.organisation.trim()})` : name
}

/** The functions that say they see a signal, in the order of the group. */
export function listSeers(session: Pick<Session, 'group'>, tally: Tally): readonly Expected[] {
  return session.group.expected.filter(({ id }) => tally.seenBy.includes(id))
}

/** Whether the group went through this signal: somebody at the table said to see it. */
export function isMatrixStarted(session: MatrixSession): boolean {
  return session.tallies.some((tally) => listSeers(session, tally).length > 0)
}

/**
 * The signals that nobody here sees, then those that one function sees alone. Empty while nothing was marked: then
 * the group has not spoken about it, and that is no blind spot. With one function at the table everything would be
 * seen by one alone, which says nothing.
 */
export function findBlindSpots(session: MatrixSession): readonly BlindSpot[] {
  if (!isMatrixStarted(session)) return []
  const spots = session.tallies.map((tally) => ({
    tallyId: tally.id,
    label: tally.label.trim() || 'Signaal zonder naam',
    seenBy: listSeers(session, tally),
  }))
  const most = session.group.expected.length > 1 ? 1 : 0
  return spots
    .filter(({ seenBy }) => seenBy.length <= most)
    .sort((one, other) => one.seenBy.length - other.seenBy.length)
}

/** The functions that marked no signal at all, once the group has started marking. */
export function findUnheardFunctions(session: MatrixSession): readonly Expected[] {
  if (!isMatrixStarted(session)) return []
  return session.group.expected.filter(
    ({ id }) => !session.tallies.some((tally) => tally.seenBy.includes(id)),
  )
}

/** The blind spots in sentences: who sees what, never who should have. */
export function describeBlindSpots(session: MatrixSession): readonly string[] {
  const all = session.group.expected
  const unheard = findUnheardFunctions(session).map((one) => nameFunction(one, all))
  return [
    ...findBlindSpots(session).map(({ label, seenBy: [only] }) =>
      only ? `Alleen ${nameFunction(only, all)} ziet: ${label}.` : `Niemand hier ziet: ${label}.`,
    ),
    ...(unheard.length === 0 ? [] : [`Nog niets aangevinkt door: ${joinDutch(unheard)}.`]),
  ]
}

/** What there is to say when there are no blind spots. With one function at the table nothing can be compared. */
export function sayNoBlindSpots({ group }: Pick<Session, 'group'>): string {
  return group.expected.length > 1
    ? 'Ieder signaal zien minstens twee functies aan tafel.'
    : 'Er is één functie aan tafel. Blinde vlekken zie je pas met twee of meer.'
}
