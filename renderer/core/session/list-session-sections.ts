import type { SearchSection } from '#schema/section.ts'
import type { Session } from '#contract/session.ts'
import { formatDay } from './describe-time'

/** Prefix of the page ids under which own sessions stand in the search index. */
const prefix = 'sessie/'

/** The parts of a session that its owner can search: what it is about, notes, agreements, signals and parked items. */
export function listSessionSections(session: Session): SearchSection[] {
  const page = `${prefix}${session.id}`
  const title = [session.title, session.municipality, formatDay(session.date)].filter(Boolean).join(', ')
  const base = { page, collection: 'sessie', title, words: [], streetWords: [], urgent: false } as const
  const parts = [
    { anchor: '', heading: '', text: [session.place, session.purpose, session.group.functions].join(' ') },
    ...session.steps.map(({ id, title: heading, notes }) => ({ anchor: id, heading, text: notes })),
    {
      anchor: 'afspraken',
      heading: 'Afspraken',
      text: session.agreements.map(({ what, who, doneWhen }) => `${what}. ${who}. ${doneWhen}.`).join(' '),
    },
    {
      anchor: 'besluiten',
      heading: 'Besluiten',
      text: session.decisions.map(({ text }) => text).join('. '),
    },
    {
      anchor: 'eerdere-afspraken',
      heading: 'Eerdere afspraken',
      text: session.earlier.map(({ what, who, doneWhen }) => `${what}. ${who}. ${doneWhen}.`).join(' '),
    },
    { anchor: 'samenvatting', heading: 'Samenvatting', text: session.closing.summary },
    { anchor: 'signalen', heading: 'Signalen', text: session.tallies.map(({ label }) => label).join('. ') },
    {
      anchor: 'parkeerplek',
      heading: 'Parkeerplek',
      text: session.parked.map(({ text }) => text).join('. '),
    },
  ]
  return parts
    .filter(({ anchor, text }) => anchor === '' || text.trim() !== '')
    .map((part) => ({ ...base, ...part, id: `${page}#${part.anchor}` }))
}

/** The session id of a search hit in the user's own notes. */
export function readSessionId(page: string): string {
  return page.slice(prefix.length)
}
