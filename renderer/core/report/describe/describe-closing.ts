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
  return [{ kind: 'heading', level: 1, text: 'Eén ding dat beter kan' }, say(false, '', closing.better)]
}

/** When the group meets again, who leads it, who gets this report and until when it is kept. */
export function describeClosing({ closing }: Session): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Hoe het verder gaat' },
    say(
      closing.followUp === '',
      'Er is nog geen datum voor een volgende keer.',
      `De volgende keer is op ${formatDayWithWeekday(closing.followUp)}.`,
    ),
    ...(closing.nextLead.trim() === ''
      ? []
      : [say(false, '', `De volgende keer leidt: ${closing.nextLead}.`)]),
    say(
      closing.recipients.trim() === '',
      'Nog niet afgesproken wie dit verslag krijgt.',
      `Dit verslag gaat naar: ${closing.recipients}`,
    ),
    say(
      closing.keepUntil === '',
      'Nog niet afgesproken hoe lang dit verslag bewaard blijft.',
      `Bewaar dit verslag tot en met ${formatDay(closing.keepUntil)}. Verwijder het daarna.`,
    ),
  ]
}

function say(unknown: boolean, whenUnknown: string, whenKnown: string): Block {
  return unknown
    ? { kind: 'paragraph', tone: 'zacht', text: whenUnknown }
    : { kind: 'paragraph', tone: 'gewoon', text: whenKnown }
}
