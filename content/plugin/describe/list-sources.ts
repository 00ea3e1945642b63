import type { SourcePage } from '../../schema/page'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { listPageFacts } from './list-page-facts'

/** Every source as a page: what it is, which facts rest on it, and which pages use those facts. */
export function listSources(pages: readonly Page[], register: Register): SourcePage[] {
  const users = new Map<string, { id: string; title: string }[]>()
  for (const page of pages)
    for (const { id } of listPageFacts(page, register))
      users.set(id, [...(users.get(id) ?? []), { id: page.id, title: page.frontMatter.titel }])
  const factsOf = new Map<string, string[]>()
  for (const fact of register.facts.values())
    for (const source of fact.bronnen) factsOf.set(source, [...(factsOf.get(source) ?? []), fact.id])

  return [...register.sources.values()].map((source) => {
    const facts = (factsOf.get(source.id) ?? []).flatMap((id) => register.facts.get(id) ?? [])
    const pagesUsing = new Map(facts.flatMap(({ id }) => users.get(id) ?? []).map((page) => [page.id, page]))
    return {
      id: source.id,
      title: source.titel,
      publisher: source.uitgever ?? '',
      date: source.datum,
      kind: source.soort ?? '',
      country: source.land ?? '',
      url: source.url ?? '',
      read: source.gelezen ?? '',
      remark: source.opmerking ?? '',
      facts: facts.map(({ id, tekst, zekerheid }) => ({ id, text: tekst, certainty: zekerheid })),
      pages: [...pagesUsing.values()],
    }
  })
}
