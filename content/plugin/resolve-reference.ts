import { domains } from '../schema/collections'
import type { Page } from './read-pages'
import type { Register } from './read-register'

/** The signals that a reference names: one, all of a direction, or all of a domain. */
export function resolveReference(
  reference: string,
  pages: readonly Page[],
  register: Register,
): readonly string[] {
  const [kind = '', name = ''] = reference.split('/')
  return pages
    .filter(({ id, frontMatter }) => {
      if (frontMatter.collection !== 'signaal') return false
      if (kind === 'signaal') return id === reference
      if (kind === 'domein') return register.domains.get(frontMatter.feit) === name
      return register.facts.get(frontMatter.feit)?.kan_wijzen_op?.includes(name) ?? false
    })
    .map(({ id }) => id)
}

/** Whether a reference can name something: a known domain, or signals that are there. */
export function namesSignals(reference: string, pages: readonly Page[], register: Register): boolean {
  if (reference.startsWith('domein/') && !domains.some(({ id }) => `domein/${id}` === reference)) return false
  return resolveReference(reference, pages, register).length > 0
}
