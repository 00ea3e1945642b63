import type { Parted, Session } from '#contract/session.ts'
import { isEntries, isFields } from '../editing/merge-change'
import { namePart } from './name-part'

/** What was changed in two places at once and waits for a person; none mostly. */
export function listParted({ parted = [] }: Session): readonly Parted[] {
  return parted
}

/** Names the part as the screens do. */
export function nameParted(session: Session, { part }: Parted): string {
  let value: unknown = session
  const place = part.map((step) => {
    const at = isEntries(value) ? value.findIndex(({ id }) => id === step) : Number(step)
    const isPlace = Array.isArray(value) && at >= 0
    value = isPlace ? (value as unknown[])[at] : isFields(value) ? value[step] : undefined
    return isPlace ? at : step
  })
  return namePart(place)
}

/** The text that the part shows now; undefined when it is no text, or when the part is there no more. */
export function readShown(session: Session, { part }: Parted): string | undefined {
  const value = part.reduce<unknown>(stepInto, session)
  return typeof value === 'string' ? value : undefined
}

/** Keeps what the part shows: the other version goes. */
export function keepShown(session: Session, id: string): Session {
  return { ...session, parted: listParted(session).filter((entry) => entry.id !== id) }
}

/** Puts the other version in the place of what the part shows. */
export function takeOther(session: Session, id: string): Session {
  const parted = listParted(session).find((entry) => entry.id === id)
  return parted ? keepShown(writeText(session, parted, parted.text), id) : session
}

/** Puts the other version below what the part shows. */
export function takeBoth(session: Session, id: string): Session {
  const parted = listParted(session).find((entry) => entry.id === id)
  const shown = parted && readShown(session, parted)
  if (!parted || shown === undefined) return session
  return keepShown(writeText(session, parted, `${shown}\n${parted.text}`), id)
}

function writeText(session: Session, { part }: Parted, text: string): Session {
  // the path was made of this very session: what it leads to is a text, or nothing changes
  return writeAt(session, part, text) as Session
}

function writeAt(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return typeof value === 'string' ? text : value
  if (isEntries(value)) return value.map((entry) => (entry.id === step ? writeAt(entry, rest, text) : entry))
  if (Array.isArray(value))
    return value.map((entry: unknown, at) => (String(at) === step ? writeAt(entry, rest, text) : entry))
  return isFields(value) && Object.hasOwn(value, step)
    ? { ...value, [step]: writeAt(value[step], rest, text) }
    : value
}

function stepInto(value: unknown, step: string): unknown {
  if (isEntries(value) && value.length > 0) return value.find(({ id }) => id === step)
  if (Array.isArray(value)) return (value as unknown[])[Number(step)]
  return isFields(value) ? value[step] : undefined
}
