import type { Session } from '#contract/session.ts'
import { formatDay } from '#core/session/describe-time.ts'
import type { Block } from '../outline'

/** The decisions, numbered, with the day on which they were taken; left out when there are none. */
export function describeDecisions(session: Session): readonly Block[] {
  const decisions = session.decisions.filter(({ text }) => text.trim() !== '')
  if (decisions.length === 0) return []
  const day = formatDay(session.date)
  return [
    { kind: 'heading', level: 1, text: 'Besluiten' },
    {
      kind: 'table',
      caption: 'Besluiten, met de datum',
      columns: [
        { title: 'Nr.', width: 5 },
        { title: 'Besluit', width: 73 },
        { title: 'Datum', width: 22 },
      ],
      rows: decisions.map(({ text }, index) => [String(index + 1), text, day]),
    },
  ]
}

/** What was read back to the group, left out when nothing was written. */
export function describeSummary({ closing }: Session): readonly Block[] {
  if (closing.summary.trim() === '') return []
  return [
    { kind: 'heading', level: 1, text: 'Samenvatting' },
    { kind: 'paragraph', tone: 'gewoon', text: closing.summary },
    {
      kind: 'paragraph',
      tone: 'zacht',
      text: closing.readBack
        ? 'Deze samenvatting is aan de groep voorgelezen.'
        : 'Deze samenvatting is nog niet aan de groep voorgelezen.',
    },
  ]
}
