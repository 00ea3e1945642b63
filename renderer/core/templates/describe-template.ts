import type { OwnTemplate } from '#contract/own-template.ts'
import { heading, list, paragraph } from '../report/make-blocks'
import type { Outline } from '../report/outline'
import { nameTemplate } from './name-template'

/** Rewrites every text of a template. */
export function mapTemplateText(template: OwnTemplate, write: (text: string) => string): OwnTemplate {
  return {
    ...template,
    title: write(template.title),
    copiedFrom: write(template.copiedFrom),
    goal: write(template.goal),
    roles: template.roles.map(write),
    preparation: template.preparation.map(({ when, text }) => ({ when: write(when), text: write(text) })),
    steps: template.steps.map((step) => ({
      ...step,
      title: write(step.title),
      goal: write(step.goal),
      form: write(step.form),
      instructions: step.instructions.map(write),
      checklist: step.checklist.map(write),
      questions: step.questions.map(write),
      toNote: step.toNote.map(write),
    })),
  }
}

/** Lists every text of a template, without the empty ones. */
export function listTemplateText(template: OwnTemplate): readonly string[] {
  const texts: string[] = []
  mapTemplateText(template, (text) => {
    if (text.trim() !== '') texts.push(text)
    return text
  })
  return texts
}

/** A template as plain text in the order of its screen, for who looks it through before it is passed on. */
export function describeTemplate(template: OwnTemplate): Outline {
  return {
    title: nameTemplate(template),
    subtitle: template.copiedFrom,
    details: [],
    footer: '',
    blocks: [
      ...list([template.goal, ...template.roles].filter(isFilled)),
      ...template.steps.flatMap((step, at) => [
        heading(`Stap ${at + 1}`),
        ...[
          step.title,
          step.goal,
          step.form,
          ...step.instructions,
          ...step.checklist,
          ...step.questions,
          ...step.toNote,
        ]
          .filter(isFilled)
          .map((text) => paragraph(text)),
      ]),
      heading('Vooraf'),
      ...template.preparation
        .flatMap(({ when, text }) => [when, text].filter(isFilled))
        .map((text) => paragraph(text)),
    ],
  }
}

const isFilled = (text: string): boolean => text.trim() !== ''
