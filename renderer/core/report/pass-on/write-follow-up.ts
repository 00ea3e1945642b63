import { isDay } from '#contract/day.ts'
import type { Session } from '#contract/session.ts'
import { formatDay } from '#core/session/describe-time.ts'

/**
 * The follow-up of a session as an appointment for a calendar (RFC 5545): the whole day, with the place and a reminder at
 * nine in the morning of the day before. Nothing in it says who or where it is about: others see a calendar too.
 * It keeps its name, and its number goes up with every save of the session, so that a calendar moves it and holds no second one.
 * Undefined when there is no follow-up.
 */
export function writeFollowUp(
  session: Pick<Session, 'id' | 'revision' | 'changedAt' | 'date' | 'place' | 'closing'>,
): string | undefined {
  const { followUp } = session.closing
  if (!isDay(followUp)) return undefined
  const before = session.date === '' ? '' : ` van ${formatDay(session.date)}`
  const title = 'Vervolg signaleringssessie'
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Signaalwijzer//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${session.id}-vervolg@signaalwijzer`,
    `SEQUENCE:${session.revision}`,
    `DTSTAMP:${writeMoment(session.changedAt)}`,
    `DTSTART;VALUE=DATE:${writeDay(followUp, 0)}`,
    `DTEND;VALUE=DATE:${writeDay(followUp, 1)}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escape(`Neem de afspraken${before} mee. Ze staan in Signaalwijzer.`)}`,
    ...(session.place.trim() === '' ? [] : [`LOCATION:${escape(session.place.trim())}`]),
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(`${title}: morgen`)}`,
    // Fifteen hours before midnight, at which a whole day starts.
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function writeDay(day: string, later: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + later)
  return date.toISOString().slice(0, 10).replaceAll('-', '')
}

function writeMoment(moment: string): string {
  const date = new Date(moment)
  const known = Number.isNaN(date.getTime()) ? new Date(0) : date
  return `${known.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escape(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

const mostBytes = 75

/** A line may hold so many bytes; the next starts with a space. No letter is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let bytes = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (bytes + size > mostBytes) {
      folded += '\r\n '
      bytes = 1
    }
    folded += letter
    bytes += size
  }
  return folded
}
