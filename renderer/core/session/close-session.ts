import { defaultSettings } from '#contract/default-settings.ts'
import type { Session } from '#contract/session.ts'
import { leaveOutOfSession } from '../report/internal/internal-in-session'
import { joinDutch } from '../report/join-dutch'
import { isComplete } from './agreements/agreements'
import { stopClock } from './clock/clock'
import { addMonths, dayOfMoment, isDay } from './days'
import { formatDay } from './describe-time'

/** A follow-up needs the report; a month after it is enough: our proposal, not a rule. */
const monthsAfterFollowUp = 1

/**
 * A proposal for the day on which the report is thrown away: a month after the follow-up, for which it is needed, or
 * `months` after the session when there is none. Empty when that is no day that a session can hold.
 */
export function proposeKeepUntil(
  { date, closing }: Pick<Session, 'date' | 'closing'>,
  now: Date,
  months: number = defaultSettings.keepMonths,
): string {
  if (closing.followUp !== '') return addMonths(closing.followUp, monthsAfterFollowUp)
  return addMonths(date === '' ? dayOfMoment(now) : date, months)
}

/** Closes a session: the clock stops, and a day to throw the report away is filled in when there was none. */
export function closeSession(session: Session, now: Date, months?: number): Session {
  const { closing } = session
  const keepUntil = closing.keepUntil === '' ? proposeKeepUntil(session, now, months) : closing.keepUntil
  return { ...stopClock(session, now), phase: 'gesloten', closing: { ...closing, keepUntil } }
}

/**
 * A first summary to read back: what was decided, how much was agreed, by whom and by when, in sentences that can be said
 * aloud. Not the agreements again: those stand beside it. The group hears it, so what is internal is not in it.
 */
export function proposeSummary(session: Session): string {
  const { decisions, agreements, parked, closing } = leaveOutOfSession(session)
  const decided = decisions.map(({ text }) => text.trim()).filter(Boolean)
  const ready = agreements.filter(isComplete)
  const days = ready.map(({ when }) => when).sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return [
    ...(decided.length === 0 ? [] : ['We besloten:', ...decided.map((text) => `- ${text}`)]),
    ...(ready.length === 0
      ? [sayUnready(agreements.length)]
      : [
          ready.length === 1
            ? `We maakten één afspraak, uiterlijk op ${formatDay(ready[0]?.when ?? '')}.`
            : `We maakten ${ready.length} afspraken. De eerste moet klaar zijn op ${formatDay(first)}, de laatste op ${formatDay(last)}.`,
          `Wie iets doet: ${joinDutch([...new Set(ready.map(({ who }) => who.trim()))])}.`,
        ]),
    ...(parked.length === 0
      ? []
      : [
          parked.length === 1
            ? 'Eén punt staat op de parkeerplek.'
            : `${parked.length} punten staan op de parkeerplek.`,
        ]),
    ...(closing.followUp === '' ? [] : [`We zien elkaar weer op ${formatDay(closing.followUp)}.`]),
  ].join('\n')
}

/** Who hears that there are none while there are fifteen on the screen, does not believe the rest. */
function sayUnready(many: number): string {
  if (many === 0) return 'We maakten geen afspraken.'
  return many === 1
    ? 'We maakten één afspraak. Daarvan staat nog niet vast wie wat wanneer doet.'
    : `We maakten ${many} afspraken. Daarvan staat nog niet vast wie wat wanneer doet.`
}

/** What cannot be right in the days of the closing, a sentence each with what to do; empty when it can be. The field itself says what is no day. */
export function checkClosingDays(
  { date, closing }: Pick<Session, 'date' | 'closing'>,
  today: string,
): { readonly followUp: string; readonly keepUntil: string } {
  const { followUp, keepUntil } = closing
  return {
    followUp:
      isDay(followUp) && isDay(date) && followUp <= date
        ? `Het vervolg komt na de sessie van ${formatDay(date)}. Kies een latere dag.`
        : '',
    keepUntil: isDay(keepUntil) && keepUntil < today ? 'Deze dag is al geweest. Kies een latere dag.' : '',
  }
}
