import type { Session } from '#contract/session.ts'
import { formatDay } from './describe-time'

type Named = Pick<Session, 'municipality' | 'title' | 'date'>

/** A session as it is called where it must be told from any other: two of one municipality on one day differ in what they are. */
export function nameSession({ municipality, title, date }: Named): string {
  return [municipality, title, formatDay(date)].filter(Boolean).join(', ')
}

/** A session as it is called in passing: municipality and day, or its title while the municipality is not filled in. */
export function nameSessionShortly({ municipality, title, date }: Named): string {
  return [municipality || title, formatDay(date)].filter(Boolean).join(', ')
}
