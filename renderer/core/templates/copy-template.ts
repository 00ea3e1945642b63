import type { Template } from '#schema/template.ts'
import type { OwnTemplate } from '#contract/own-template.ts'

/** A template of the user's own, made out of one of ours. Nothing is shared: later changes to ours do not touch it. */
export function copyTemplate(template: Template, id: string, now: Date): OwnTemplate {
  return {
    id,
    title: `${template.titel}, eigen versie`,
    copiedFrom: template.titel,
    changedAt: now.toISOString(),
    goal: template.doel,
    minutes: template.duur_minuten,
    roles: [...template.rollen_nodig],
    preparation: template.voorbereiding.map(({ wanneer, taak }) => ({ when: wanneer, text: taak })),
    steps: template.stappen.map((step) => ({
      id: step.id,
      title: step.titel,
      goal: step.doel,
      minutes: step.minuten,
      minimumMinutes: step.minuten_minimaal,
      form: step.werkvorm,
      instructions: [...step.begeleider],
      checklist: [...step.checklist],
      questions: [...step.vragen],
      toNote: [...step.noteren],
    })),
  }
}

/** Another copy of a template of the user's own; also what an imported one becomes, so that it never replaces one. */
export function copyOwnTemplate(
  template: OwnTemplate,
  id: string,
  now: Date,
  title = template.title,
): OwnTemplate {
  return { ...template, id, title, changedAt: now.toISOString() }
}
