import { IconTrash } from '@tabler/icons-react'
import type { KeptSession } from '#contract/retention.ts'
import type { SessionSummary } from '#contract/session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { describeKeptLonger } from '#core/session/in-words/describe-keeping.ts'
import { nameSession } from '#core/session/name-session.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { today } from '#dom/today.ts'

interface ExpiredSessionsProps {
  readonly sessions: readonly SessionSummary[]
  /** Until when each stays; empty when that could not be read. */
  readonly kept: readonly KeptSession[]
  readonly onRemove: (session: SessionSummary, control: Element) => void
}

/**
 * The sessions that are kept longer than was agreed, with the way to throw them away. Nothing when there are none; one
 * that goes soon stands in the notice of that.
 */
export function ExpiredSessions({ sessions, kept, onRemove }: ExpiredSessionsProps) {
  const day = today()
  const keptOf = new Map(kept.map((one) => [one.id, one]))
  const expired = sessions.filter(
    ({ id, practice, keepUntil }) =>
      !practice && keepUntil !== '' && keepUntil < day && !keptOf.get(id)?.goesSoon,
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
        {kept.length > 0 &&
          ' Doe je niets, dan blijft zij tot en met de dag die erachter staat. Dat ze weggaat, zie je hier twee weken eerder.'}
      </p>
      <ul className="plain-list stack-tight">
        {expired.map((session) => {
          const name = nameSession(session)
          return (
            <li key={session.id} className="row">
              <span>
                <a href={addresses.sessionReport(session.id)}>{name}</a>:{' '}
                {describeKeptLonger(session.keepUntil, keptOf.get(session.id), day)}
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
