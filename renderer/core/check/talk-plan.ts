import type { Interpretation } from '#schema/interpretation.ts'
import { heading, list, paragraph } from '../report/make-blocks'
import type { Block } from '../report/outline'
import type { Outcome } from './interpret'

/** The conversation on paper: how to begin, a question for each signal by its number in the outcome, what not to say, and the plan. */
export function describeTalk(outcome: Outcome, { talk }: Interpretation): Block[] {
  return [
    heading('Zo kun je beginnen', 3),
    ...list(outcome.openers.map(({ rule }) => quote(rule.text))),
    heading('Een vraag bij ieder signaal', 3),
    paragraph(talk.sayFirst.text),
    ...list(
      outcome.questions.map(
        ({ ask, avoid }, index) =>
          `Signaal ${index + 1}: ${quote(ask)}${avoid === '' ? '' : ` Zeg liever niet: ${quote(avoid)}`}`,
      ),
    ),
    heading('Wat je niet zegt of doet', 3),
    ...list(talk.avoid.map(({ text }) => text)),
    ...talk.plan.flatMap(({ title, points }): Block[] => [
      heading(title, 3),
      { kind: 'checklist', items: points.map(({ text }) => ({ text, done: false })) },
    ]),
  ]
}

const quote = (text: string) => `“${text}”`
