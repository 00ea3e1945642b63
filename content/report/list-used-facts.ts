import { describeProgramme } from '../plugin/describe/describe-programme'
import type { Content } from '../plugin/content'
import { listPageFacts } from '../plugin/describe/list-page-facts'

/** Every fact that the app shows or rests on: in pages, in the data files, and on the page of the programme. */
export function listUsedFacts({ pages, data, register }: Content): Set<string> {
  const { documents, contradictions, terms } = describeProgramme(register)
  return new Set([
    ...pages.flatMap((page) => listPageFacts(page, register).map(({ id }) => id)),
    ...data.named.flatMap(({ facts }) => facts),
    ...documents.flatMap(({ sections }) => sections.flatMap(({ facts }) => facts.map(({ fact }) => fact.id))),
    ...[...contradictions, ...terms].map(({ fact }) => fact.id),
  ])
}
