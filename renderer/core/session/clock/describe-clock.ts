import { joinDutch } from '#core/report/join-dutch.ts'
import { formatTime } from '../describe-time'
import type { ClockGap } from './look-at-clock'
import type { LengthChange, Proposal } from './propose-shortening'

/** "1 minuut", "12 minuten". */
export function nameMinutes(minutes: number): string {
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`
}

/** "25 minuten", "9 uur", "9 uur en 20 minuten", "3 dagen": as exact as a person would say it. */
export function nameDuration(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return nameMinutes(minutes)
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.round(hours / 24)} dagen`
  return minutes % 60 === 0 || hours >= 5
    ? `${Math.round(minutes / 60)} uur`
    : `${hours} uur en ${nameMinutes(minutes % 60)}`
}

/** One sentence about a time that passed unseen: what is known, without claiming why. */
export function describeGap({ from, to, seconds }: ClockGap): string {
  return `De klok liep ${nameDuration(seconds)} door zonder dat Signaalwijzer meekeek, van ${formatTime(from)} tot ${formatTime(to)}: de laptop sliep, de app was dicht, of de tijd van de laptop is verzet.`
}

/** One sentence for a system clock that was set back. */
export const describeSetBack =
  'De tijd van deze laptop is teruggezet; wat al besteed was, telt gewoon mee en de klok loopt door.'

/** One sentence for a proposal, and the verb on its button; null when nothing needs to be said. */
export function describeProposal(
  proposal: Proposal,
): { readonly text: string; readonly action: string | null } | null {
  switch (proposal.kind) {
    case 'none':
      return null
    case 'shorten':
      return {
        text: 'Zo eindig je toch op tijd.',
        action: `Verkort ${joinDutch(proposal.changes.map(nameCut))}`,
      }
    case 'cannot':
      return {
        text:
          proposal.changes.length === 0
            ? `Op tijd eindigen lukt niet meer: de stappen die nog komen kunnen niet korter, dus het wordt ${nameMinutes(proposal.late)} later. Sla een stap over of spreek een later einde af.`
            : `Op tijd eindigen lukt niet meer: ook met de kortste stappen wordt het ${nameMinutes(proposal.late)} later.`,
        action: proposal.changes.length === 0 ? null : 'Verkort alles wat kan',
      }
    case 'give-back':
      return {
        text: 'Er is tijd over.',
        action: `Geef ${joinDutch(proposal.changes.map(nameGift))}`,
      }
  }
}

const nameCut = ({ number, from, to }: LengthChange) => `stap ${number} met ${from - to} min`
const nameGift = ({ number, from, to }: LengthChange) => `${to - from} min aan stap ${number}`
