import { countDutch } from '#core/report/count-dutch.ts'
import { formatTime } from '../describe-time'
import type { ClockGap } from './look-at-clock'
import type { LengthChange, Proposal } from './propose-shortening'

/** "1 minuut", "12 minuten". */
export function nameMinutes(minutes: number): string {
  return countDutch(minutes, 'minuut', 'minuten')
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

/**
 * What a proposal comes to, in words that can be read standing up; `acts` says whether there is something to do. `ends` is
 * the moment at which the session then ends. Null when nothing needs to be said.
 */
export function describeProposal(
  proposal: Proposal,
  ends: Date,
): { readonly text: string; readonly acts: boolean } | null {
  const lengths = proposal.kind === 'none' ? '' : proposal.changes.map(nameLength).join(', ')
  switch (proposal.kind) {
    case 'none':
      return null
    case 'shorten':
      return { text: `${lengths}. Klaar om ${formatTime(ends)}.`, acts: true }
    case 'cannot':
      return proposal.changes.length === 0
        ? {
            text: `Op tijd eindigen lukt niet meer: de stappen die nog komen kunnen niet korter, dus het wordt ${nameMinutes(proposal.late)} later. Sla een stap over of spreek een later einde af.`,
            acts: false,
          }
        : {
            text: `Ook met de kortste stappen wordt het ${nameMinutes(proposal.late)} later: ${lengths}. Klaar om ${formatTime(ends)}.`,
            acts: true,
          }
    case 'give-back':
      return { text: `${lengths}. Klaar om ${formatTime(ends)}.`, acts: true }
  }
}

/** "Casuskaart 25 → 18": without what a title explains between brackets. */
const nameLength = ({ title, from, to }: LengthChange) =>
  `${title.replace(/\s*\([^)]*\)/g, '')} ${from} → ${to}`
