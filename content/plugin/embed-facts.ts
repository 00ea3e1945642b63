import type { Program } from 'estree'
import { valueToEstree } from 'estree-util-value-to-estree'
import type { Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Content } from './content'
import { readFactIds, type JsxNode } from './fact-ids'
import { listGrounds, type PageGrounds } from './list-page-facts'
import { pageIdOf } from './page-id'
import { listShownFacts } from './show-facts'

/** A page that has only a text, such as one that is being written. */
const noGrounds: PageGrounds = { lead: [], ages: [], card: [] }

/**
 * Remark plugin that gives a page its facts, and every <Feit> the numbers of those it rests on. The page exports them
 * as `facts`, each once, and as `grounds` the numbers of those under its lead, ages and card: so it carries its own
 * sources, and where they are shown is not up to the text.
 */
export function embedFacts({ load }: { load: () => Promise<Pick<Content, 'register' | 'pages'>> }) {
  return async (tree: Root, file: VFile) => {
    const { register, pages } = await load()
    const page = pages.find(({ id }) => id === pageIdOf(file.path))
    const grounds = page ? listGrounds(page) : noGrounds
    const shown = listShownFacts(tree, register, grounds)
    const number = (ids: readonly string[]) => ids.flatMap((id) => shown.get(id)?.number ?? [])
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as JsxNode
      if (element.name === 'Feit')
        element.attributes = [makeAttribute('numbers', number(readFactIds(element)))]
    })
    const { lead, ages, card } = grounds
    tree.children.push(
      exportConstant('facts', [...shown.values()]),
      exportConstant('grounds', { lead: number(lead), ages: number(ages), card: number(card) }),
    )
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

function exportConstant(name: string, value: unknown): MdxjsEsm {
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
              id: { type: 'Identifier', name },
              init: valueToEstree(value),
            },
          ],
        },
      },
    ],
  }
  return { type: 'mdxjsEsm', value: '', data: { estree } }
}
