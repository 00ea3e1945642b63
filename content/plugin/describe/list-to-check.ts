import type { RegisterFact } from '../../schema/build/register'
import type { CheckReason, FactToCheck, PageToCheck } from '../../schema/to-check'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { showFact } from './show-fact'
import { judgeFact } from './judge-fact'
import { listPageFacts } from './list-page-facts'

/** Every page with facts that a person must check, and each of those facts once. */
export function listToCheck(
  pages: readonly Page[],
  register: Register,
): { readonly pages: PageToCheck[]; readonly facts: FactToCheck[] } {
  const facts = new Map<string, FactToCheck>()
  const found: PageToCheck[] = []
  for (const page of pages) {
    const own = listPageFacts(page, register).filter((fact) => judgeFact(fact, register) !== null)
    if (own.length === 0) continue
    found.push({ page: page.id, facts: own.map(({ id }) => id) })
    for (const fact of own) facts.set(fact.id, { fact: showFact(fact, 1, register), reason: reasonFor(fact) })
  }
  return { pages: found, facts: [...facts.values()] }
}

/** Why a person has to check a fact: its file and fields tell why. */
function reasonFor({ file, artikel, geldig_op, maximumstraf }: RegisterFact): CheckReason {
  if (file.endsWith('/contacten.yaml')) return 'nummer'
  if (file.endsWith('/privacy.yaml')) return 'privacy'
  if (file.endsWith('/routes.yaml')) return 'route'
  if (file.startsWith('feiten/wet/') || file.endsWith('/rechtskader.yaml')) return 'wet'
  return artikel !== undefined || geldig_op !== undefined || maximumstraf !== undefined ? 'wet' : 'overig'
}
