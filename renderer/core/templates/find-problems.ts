import type { OwnTemplate } from '#contract/own-template.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { isBlankText } from '../fields/blank-text'
import { countMinutes } from './change-template'

/** One thing that is wrong with a template, in one sentence that says what to do. */
export interface TemplateProblem {
  /** Id of the step that it is about; empty for the template as a whole. */
  readonly stepId: string
  readonly message: string
}

/** Everything that keeps a template from being used for a session; an empty list when it is ready. */
export function findTemplateProblems(template: OwnTemplate): TemplateProblem[] {
  const { title, minutes, steps } = template
  const sum = countMinutes(template)
  const problems = steps.flatMap((step, index) => findStepProblems(step, index))
  const whole = (message: string) => ({ stepId: '', message })
  return [
    ...(isBlankText(title) ? [whole('Het draaiboek heeft geen titel: geef het er een.')] : []),
    ...(steps.length === 0 ? [whole('Er zijn geen stappen: voeg er een toe.')] : []),
    ...(minutes === 0 ? [whole('De sessie duurt 0 minuten: vul in hoe lang zij duurt.')] : []),
    ...(steps.length > 0 && sum !== minutes ? [whole(explainSum(sum, minutes))] : []),
    ...problems,
  ]
}

function findStepProblems(
  { id, title, minutes, minimumMinutes }: OwnTemplate['steps'][number],
  index: number,
): TemplateProblem[] {
  const name = `Stap ${index + 1}`
  const say = (message: string) => ({ stepId: id, message })
  return [
    ...(isBlankText(title) ? [say(`${name} heeft geen titel: geef de stap een naam.`)] : []),
    ...(minutes === 0 ? [say(`${name} duurt 0 minuten: geef de stap tijd of haal haar weg.`)] : []),
    ...(minutes > 0 && minimumMinutes > minutes
      ? [
          say(
            `${name} kan niet korter dan ${minimumMinutes} minuten, maar krijgt er ${minutes}: pas een van de twee aan.`,
          ),
        ]
      : []),
  ]
}

function explainSum(sum: number, minutes: number): string {
  const gap = Math.abs(sum - minutes)
  const amount = countDutch(gap, 'minuut', 'minuten')
  return sum > minutes
    ? `De stappen duren samen ${sum} minuten, ${amount} langer dan de sessie: kort stappen in of maak de sessie langer.`
    : `De stappen duren samen ${sum} minuten, ${amount} korter dan de sessie: geef stappen meer tijd of maak de sessie korter.`
}
