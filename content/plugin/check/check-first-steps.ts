import { toString } from 'mdast-util-to-string'
import type { Problem } from '../../schema/build/explain-issues'
import { isUrgent } from '../describe/list-sections'
import { findFirstSteps } from '../page/first-steps'
import type { Page } from '../read/read-pages'

/** What fits on one screen beside the numbers to call, also on a small one. */
const mostSteps = 4
const mostLetters = 125

/** What a page that cannot wait lacks to say on one screen what to do, whom to call and what to say. */
export function checkFirstSteps(page: Page): Problem[] {
  if (!isUrgent(page)) return []
  const problems: Problem[] = []
  const note = (line: number, message: string) => problems.push({ file: page.file, line, message })
  const { frontMatter } = page
  if ('contacten' in frontMatter && frontMatter.contacten.length === 0)
    note(1, "deze pagina heeft haast: zet bij 'contacten' wie je belt, de eerste voorop")
  // a signal has both on its card
  if (frontMatter.collection !== 'route' && frontMatter.collection !== 'fenomeen') return problems
  if (frontMatter.zeg === undefined)
    note(1, "deze pagina heeft haast: zet bij 'zeg' één zin die je hardop kunt zeggen")
  const steps = findFirstSteps(page.tree)
  if (!steps) {
    note(1, 'deze pagina heeft haast: begin met een lijst van hooguit vier stappen, onder de eerste kop')
    return problems
  }
  const line = steps.position?.start.line ?? 1
  if (steps.children.length > mostSteps)
    note(line, `${steps.children.length} eerste stappen: houd er hooguit ${mostSteps} en zet de rest eronder`)
  for (const step of steps.children) {
    const { length } = toString(step)
    if (length > mostLetters)
      note(
        step.position?.start.line ?? line,
        `een eerste stap van ${length} tekens: houd hem onder de ${mostLetters}, dan past alles op één scherm`,
      )
  }
  return problems
}
