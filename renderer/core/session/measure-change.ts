import { limits } from '#contract/limits.ts'
import type { Measurement, Session } from '#contract/session.ts'

/** The moments of measuring: before (nulmeting) and after (nameting). */
export type MeasuredAt = 'before' | 'after'

/** Answers from 1 (helemaal niet) to 5 (helemaal wel). */
export const answers = [1, 2, 3, 4, 5] as const

/** What the answers of one moment say. `mean`, `lowest` and `highest` are null without answers. */
export interface AnswerSummary {
  readonly people: number
  readonly mean: number | null
  readonly lowest: number | null
  readonly highest: number | null
}

/**
 * How the answers changed. `low` and `high` are the ends of a 95 % interval for the difference of the two means
 * (Welch); null with fewer than two answers on one side.
 */
export interface AnswerChange {
  readonly before: AnswerSummary
  readonly after: AnswerSummary
  readonly difference: number | null
  readonly low: number | null
  readonly high: number | null
  readonly verdict: ChangeVerdict
}

/**
 * What may be concluded. `not-measured`: one of the moments is missing. `too-few`: under twenty people on one side.
 * `other-group`: not the same number of people. `maybe-chance`: the interval holds zero. `higher` and `lower`: it does not.
 */
export type ChangeVerdict = 'not-measured' | 'too-few' | 'other-group' | 'maybe-chance' | 'higher' | 'lower'

/** Below this number of people a difference is not called a change of the group. */
export const enoughPeople = 20

/** Counts an answer up or down; a statement that was not measured before is added. Counts stay between zero and what can be saved. */
export function countAnswer(
  session: Session,
  statement: string,
  moment: MeasuredAt,
  answer: (typeof answers)[number],
  by: number,
): Session {
  const known = session.measurements.find((one) => one.statement === statement)
  const measurement = known ?? { statement, before: [0, 0, 0, 0, 0], after: [0, 0, 0, 0, 0] }
  const counts = measurement[moment].map((count, index) =>
    index === answer - 1 ? Math.min(limits.counted, Math.max(0, count + by)) : count,
  )
  if (counts.every((count, index) => count === measurement[moment][index])) return session
  const changed = { ...measurement, [moment]: counts }
  return {
    ...session,
    measurements: known
      ? session.measurements.map((one) => (one === known ? changed : one))
      : [...session.measurements, changed],
  }
}

/** Writes how many people gave an answer, as `countAnswer` counts them. */
export function setAnswer(
  session: Session,
  statement: string,
  moment: MeasuredAt,
  answer: (typeof answers)[number],
  count: number,
): Session {
  const known = session.measurements.find((one) => one.statement === statement)
  return countAnswer(session, statement, moment, answer, count - (known?.[moment][answer - 1] ?? 0))
}

/** The statements of a session: those of the content first, then any other that was measured. */
export function listMeasurements(
  session: Pick<Session, 'measurements'>,
  statements: readonly string[],
): readonly Measurement[] {
  const named = statements.map(
    (statement): Measurement =>
      session.measurements.find((one) => one.statement === statement) ?? {
        statement,
        before: [0, 0, 0, 0, 0],
        after: [0, 0, 0, 0, 0],
      },
  )
  return [...named, ...session.measurements.filter(({ statement }) => !statements.includes(statement))]
}

/** Sums up the answers of one moment. `counts` holds how many people gave 1, 2, 3, 4 and 5. */
export function summariseAnswers(counts: readonly number[]): AnswerSummary {
  const people = counts.reduce((sum, count) => sum + count, 0)
  if (people === 0) return { people, mean: null, lowest: null, highest: null }
  return {
    people,
    mean: counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / people,
    lowest: counts.findIndex((count) => count > 0) + 1,
    highest: counts.findLastIndex((count) => count > 0) + 1,
  }
}

/** Compares the answers before and after, with what may and may not be concluded. */
export function compareAnswers({ before, after }: Pick<Measurement, 'before' | 'after'>): AnswerChange {
  const [first, last] = [summariseAnswers(before), summariseAnswers(after)]
  if (first.mean === null || last.mean === null)
    return { before: first, after: last, difference: null, low: null, high: null, verdict: 'not-measured' }
  const difference = last.mean - first.mean
  const margin = marginOf(before, after)
  const [low, high] = margin === null ? [null, null] : [difference - margin, difference + margin]
  return { before: first, after: last, difference, low, high, verdict: judge(first, last, low, high) }
}

function judge(
  before: AnswerSummary,
  after: AnswerSummary,
  low: number | null,
  high: number | null,
): ChangeVerdict {
  if (low === null || high === null || Math.min(before.people, after.people) < enoughPeople) return 'too-few'
  if (before.people !== after.people) return 'other-group'
  if (low > 0) return 'higher'
  return high < 0 ? 'lower' : 'maybe-chance'
}

/**
 * Half the width of the interval. People answer in whole numbers, so each answer hides a spread of its own (1/12);
 * without it a group that agrees would seem to be measured without any doubt.
 */
function marginOf(before: readonly number[], after: readonly number[]): number | null {
  const [one, other] = [spreadOf(before), spreadOf(after)]
  if (one === null || other === null) return null
  const total = one.error + other.error
  const freedom = total ** 2 / (one.error ** 2 / (one.people - 1) + other.error ** 2 / (other.people - 1))
  return quantile(freedom) * Math.sqrt(total)
}

function spreadOf(counts: readonly number[]): { readonly people: number; readonly error: number } | null {
  const { people, mean } = summariseAnswers(counts)
  if (mean === null || people < 2) return null
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0)
  return { people, error: (squares / (people - 1) + 1 / 12) / people }
}

/** The 97.5 % points of Student's t for 1 to 30 degrees of freedom; above that the last one, which is a little wide. */
const studentPoints = [
  12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]

function quantile(freedom: number): number {
  // rounding down keeps the interval on the wide side
  const index = Math.min(studentPoints.length, Math.max(1, Math.floor(freedom))) - 1
  return studentPoints[index] ?? 12.71
}
