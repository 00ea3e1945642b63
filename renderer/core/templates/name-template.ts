import type { OwnTemplate } from '../../../main/contract/own-template'

/** A template by its title, also while that is empty. */
export function nameTemplate({ title }: Pick<OwnTemplate, 'title'>): string {
  return title.trim() === '' ? 'Draaiboek zonder titel' : title
}
