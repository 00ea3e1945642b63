import type { CombinationRule } from '../../../content/schema/interpretation'
import type { Direction, PageSummary } from '../../../content/schema/page'
import type { CheckContent, SignalPage } from './check-content'
import type { Held } from './match-rules'

/** A phenomenon with the ticked signals that its page names; none when it only belongs to the direction. */
export interface PossiblePhenomenon {
  readonly page: PageSummary
  readonly because: readonly SignalPage[]
}

/** A direction with the signals that fit it. No number is shown: the signals themselves are the explanation. */
export interface PossibleDirection {
  readonly direction: Direction
  readonly because: readonly SignalPage[]
  /** Combinations that say more together than apart. */
  readonly combinations: readonly Held<CombinationRule>[]
  readonly phenomena: readonly PossiblePhenomenon[]
}

/**
 * Directions in which the ticked signals can point: first those with a combination, then those with most signals, then
 * in the order of the content. The order of ticking plays no part.
 */
export function listDirections(
  seen: readonly SignalPage[],
  combinations: readonly Held<CombinationRule>[],
  { directions, pages }: CheckContent,
): PossibleDirection[] {
  return (
    directions
      .map((direction) => ({
        direction,
        because: seen.filter(({ signal }) => signal.directions.includes(direction.id)),
        combinations: combinations.filter(({ rule }) => rule.direction === direction.id),
        phenomena: direction.phenomena
          .flatMap((id) => pages.get(id) ?? [])
          .map((page) => ({ page, because: seen.filter(({ id }) => page.signals?.includes(id)) })),
      }))
      .filter(({ because }) => because.length > 0)
      // sort is stable: equal directions keep the order of the content
      .sort(
        (one, other) =>
          other.combinations.length - one.combinations.length || other.because.length - one.because.length,
      )
  )
}
