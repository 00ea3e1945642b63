import type { OwnStep, OwnTemplate } from '../../../main/contract/own-template'

/** A step with nothing in it but a length that a session can do something with. */
export function makeEmptyStep(id: string): OwnStep {
  return {
    id,
    title: '',
    goal: '',
    minutes: 10,
    minimumMinutes: 5,
    form: '',
    instructions: [],
    checklist: [],
    questions: [],
    toNote: [],
  }
}

/** Changes fields of one step. */
export function changeOwnStep(
  template: OwnTemplate,
  id: string,
  fields: Partial<Omit<OwnStep, 'id'>>,
): OwnTemplate {
  return {
    ...template,
    steps: template.steps.map((step) => (step.id === id ? { ...step, ...fields } : step)),
  }
}

/** Adds a step at the end. */
export function addOwnStep(template: OwnTemplate, id: string): OwnTemplate {
  return { ...template, steps: [...template.steps, makeEmptyStep(id)] }
}

/** Takes a step out. */
export function removeOwnStep(template: OwnTemplate, id: string): OwnTemplate {
  return { ...template, steps: template.steps.filter((step) => step.id !== id) }
}

/** What the steps take together. */
export function countMinutes({ steps }: Pick<OwnTemplate, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** A list of lines out of one text field: one line, one entry. Empty lines at the end are still being typed. */
export function readLines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** A list of lines without the empty ones and without spaces around them. */
export function tidyLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
