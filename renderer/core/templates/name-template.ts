import type { OwnTemplate } from '#contract/own-template.ts'
import { isBlankText } from '../fields/blank-text'

/** A template by its title, also while that is empty. */
export function nameTemplate({ title }: Pick<OwnTemplate, 'title'>): string {
  return isBlankText(title) ? 'Draaiboek zonder titel' : title
}
