import type { Session } from './session'

/** Whether anything was done in a session: time spent, or something noted, ticked, counted, parked, decided or agreed. */
export function wasUsed(session: Session): boolean {
  return (
    Object.values(session.clock.spentSeconds).some((seconds) => seconds > 0) ||
    session.steps.some(({ notes, checklist }) => isFilled(notes) || checklist.some(({ done }) => done)) ||
    session.tallies.length > 0 ||
    session.parked.length > 0 ||
    session.decisions.length > 0 ||
    session.agreements.length > 0 ||
    session.earlier.some(({ outcome }) => outcome !== '') ||
    session.cases.some(
      ({ revealed, learned, before, after }) =>
        revealed > 0 || isFilled(learned) || isCounted([before, after]),
    ) ||
    session.measurements.some(({ before, after }) => isCounted([before, after])) ||
    isFilled(session.closing.summary)
  )
}

const isFilled = (text: string): boolean => text.trim() !== ''

function isCounted(counts: readonly (readonly number[] | Readonly<Record<string, number>>)[]): boolean {
  return counts.some((one) => Object.values(one).some((count) => count > 0))
}
