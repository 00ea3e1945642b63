import { toRole } from '#schema/roles.ts'
import type {
  SharingAdvice,
  SharingAnswer,
  SharingFlow,
  SharingQuestion,
  SharingRole,
} from '#schema/sharing.ts'

/** A question that was answered. */
export interface SharingStep {
  readonly question: SharingQuestion
  readonly answer: SharingAnswer
}

/** Where someone stands in the questions: first the role, then a question, in the end an advice. */
export type SharingPlace =
  | { readonly kind: 'role' }
  | {
      readonly kind: 'question'
      readonly role: SharingRole
      readonly steps: readonly SharingStep[]
      readonly question: SharingQuestion
    }
  | {
      readonly kind: 'advice'
      readonly role: SharingRole
      readonly steps: readonly SharingStep[]
      readonly advice: SharingAdvice
    }

/**
 * Follows the answers from the first question on. An answer that does not exist (an old or mistyped address) ends the
 * walk at its question, so that there is always something to answer.
 */
export function walkFlow(flow: SharingFlow, roleId: string, answers: readonly string[]): SharingPlace {
  const role = flow.roles.find(({ id }) => id === roleId)
  let question = findQuestion(flow, flow.first)
  if (!role || !question) return { kind: 'role' }
  const steps: SharingStep[] = []
  for (const answerId of answers) {
    const answer: SharingAnswer | undefined = question.answers.find(({ id }) => id === answerId)
    if (!answer) break
    const target = answer.to === toRole ? role.first : answer.to
    const advice = flow.advices.find(({ id }) => id === target)
    if (advice) return { kind: 'advice', role, steps: [...steps, { question, answer }], advice }
    const next = findQuestion(flow, target)
    if (!next) break
    steps.push({ question, answer })
    question = next
  }
  return { kind: 'question', role, steps, question }
}

/** The answers that led here, as they stand in the address. */
export function listAnswers(steps: readonly SharingStep[]): string[] {
  return steps.map(({ answer }) => answer.id)
}

function findQuestion(flow: SharingFlow, wanted: string): SharingQuestion | undefined {
  return flow.questions.find(({ id }) => id === wanted)
}
