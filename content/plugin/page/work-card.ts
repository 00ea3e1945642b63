import type { Heading, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { makeFirstSteps } from './first-steps-frame'

/** The heading of the card with which a phenomenon page begins. */
export const workCardHeading = 'Wat doe je eerst?'

/** The two sides of a work card, in this order: each has a heading and a list. On a page that cannot wait a list for both stands before them. */
export const workCardSides = ['Het overkwam de jongere', 'De jongere deed het zelf'] as const

/** One side of a card as it stands on a page. */
export interface WorkCardSide {
  readonly heading: Heading
  readonly body: readonly RootContent[]
}

/** The card of a page: everything under its first heading, up to the next one of that level. */
export interface WorkCard {
  readonly heading: Heading
  /** What stands between the heading and the first side. */
  readonly opening: readonly RootContent[]
  readonly sides: readonly WorkCardSide[]
}

/** The work card with which a text begins; undefined when it begins in another way. */
export function findWorkCard(tree: Root): WorkCard | undefined {
  const blocks = tree.children.filter(({ type }) => type !== 'yaml')
  const [heading] = blocks
  if (heading?.type !== 'heading' || heading.depth !== 2 || toString(heading) !== workCardHeading)
    return undefined
  const opening: RootContent[] = []
  const sides: { heading: Heading; body: RootContent[] }[] = []
  for (const block of blocks.slice(1)) {
    if (block.type === 'heading' && block.depth === 2) break
    if (block.type === 'heading') sides.push({ heading: block, body: [] })
    else (sides.at(-1)?.body ?? opening).push(block)
  }
  return { heading, opening, sides }
}

/**
 * Remark plugin that frames the work card, so that a page can show it as a box with its sides next to each other. It
 * only adds elements: the headings, lists and words stay as they are.
 */
export function frameWorkCard() {
  return (tree: Root) => {
    const card = findWorkCard(tree)
    if (!card) return
    const { heading, opening, sides } = card
    const framed = new Set<RootContent>([
      heading,
      ...opening,
      ...sides.flatMap((side) => [side.heading, ...side.body]),
    ])
    const frame = makeElement('section', 'work-card', [
      ...(opening.length > 0 ? [] : [heading]),
      makeElement(
        'div',
        'work-card-sides',
        sides.map((side) => makeElement('div', 'work-card-side', [side.heading, ...side.body])),
      ),
    ])
    tree.children = tree.children.flatMap((block) =>
      block === heading
        ? opening.length > 0
          ? [makeFirstSteps([heading, ...opening]), frame]
          : [frame]
        : framed.has(block)
          ? []
          : [block],
    )
  }
}

function makeElement(name: string, className: string, children: readonly RootContent[]): RootContent {
  // a node that only HTML knows: markdown has no boxes
  return {
    type: 'frame',
    data: { hName: name, hProperties: { className: [className] } },
    children,
  } as unknown as RootContent
}
