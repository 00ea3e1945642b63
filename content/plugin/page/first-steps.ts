import type { List, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import type { Page } from '../read/read-pages'
import { isUrgent } from '../describe/list-sections'
import { makeFirstSteps } from './first-steps-frame'
import { pageIdOf } from './page-id'
import { findWorkCard } from './work-card'

/** The heading under which a route says what to do in the first minute. */
export const firstMinuteHeading = 'Eerste minuut'

/** What to do first on a page that cannot wait: the list with which its text begins; undefined when it begins in another way. */
export function findFirstSteps(tree: Root): List | undefined {
  const card = findWorkCard(tree)
  if (card) return card.opening.length === 1 && card.opening[0]?.type === 'list' ? card.opening[0] : undefined
  const [heading, list] = tree.children.filter(({ type }) => type !== 'yaml')
  return heading?.type === 'heading' && toString(heading) === firstMinuteHeading && list?.type === 'list'
    ? list
    : undefined
}

/** Remark plugin that frames the first steps of a route that cannot wait; those of a phenomenon are framed with its card. */
export function frameFirstSteps({ load }: { load: () => Promise<{ readonly pages: readonly Page[] }> }) {
  return async (tree: Root, file: VFile) => {
    const page = (await load()).pages.find(({ id }) => id === pageIdOf(file.path))
    if (page?.collection !== 'route' || !isUrgent(page)) return
    const list = findFirstSteps(tree)
    const heading = tree.children.find(({ type }) => type === 'heading')
    if (!list || !heading) return
    tree.children = tree.children.flatMap((block) =>
      block === heading ? [makeFirstSteps([heading, list])] : block === list ? [] : [block],
    )
  }
}
