import type { Invitation, InvitationField } from '#schema/invitation.ts'
import type { Session } from '#contract/session.ts'
import { leaveOutOfSession } from '../report/internal/internal-in-session'
import { formatDay } from './describe-time'

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
}: Session): Readonly<Record<InvitationField, string>> {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const expected = group.expected
    .map(({ organisation, function: own }) =>
      [own, organisation].filter((part) => part.trim() !== '').join(' van '),
    )
    .filter((text) => text !== '')
  return {
    gemeente: municipality,
    datum: formatDay(date),
    plaats: place,
    duur: minutes === 1 ? '1 minuut' : `${minutes} minuten`,
    titel: title,
    doel: purpose,
    wie: expected.length > 0 ? expected.join(', ') : group.functions,
  }
}
