import type { KeptSession } from '#contract/retention.ts'
import { formatDay, formatMoment } from '../describe-time'

type Told = Pick<KeptSession, 'keptTo' | 'chosen' | 'binned' | 'goesAt'>

/** What "Bewaren tot" does to the session itself, which goes by the rule of the library and never sooner than this day. */
export const keepUntilHint =
  'Tot en met deze dag blijft de sessie hier, of langer als de bewaartermijn bij Instellingen langer is. Twee weken voor ze vanzelf weggaat, zie je dat bij Sessies.'

/** Until when a session is kept; after that day it stays only until its notice was shown long enough. */
export function describeKeptTo({ keptTo, chosen, binned, goesAt }: Told, today: string): string {
  if (goesAt !== '') return `gaat ${formatMoment(goesAt)} voorgoed weg`
  const day = formatDay(keptTo)
  const until =
    keptTo < today
      ? `bleef tot en met ${day} en gaat weg zodra dit hier twee weken te zien was`
      : `blijft tot en met ${day}`
  return `${until}${chosen ? ' (zelf gekozen)' : ''}${binned ? ' (in de prullenbak)' : ''}`
}

/** Of a session that stays longer than was agreed with the group: what was agreed, and until when it stays if that is known. */
export function describeKeptLonger(keepUntil: string, kept: Told | undefined, today: string): string {
  const agreed = `afgesproken tot en met ${formatDay(keepUntil)}`
  return kept === undefined ? agreed : `${agreed}, ${describeKeptTo(kept, today)}`
}
