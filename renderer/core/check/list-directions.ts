import { circumstances, type SignalKind } from '#schema/signal-kinds.ts'
import { crimes } from '#schema/direction-sides.ts'
import type { CombinationRule, UrgentRule } from '#schema/interpretation.ts'
import type { Direction, PageSummary } from '#schema/page.ts'
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

/** How much a signal says of the directions on its card: what it is, and how early the card names the direction. */
const kindWeights: Readonly<Record<SignalKind, number>> = {
  schade: 3,
  druk: 2,
  gevolg: 2,
  verandering: 1,
  plek: 0,
  kwetsbaarheid: 0,
}
const placeWeights = [4, 2, 1, 1, 1]
/** What a combination, or something that cannot wait, adds to the direction that it is about. */
const combinationWeight = 6
const urgentWeight = 12

/** Signals that say something by themselves: no place and no circumstance. */
export const saysSomething = ({ signal }: SignalPage) => !circumstances.includes(signal.kind)

/**
 * Directions in which the ticked signals can point. First what cannot wait is about, then what combinations and the
 * gravest signals are about, each as early as its own card names it. A crime that only places or circumstances hint at
 * is not named. With harm among the signals, nothing that the young person would have done stands first. The order of
 * ticking plays no part. Directions are weighed here, never people, and no weight is ever shown.
 */
export function listDirections(
  seen: readonly SignalPage[],
  combinations: readonly Held<CombinationRule>[],
  urgent: readonly Held<UrgentRule>[],
  { directions, pages }: CheckContent,
): PossibleDirection[] {
  const harmed = seen.some(({ signal }) => signal.kind === 'schade')
  return (
    directions
      .map((direction): PossibleDirection & { readonly weight: number; readonly after: boolean } => {
        const pointing = seen.filter(({ signal }) => signal.directions.includes(direction.id))
        const held = combinations.filter(({ rule }) => rule.direction === direction.id)
        const alarms = urgent.filter(({ rule }) => rule.directions.includes(direction.id))
        const because = seen.filter(
          (page) => pointing.includes(page) || alarms.some((alarm) => alarm.because.includes(page)),
        )
        return {
          direction,
          because,
          combinations: held,
          phenomena: direction.phenomena
            .flatMap((id) => pages.get(id) ?? [])
            .map((page) => ({ page, because: seen.filter(({ id }) => page.signals?.includes(id)) })),
          weight: sum([
            ...pointing.map(({ signal }) => weigh(signal.kind, signal.directions.indexOf(direction.id))),
            ...held.map(() => combinationWeight),
            ...alarms.map(({ rule }) => urgentWeight / (1 + rule.directions.indexOf(direction.id))),
          ]),
          after: harmed && direction.side === 'doet',
        }
      })
      .filter(
        ({ direction, because }) =>
          because.length > 0 && (!crimes.includes(direction.side) || because.some(saysSomething)),
      )
      // sort is stable: directions that weigh the same keep the order of the content
      .sort((one, other) => Number(one.after) - Number(other.after) || other.weight - one.weight)
      .map(({ direction, because, combinations: held, phenomena }) => ({
        direction,
        because,
        combinations: held,
        phenomena,
      }))
  )
}

/** Every signal counts a little, so that of two directions the one that more signals name goes first. */
const weigh = (kind: SignalKind, place: number) => (placeWeights[place] ?? 1) * kindWeights[kind] + 0.1

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
