import type { Program } from 'estree'
import { valueToEstree } from 'estree-util-value-to-estree'
import type { Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm'
import { visit } from 'unist-util-visit'
import type { ShownFact } from '../schema/page'
import { readFactIds, type JsxNode } from './fact-ids'
import type { Register } from './read-register'
import { listShownFacts } from './show-facts'

/**
 * Remark plugin that gives a page its facts, and every <Feit> the numbers of those it rests on. The page exports them
 * as `facts`, each once: so it carries its own sources, and where they are shown is not up to the text.
 */
export function embedFacts({ loadRegister }: { loadRegister: () => Promise<Register> }) {
  return async (tree: Root) => {
    const register = await loadRegister()
    const shown = listShownFacts(tree, register)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as JsxNode
      if (element.name !== 'Feit') return
      const numbers = readFactIds(element).flatMap((id) => shown.get(id)?.number ?? [])
      element.attributes = [makeAttribute('numbers', numbers)]
    })
    tree.children.push(exportFacts([...shown.values()]))
  }
}

function makeAttribute(name: string, value: readonly number[]): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [{ type: 'ExpressionStatement', expression: valueToEstree(value) }],
  }
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } },
  }
}

/** `export const facts = […]`, in the order of their numbers. */
function exportFacts(facts: readonly ShownFact[]): MdxjsEsm {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ExportNamedDeclaration',
        specifiers: [],
        source: null,
        attributes: [],
        declaration: {
          type: 'VariableDeclaration',
          kind: 'const',
          declarations: [
            {
              type: 'VariableDeclarator',
              id: { type: 'Identifier', name: 'facts' },
              init: valueToEstree(facts),
            },
          ],
        },
      },
    ],
  }
  return { type: 'mdxjsEsm', value: '', data: { estree } }
}
