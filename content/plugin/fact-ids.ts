import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

/** The fact ids that a <Feit> names: one or more, separated by spaces. Empty when it names none. */
export function readFactIds(node: JsxNode): string[] {
  for (const attribute of node.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'id' &&
      typeof attribute.value === 'string'
    )
      return attribute.value.split(/\s+/).filter((id) => id !== '')
  return []
}
