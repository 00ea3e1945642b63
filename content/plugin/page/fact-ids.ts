import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

/** The ids that a component names: one or more, separated by spaces. Empty when it names none. */
export function readIds(node: JsxNode): string[] {
  for (const attribute of node.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'id' &&
      typeof attribute.value === 'string'
    )
      return attribute.value.split(/\s+/).filter((id) => id !== '')
  return []
}

/** The fact ids that a text names, in its order; one that it names twice stands there twice. */
export function listFactIds(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as JsxNode
    if (element.name === 'Feit') ids.push(...readIds(element))
  })
  return ids
}
