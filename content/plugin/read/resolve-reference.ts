import { domains } from '../../schema/collections'
import { signalKindIds } from '../../schema/signal-kinds'
import type { Page } from './read-pages'
import type { Register } from './read-register'
import { domainOf } from '../describe/summarise-page'

/** The signals that a reference names: one (also by an earlier id), or all of a direction, a domain or a kind. */
export function resolveReference(
  reference: string,
  pages: readonly Page[],
  register: Register,
): readonly string[] {
  const [kind = '', name = ''] = reference.split('/')
  return pages
    .filter(({ id, frontMatter }) => {
      if (frontMatter.collection !== 'signaal') return false
      switch (kind) {
        case 'signaal':
          return id === reference || frontMatter.vroeger.includes(reference)
        case 'domein':
          return domainOf(frontMatter, register) === name
        case 'soort':
          return frontMatter.soort === name
        default:
          return frontMatter.richtingen.includes(name)
      }
    })
    .map(({ id }) => id)
}

/** Whether a reference can name something: a known domain or kind, or signals that are there. */
export function namesSignals(reference: string, pages: readonly Page[], register: Register): boolean {
  if (reference.startsWith('domein/') && !domains.some(({ id }) => `domein/${id}` === reference)) return false
  if (reference.startsWith('soort/') && !signalKindIds.some((id) => `soort/${id}` === reference)) return false
  return resolveReference(reference, pages, register).length > 0
}
