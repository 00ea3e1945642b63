import type { ShownFact } from '../../schema/page'
import type { RegisterFact } from '../../schema/build/register'
import { listFactIds } from '../page/fact-ids'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { showFact } from './show-fact'

/** What a page says above its text, and the ids of the facts under it. */
export interface PageGrounds {
  /** The sentence or two that open the page. */
  readonly lead: readonly string[]
  readonly ages: readonly string[]
}

/**
 * The facts that the front matter of a page names, by what rests on them. A lead that is our own shows none: that of a
 * signal says what it can also be, that of an abbreviation what the letters stand for.
 */
export function listGrounds({ frontMatter }: Pick<Page, 'frontMatter'>): PageGrounds {
  return {
    lead: frontMatter.feiten.filter((id) => !isOwnLead(frontMatter, id)),
    ages: frontMatter.collection === 'fenomeen' ? frontMatter.leeftijdFeiten : [],
  }
}

function isOwnLead(frontMatter: Page['frontMatter'], id: string): boolean {
  if (frontMatter.collection === 'signaal') return id === frontMatter.feit
  return frontMatter.collection === 'begrip' && frontMatter.soort === 'afkorting'
}

/** The facts of a page as it shows them, numbered by first appearance: those above its text come first. */
export function listShownFacts(
  page: Pick<Page, 'tree' | 'frontMatter'>,
  register: Register,
): Map<string, ShownFact> {
  const { frontMatter } = page
  const { lead, ages } = listGrounds(page)
  const card = 'feit' in frontMatter ? [frontMatter.feit] : []
  const ids = new Set([...lead, ...ages, ...listFactIds(page.tree), ...card, ...frontMatter.feiten])
  const facts = [...ids].flatMap((id) => register.facts.get(id) ?? [])
  return new Map(facts.map((fact, at) => [fact.id, showFact(fact, at + 1, register)]))
}

/** All facts that a page rests on, in the same order. */
export function listPageFacts(page: Page, register: Register): RegisterFact[] {
  return [...listShownFacts(page, register).keys()].flatMap((id) => register.facts.get(id) ?? [])
}
