import type { Session } from '#contract/session.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { formatDayWithWeekday } from '../dutch-dates'
import type { Block } from '../outline'

/** Parked items, left out when there are none. */
export function describeParked(session: Session): readonly Block[] {
  const items = session.parked.map(({ text }) => text).filter((text) => text.trim() !== '')
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Parkeerplek' },
    { kind: 'paragraph', tone: 'zacht', text: 'Hier komen we later op terug.' },
    { kind: 'list', ordered: false, items },
  ]
}

/** What who leads wants to do better: for the own logbook only. Left out when nothing was said. */
export function describeBetter({ closing }: Session): readonly Block[] {
  if (closing.better.trim() === '') return []
  return [
    { kind: 'heading', level: 1, text: 'Eén ding dat beter kan' },
    ...say(closing.better, closing.better),
  ]
}

/** When the group meets again, who leads it, who gets this report and until when it is kept. */
export function describeClosing({ closing }: Session): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Hoe het verder gaat' },
    ...say(closing.followUp, `De volgende keer is op ${formatDayWithWeekday(closing.followUp)}.`),
    ...say(closing.nextLead, `De volgende keer leidt: ${closing.nextLead}.`),
    ...say(closing.recipients, `Dit verslag gaat naar: ${closing.recipients}`),
    ...say(
      closing.keepUntil,
      `Bewaar dit verslag tot en met ${formatDay(closing.keepUntil)}. Verwijder het daarna.`,
    ),
    ...sayMissing(closing),
  ]
}

/** A sentence about what was agreed; nothing when it was not. */
function say(agreed: string, text: string): readonly Block[] {
  return agreed.trim() === '' ? [] : [{ kind: 'paragraph', tone: 'gewoon', text }]
}

/** All that is still open in one line: three sentences that say nothing are no reading. */
function sayMissing({ followUp, recipients, keepUntil }: Session['closing']): readonly Block[] {
  const missing = [
    { name: 'datum', value: followUp },
    { name: 'ontvangers', value: recipients },
    { name: 'bewaartermijn', value: keepUntil },
  ].filter(({ value }) => value.trim() === '')
  if (missing.length === 0) return []
  const names = missing.map(({ name }) => name).join(', ')
  return [{ kind: 'paragraph', tone: 'zacht', text: `Nog niet afgesproken: ${names}.` }]
}
