import type { OwnTemplate } from '#contract/own-template.ts'

/** A template by its title, also while that is empty. */
export function nameTemplate({ title }: Pick<OwnTemplate, 'title'>): string {
  return title.trim() === '' ? 'Draaiboek zonder titel' : title
}
