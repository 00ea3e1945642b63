import type { Node, Parent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { FirstSteps } from '../../schema/interpretation'

/** The headings of a route under which its first steps stand. */
const parts: Readonly<Record<string, keyof FirstSteps>> = {
  'Eerste minuut': 'minute',
  'Eerste uur': 'hour',
  'Eerste dag': 'day',
}

/** The steps of a route as plain sentences: the items of the lists under its three time headings, in order. */
export function listFirstSteps(tree: Root): FirstSteps {
  const steps: Record<keyof FirstSteps, string[]> = { minute: [], hour: [], day: [] }
  let part: keyof FirstSteps | undefined
  for (const node of tree.children)
    if (node.type === 'heading') part = node.depth === 2 ? parts[toString(node)] : part
    else if (part !== undefined) steps[part].push(...listItems(node))
  return steps
}

function listItems(node: Node): string[] {
  if (node.type === 'listItem') return [toString(node).replaceAll(/\s+/g, ' ').trim()]
  return 'children' in node ? (node as Parent).children.flatMap(listItems) : []
}
