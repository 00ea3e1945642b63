import type { Session } from '#contract/session.ts'
import { compareSessions } from './compare-sessions'

/** Everything that stands in a session as plain text, part by part, to be pasted elsewhere. */
export function describeInWords(session: Session): string {
  const empty: Session = {
    ...session,
    title: '',
    municipality: '',
    date: '',
    startsAt: '',
    endsAt: '',
    place: '',
    purpose: '',
    group: { people: null, functions: '', expected: [] },
    roles: [],
    preparation: [],
    steps: [],
    cases: [],
    tallies: [],
    measurements: [],
    parked: [],
    decisions: [],
    agreements: [],
    earlier: [],
    closing: {
      followUp: '',
      recipients: '',
      keepUntil: '',
      summary: '',
      readBack: false,
      nextLead: '',
      better: '',
    },
  }
  return compareSessions(empty, session)
    .map(({ part, after }) => `${part}\n${after}`)
    .join('\n\n')
}
