import type { Pace } from './clock'

/** How the clock of a step looks: time enough, the last minutes, or past its time. */
export type ClockFace = 'ruim' | 'bijna' | 'over'

/** Seconds before the end of a step in which the clock says that it is almost over. */
const lastSeconds = 120

/** The face of a clock. One that stands still is not pressing, unless the time was up already. */
export function readClockFace({ stepLeft, running }: Pick<Pace, 'stepLeft' | 'running'>): ClockFace {
  if (stepLeft < 0) return 'over'
  return running && stepLeft <= lastSeconds ? 'bijna' : 'ruim'
}
