import type { FirstSteps, Interpretation } from '#schema/interpretation.ts'
import type { Direction, PageSummary, SignalCard } from '#schema/page.ts'

/** A signal page with its card. */
export interface SignalPage extends PageSummary {
  readonly signal: SignalCard
}

/** What the check knows of the content. */
export interface CheckContent {
  /** In the order in which they are shown. */
  readonly signals: readonly SignalPage[]
  readonly directions: readonly Direction[]
  readonly rules: Interpretation
  readonly firstSteps: Readonly<Record<string, FirstSteps>>
  readonly pages: ReadonlyMap<string, PageSummary>
}
