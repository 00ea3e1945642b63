import type { OwnTemplate } from '#contract/own-template.ts'
import { leaveOutInternal } from '../report/internal/leave-out-internal'

/** A template as it is passed on: without what its maker marked as internal. */
export function leaveOutOfTemplate(template: OwnTemplate): OwnTemplate {
  const show = (text: string) => leaveOutInternal(text)
  // one text field, in which a mark also holds for the lines below it
  const showAll = (lines: readonly string[]) => {
    const text = lines.join('\n')
    const open = show(text)
    return open === text ? [...lines] : open.split('\n').filter((line) => line !== '')
  }
  return {
    ...template,
    title: show(template.title),
    copiedFrom: show(template.copiedFrom),
    goal: show(template.goal),
    roles: showAll(template.roles),
    preparation: template.preparation
      .filter(({ text }) => text.trim() === '' || show(text).trim() !== '')
      .map(({ when, text }) => ({ when: show(when), text: show(text) })),
    steps: template.steps.map((step) => ({
      ...step,
      title: show(step.title),
      goal: show(step.goal),
      form: show(step.form),
      instructions: showAll(step.instructions),
      checklist: showAll(step.checklist),
      questions: showAll(step.questions),
      toNote: showAll(step.toNote),
    })),
  }
}
