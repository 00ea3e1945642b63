import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { addDays } from './days'

/** When a session begins and ends, as far as it is known. */
export type Times = Pick<Session, 'startsAt' | 'endsAt'>

const dayMinutes = 24 * 60

/** Minutes from begin to end, past midnight too; null when one of them is not known or the two cannot be right. */
export function measureTimes(times: Times): number | null {
  const minutes = countMinutes(times)
  return minutes === null || isTurnedAround(times) ? null : minutes
}

/**
 * What is wrong with the times, in one sentence with what to do; empty when they can be right. An end before the begin is
 * taken to be on the next day, as long as no session could be longer.
 */
export function checkTimes(times: Times): string {
  if (!isTurnedAround(times)) return ''
  return times.startsAt === times.endsAt
    ? 'Begin en einde zijn gelijk. Kies een later einde of laat het leeg.'
    : `Het einde (${times.endsAt}) ligt voor het begin (${times.startsAt}). Kijk beide tijden na of laat er een leeg.`
}

/** "van 13:30 tot 15:30", "vanaf 13:30", "tot 15:30"; an end that cannot be right is left out. Empty while unknown. */
export function describeTimes(times: Times): string {
  const { startsAt } = times
  const endsAt = isTurnedAround(times) ? '' : times.endsAt
  if (startsAt === '') return endsAt === '' ? '' : `tot ${endsAt}`
  if (endsAt === '') return `vanaf ${startsAt}`
  return `van ${startsAt} tot ${endsAt}${isPastMidnight(times) ? ', na middernacht' : ''}`
}

/** What somebody who plans should know of the times: past midnight, or another length than the script has. Often empty. */
export function remarkOnTimes(times: Times, scriptMinutes: number): string {
  const minutes = measureTimes(times)
  if (minutes === null) return ''
  const remarks = [
    ...(isPastMidnight(times) ? [`Tot ${times.endsAt} de volgende dag.`] : []),
    ...(scriptMinutes > 0 && scriptMinutes !== minutes
      ? [`Dat is ${minutes} minuten; het draaiboek duurt ${scriptMinutes}.`]
      : []),
  ]
  return remarks.join(' ')
}

/** The moment at which a session must end, by the clock of the device; null while it is not known. */
export function findEnd(session: Times & Pick<Session, 'date'>): Date | null {
  const { date, endsAt } = session
  if (date === '' || endsAt === '' || isTurnedAround(session)) return null
  const end = new Date(`${isPastMidnight(session) ? addDays(date, 1) : date}T${endsAt}:00`)
  return Number.isNaN(end.getTime()) ? null : end
}

function countMinutes({ startsAt, endsAt }: Times): number | null {
  if (startsAt === '' || endsAt === '') return null
  return (readMinutes(endsAt) - readMinutes(startsAt) + dayMinutes) % dayMinutes
}

const isPastMidnight = ({ startsAt, endsAt }: Times) => startsAt !== '' && endsAt !== '' && endsAt < startsAt

/** Whether begin and end must have been mixed up: no session goes on past midnight for that long. */
function isTurnedAround(times: Times): boolean {
  const minutes = countMinutes(times)
  return minutes !== null && (minutes === 0 || (isPastMidnight(times) && minutes > limits.templateMinutes))
}

function readMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
