import { emptyCheck } from '../../renderer/core/check/check-state'
import { interpretCheck, type CheckContent } from '../../renderer/core/check/interpret'
import type { CheckCase } from '../schema/check-case'
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

/** Fills in the check as a case says, and judges what it answers. */
export function runCase(given: CheckCase, content: CheckContent): Judgement {
  // a card that was joined into another leads there, so that an older file of cases runs too
  const known = new Map(
    content.signals.flatMap(({ id, earlier }) => [id, ...(earlier ?? [])].map((one) => [one, id] as const)),
  )
  const named = given.signalen.map((name) => `signaal/${name}`)
  const missing = named.filter((id) => !known.has(id))
  const signals = [...new Set(named.flatMap((id) => known.get(id) ?? []))]
  const outcome = interpretCheck(
    {
      ...emptyCheck,
      role: given.rol,
      age: given.leeftijd,
      seen: signals.map((signal) => ({ signal, sight: given.hoe })),
      good: given.goed,
    },
    content,
  )
  const judgement = judgeCase(given, outcome)
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
