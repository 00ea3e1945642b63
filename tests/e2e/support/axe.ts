import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Everything that WCAG 2.2 asks at levels A and AA and that a program can check. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds wrong with the page as it stands: one line for each rule and place, empty when all is well. */
export async function findBarriers(page: Page, where: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(levels).analyze()
  if (passes.length === 0) throw new Error(`axe looked at nothing: ${where}`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${where}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}
