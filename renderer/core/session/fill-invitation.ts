import type { Invitation, InvitationField } from '#schema/invitation.ts'
import type { Session } from '#contract/session.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { leaveOutOfSession } from '../report/internal/internal-in-session'
import { describeRows } from './describe-group'
import { formatDay } from './describe-time'
import { describeTimes } from './session-times'

/**
 * The invitation with what is known of the session filled in, without what was marked as internal. What is not known yet
 * stays between square brackets.
 */
export function fillInvitation(invitation: Invitation, session: Session): string {
  const values: Partial<Record<string, string>> = listValues(leaveOutOfSession(session))
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_whole, field: string) => {
      const value = (values[field] ?? '').trim()
      return value === '' ? `[${field}]` : value
    })
  return [fill(invitation.onderwerp), ...invitation.alineas.map(fill)].join('\n\n')
}

function listValues({
  municipality,
  date,
  place,
  title,
  purpose,
  group,
  steps,
  startsAt,
  endsAt,
}: Session): Readonly<Record<InvitationField, string>> {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const rows = describeRows(group.expected)
  return {
    gemeente: municipality,
    datum: formatDay(date),
    tijd: describeTimes({ startsAt, endsAt }),
    plaats: place,
    duur: countDutch(minutes, 'minuut', 'minuten'),
    titel: title,
    doel: purpose,
    wie: rows === '' ? group.functions : rows,
  }
}
