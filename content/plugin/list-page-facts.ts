import type { RegisterFact } from '../schema/register'
import type { Page } from './read-pages'
import type { Register } from './read-register'
import { listShownFacts } from './show-facts'

/** What a page says outside its text, and the ids of the facts under it. */
export interface PageGrounds {
  /** The sentence or two that open the page. */
  readonly lead: readonly string[]
  readonly ages: readonly string[]
  /** The card of a signal, contact, role and the like. */
  readonly card: readonly string[]
}

/** The facts that the front matter of a page names, by what rests on them. */
export function listGrounds({ frontMatter }: Pick<Page, 'frontMatter'>): PageGrounds {
  return {
    lead: frontMatter.feiten,
    ages: frontMatter.collection === 'fenomeen' ? frontMatter.leeftijdFeiten : [],
    card: 'feit' in frontMatter ? [frontMatter.feit] : [],
  }
}

/** All facts that a page rests on, in the order in which it shows them: under its lead, ages and card, and in its text. */
export function listPageFacts(page: Page, register: Register): RegisterFact[] {
  const ids = listShownFacts(page.tree, register, listGrounds(page)).keys()
  return [...ids].flatMap((id) => register.facts.get(id) ?? [])
}
