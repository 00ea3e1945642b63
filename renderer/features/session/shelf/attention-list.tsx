import type { SessionSummary } from '#contract/session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { daysBetween } from '#core/session/days.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { listAttention, type Attention } from '#core/session/list-attention.ts'
import { nameSessionShortly } from '#core/session/name-session.ts'
import { LinkButton } from '#ui/button.tsx'
import { today } from '#dom/today.ts'

/** What asks something of the facilitator today, with the way to do it. Shows nothing when there is nothing. */
export function AttentionList({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  const day = today()
  const waiting = listAttention(sessions, day)
  if (waiting.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="vraagt-aandacht">
      <h2 id="vraagt-aandacht">Vraagt aandacht</h2>
      <ul className="listing">
        {waiting.map((one) => (
          <li key={`${one.why}-${one.session.id}`} className="listing-row">
            <p>{describeAttention(one, day)}</p>
            {one.why === 'niet-gesloten' ? (
              <LinkButton href={addresses.session(one.session.id)}>Sluit haar af</LinkButton>
            ) : (
              <LinkButton
                href={addresses.newSessionWith('vervolgsessie-90', {
                  gemeente: one.session.municipality,
                  // a day that is past is no day to plan
                  datum: one.session.followUp < day ? '' : one.session.followUp,
                  na: one.session.id,
                })}
              >
                Maak vervolgsessie
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function describeAttention({ session, why, count }: Attention, day: string): string {
  const name = nameSessionShortly(session)
  if (why === 'niet-gesloten') return `${name}: de sessie is geweest en nog niet gesloten.`
  if (why === 'vervolg') {
    const days = daysBetween(day, session.followUp)
    if (days < 0) return `${name}: het vervolg zou op ${formatDay(session.followUp)} zijn.`
    const when = days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `over ${days} dagen`
    return `${name}: het vervolg is op ${formatDay(session.followUp)}, ${when}.`
  }
  return count === 1
    ? `${name}: één afspraak is over de datum.`
    : `${name}: ${count} afspraken zijn over de datum.`
}
