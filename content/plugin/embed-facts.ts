import type { Program } from 'estree'
import { valueToEstree } from 'estree-util-value-to-estree'
import type { Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { ShownFact } from '../schema/page'
import { readFactIds, type JsxNode } from './fact-ids'
import type { Register } from './read-register'
import { listShownFacts } from './show-facts'

/**
 * Remark plugin that gives every <Feit> its facts as a property, and the page a list of them at the end.
 * So a page carries its own sources and nothing else has to be loaded to show them.
 */
export function embedFacts({ loadRegister }: { loadRegister: () => Promise<Register> }) {
  return async (tree: Root) => {
    const register = await loadRegister()
    const shown = listShownFacts(tree, register)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as JsxNode
      if (element.name !== 'Feit') return
      const facts = readFactIds(element).flatMap((id) => shown.get(id) ?? [])
      element.attributes = [makeAttribute('facts', facts)]
    })
    if (shown.size === 0) return
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'Bronnenlijst',
      attributes: [makeAttribute('facts', [...shown.values()])],
      children: [],
    })
  }
}

function makeAttribute(name: string, facts: readonly ShownFact[]): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [{ type: 'ExpressionStatement', expression: valueToEstree(facts) }],
  }
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
  }
}
