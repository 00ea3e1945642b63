import { emptyCheck } from '../../renderer/core/check/check-state'
import { interpretCheck, type CheckContent, type Outcome } from '../../renderer/core/check/interpret'
import type { CheckCase } from '../schema/build/check-case'
import { judgeCase, type Judgement } from './judge-case'

/** How the check does on a file of cases. The names are those of the JSON that `npm run check:cases` writes. */
export interface CasesReport {
  readonly cases: number
  readonly agree: number
  readonly partly: number
  readonly disagree: number
  readonly urgentExpected: number
  readonly urgentFound: number
  readonly urgentFalse: number
  readonly details: readonly {
    readonly id: string
    readonly verdict: string
    readonly deviations: readonly string[]
  }[]
}

/** The signals of a case by their id of now: a card that was joined into another leads there. */
function findSignals({ signalen }: CheckCase, { signals }: CheckContent) {
  const known = new Map(
    signals.flatMap(({ id, earlier }) => [id, ...(earlier ?? [])].map((one) => [one, id] as const)),
  )
  const named = signalen.map((name) => `signaal/${name}`)
  return {
    found: [...new Set(named.flatMap((id) => known.get(id) ?? []))],
    missing: named.filter((id) => !known.has(id)),
  }
}

/** Fills in the check as a case says. */
export function interpretCase(given: CheckCase, content: CheckContent): Outcome {
  return interpretCheck(
    {
      ...emptyCheck,
      role: given.rol,
      age: given.leeftijd,
      seen: findSignals(given, content).found.map((signal) => ({ signal, sight: given.hoe })),
      good: given.goed,
    },
    content,
  )
}

/** Judges what the check answers to a case. */
export function runCase(given: CheckCase, content: CheckContent): Judgement {
  const { missing } = findSignals(given, content)
  const judgement = judgeCase(given, interpretCase(given, content))
  return missing.length === 0
    ? judgement
    : {
        ...judgement,
        verdict: 'disagree',
        deviations: [...missing.map((id) => `${id} bestaat niet`), ...judgement.deviations],
      }
}

/** Runs all cases of a file and counts. */
export function runCases(cases: readonly CheckCase[], content: CheckContent): CasesReport {
  const judged = cases.map((given) => ({ given, ...runCase(given, content) }))
  const count = (holds: (one: (typeof judged)[number]) => boolean) => judged.filter(holds).length
  return {
    cases: cases.length,
    agree: count(({ verdict }) => verdict === 'agree'),
    partly: count(({ verdict }) => verdict === 'partly'),
    disagree: count(({ verdict }) => verdict === 'disagree'),
    urgentExpected: count(({ given }) => given.verwacht.spoed === 'ja'),
    urgentFound: count(({ given, urgent }) => given.verwacht.spoed === 'ja' && urgent),
    urgentFalse: count(({ given, urgent }) => given.verwacht.spoed === 'nee' && urgent),
    details: judged.map(({ given: { id }, verdict, deviations }) => ({ id, verdict, deviations })),
  }
}
