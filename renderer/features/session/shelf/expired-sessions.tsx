import { IconTrash } from '@tabler/icons-react'
import type { SessionSummary } from '#contract/session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { dayOfMoment } from '#core/session/days.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

interface ExpiredSessionsProps {
  readonly sessions: readonly SessionSummary[]
  readonly onRemove: (session: SessionSummary, control: Element) => void
}

/** The sessions that are kept longer than was agreed, with the way to throw them away. Nothing when there are none. */
export function ExpiredSessions({ sessions, onRemove }: ExpiredSessionsProps) {
  const today = dayOfMoment(new Date())
  const expired = sessions.filter(
    ({ practice, keepUntil }) => !practice && keepUntil !== '' && keepUntil < today,
  )
  if (expired.length === 0) return null
  return (
    <Notice
      kind="attention"
      title={
        expired.length === 1
          ? 'Eén sessie is langer bewaard dan afgesproken'
          : `${expired.length} sessies zijn langer bewaard dan afgesproken`
      }
    >
      <p>
        Bewaar eerst het verslag als je het nog nodig hebt. Gooi je een sessie weg, dan komen haar afspraken
        niet meer terug en telt zij niet meer mee in Voortgang.
      </p>
      <ul className="plain-list stack-tight">
        {expired.map((session) => {
          const name = [session.municipality || session.title, formatDay(session.date)]
            .filter(Boolean)
            .join(', ')
          return (
            <li key={session.id} className="row">
              <span>
                <a href={addresses.sessionReport(session.id)}>{name}</a>, bewaren tot{' '}
                {formatDay(session.keepUntil)}
              </span>
              <Button
                icon={<IconTrash aria-hidden />}
                aria-label={`Gooi weg, want de bewaartermijn is voorbij: ${name}`}
                data-once
                onClick={({ currentTarget }) => onRemove(session, currentTarget)}
              >
                Gooi weg
              </Button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
