const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/

/** A moment as a piece of a file name: '2026-11-22T13-03-07-120Z'. Sorts by time and is allowed on every disk. */
export function nameMoment(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-')
}

/** The moment that such a name stands for, as an ISO string in UTC; undefined when it is not such a name. */
export function readMoment(name: string): string | undefined {
  const [, day, hour, minute, second, ms] = pattern.exec(name) ?? []
  if (day === undefined) return undefined
  const moment = new Date(`${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${ms ?? ''}Z`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** A moment as a person says it, in local time: '14:03' today, '21 november 14:03' on another day. */
export function sayMoment(moment: Date, now: Date): string {
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(moment)
  if (moment.toDateString() === now.toDateString()) return time
  const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' }).format(moment)
  return `${day} ${time}`
}
