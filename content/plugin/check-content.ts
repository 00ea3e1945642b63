import type { Problem } from '../schema/explain-issues'
import { checkPage, type FactLabels, type Known } from './check-page'
import { listHeadings } from './name-headings'
import type { Page } from './read-pages'
import type { Register } from './read-register'

/** Checks all pages against the register and each other. `others` are ids of pages that are not MDX (cases, templates, sources). */
export function checkContent(
  pages: readonly Page[],
  register: Register,
  others: Iterable<string>,
): Problem[] {
  const anchors = new Map<string, ReadonlySet<string>>()
  for (const id of others) anchors.set(id, new Set())
  for (const page of pages) anchors.set(page.id, new Set(listHeadings(page.tree).map(({ id }) => id)))
  const known: Known = { facts: labelFacts(register), anchors }
  return pages.flatMap((page) => checkPage(page, known))
}

/** A law that only gives a power ("geen straf; …") holds no penalty. */
function labelFacts({ facts }: Register): Map<string, FactLabels> {
  return new Map(
    [...facts].map(([id, { mustCheck, maximumstraf = '' }]) => [
      id,
      { mustCheck, hasPenalty: maximumstraf !== '' && !maximumstraf.startsWith('geen straf') },
    ]),
  )
}
