import type { Session } from '#contract/session.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { formatDayWithWeekday } from '../dutch-dates'
import { tidyText } from '../letters/tidy-text'
import { listAgreements } from './list-agreements'

/** The agreements as text for a mail: what each is, below it who, when and gelukt als, and when the group meets again. */
export function writeAgreementsMail(session: Session): string {
  const agreements = listAgreements(session)
  const day = session.date === '' ? '' : ` van ${formatDay(session.date)}`
  const place = session.municipality.trim() === '' ? '' : ` in ${session.municipality.trim()}`
  const { followUp } = session.closing
  const parts = [
    `Afspraken van de signaleringssessie${place}${day}`,
    ...agreements.map((one, index) => {
      const lines = [
        ['Wie', one.who],
        ['Wanneer', formatDay(one.when)],
        ['Gelukt als', one.doneWhen],
        ['Status', one.status === 'nieuw' ? '' : one.status],
      ].flatMap(([label = '', text = '']) => (text.trim() === '' ? [] : [`   ${label}: ${indent(text)}`]))
      const what = one.what.trim() === '' ? 'Afspraak zonder omschrijving' : one.what
      return [`${index + 1}. ${indent(what)}`, ...lines].join('\n')
    }),
    ...(agreements.length === 0 ? ['Er zijn geen afspraken gemaakt.'] : []),
    ...(followUp === '' ? [] : [`De volgende keer is op ${formatDayWithWeekday(followUp)}.`]),
  ]
  return `${parts.join('\n\n')}\n`
}

const indent = (text: string) => tidyText(text).trim().replaceAll('\n', '\n   ')
