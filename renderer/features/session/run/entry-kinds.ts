import type { Session } from '#contract/session.ts'
import { addDecision } from '#core/session/agreements/change-decisions.ts'
import { addAgreement, addNote, addTally, park } from '#core/session/change-session.ts'
import { limits } from '#contract/limits.ts'
import { internalMark } from '#core/report/internal/mark-internal.ts'

/** What can be noted at any time, with its key (with Alt), where it ends up and what is said of it. */
export const entryKinds = [
  {
    kind: 'notitie',
    name: 'Notitie',
    /** Said to who hears the choice: the field beside it is called Notitie as well. */
    hint: ' bij de stap',
    one: 'notitie',
    many: 'notities',
    key: 'N',
    prompt: 'Wat hoor je? Zonder namen, Enter zet het erbij',
    said: 'Notitie gezet.',
    tab: null,
  },
  {
    kind: 'signaal',
    name: 'Signaal',
    hint: '',
    one: 'signaal',
    many: 'signalen',
    key: 'S',
    prompt: 'Welk signaal noemt iemand? Zonder namen',
    said: 'Signaal gezet.',
    tab: 'signalen',
  },
  {
    kind: 'afspraak',
    name: 'Afspraak',
    hint: '',
    one: 'afspraak',
    many: 'afspraken',
    key: 'A',
    prompt: 'Wat spreken jullie af?',
    said: 'Afspraak gezet. Vul nog aan: wie, wanneer, gelukt als.',
    tab: 'afspraken',
  },
  {
    kind: 'besluit',
    name: 'Besluit',
    hint: '',
    one: 'besluit',
    many: 'besluiten',
    key: 'B',
    prompt: 'Besluit in één zin. Lees het hardop terug',
    said: 'Besluit gezet.',
    tab: 'besluiten',
  },
  {
    kind: 'parkeer',
    name: 'Parkeer',
    hint: '',
    one: 'punt voor later',
    many: 'punten voor later',
    key: 'P',
    prompt: 'Later op terugkomen: wat?',
    said: 'Op de parkeerplek gezet.',
    tab: 'parkeerplek',
  },
] as const

export type EntryKind = (typeof entryKinds)[number]['kind']

/** What the keyboard asks of the entry line: `turn` makes the same key work twice. */
export interface EntryAsk {
  readonly kind: EntryKind
  readonly turn: number
}

/** Something to note, and where. */
export interface Entry {
  readonly kind: EntryKind
  /** The id that it gets, where it gets one. */
  readonly id: string
  readonly text: string
  /** The page of the signalenkaart that it is; empty for none. */
  readonly page: string
  readonly step: string
}

/** A session with what was noted; the same session when it does not fit or was there. */
export function addEntry(session: Session, { kind, id, text, page, step }: Entry): Session {
  switch (kind) {
    case 'notitie':
      return addNote(session, step, text)
    case 'signaal':
      return addTally(session, id, text.trim(), page, step)
    case 'afspraak':
      return addAgreement(session, id, text, step)
    case 'besluit':
      return addDecision(session, id, text, step)
    case 'parkeer':
      return park(session, id, text, step)
  }
}

/** What fits in the field of the session where it ends up, also when it stays in the logbook. */
export function mostCharacters(kind: EntryKind): number {
  return (kind === 'signaal' ? limits.lineCharacters : limits.textCharacters) - internalMark.length
}
