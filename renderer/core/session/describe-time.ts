import { isDay } from '#contract/day.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { dayOfMoment } from './days'

/** "06:40", "1:02:05", or "-01:30" when the time is past. */
export function formatClock(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const pad = (value: number) => String(value).padStart(2, '0')
  const text = hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${pad(minutes)}:${pad(rest)}`
  return seconds < 0 && whole > 0 ? `-${text}` : text
}

/** Ahead or behind in words; less than a minute counts as on time. */
export function describePace(behindSeconds: number): string {
  const minutes = Math.trunc(behindSeconds / 60)
  if (minutes === 0) return 'op schema'
  const amount = countDutch(Math.abs(minutes), 'minuut', 'minuten')
  return minutes > 0 ? `${amount} achter` : `${amount} voor`
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const timeFormat = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

/** "22 november 2026" for "2026-11-22"; what is no day, such as nothing, stays as it is. */
export function formatDay(day: string): string {
  return isDay(day) ? dayFormat.format(new Date(`${day}T00:00:00Z`)) : day
}

/** "14:03" in the time of the device; empty for a moment that does not exist. */
export function formatTime(moment: string | Date): string {
  const date = typeof moment === 'string' ? new Date(moment) : moment
  return Number.isNaN(date.getTime()) ? '' : timeFormat.format(date)
}

/** "29 november 2026 om 00:30": day and time are both those of the device. */
export function formatMoment(moment: string | Date): string {
  return `${formatDay(dayOfMoment(moment))} om ${formatTime(moment)}`
}
