import type { Program } from 'estree'
import { valueToEstree } from 'estree-util-value-to-estree'
import type { Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { namesEmergency } from '../../schema/fact-check'
import type { Content } from '../content'
import { readIds, type JsxNode } from './fact-ids'
import { listGrounds, listShownFacts } from '../describe/list-page-facts'
import { pageIdOf } from './page-id'

/**
 * Remark plugin that gives a page its facts, and every <Feit> the numbers of those it rests on. The page exports them
 * as `facts`, each once, and as `grounds` the numbers of those under its lead and ages: so it carries its own sources,
 * and where they are shown is not up to the text. Throws for a file that is no page of the content.
 */
export function embedFacts({ load }: { load: () => Promise<Pick<Content, 'register' | 'pages'>> }) {
  return async (tree: Root, file: VFile) => {
    const { register, pages } = await load()
    const page = pages.find(({ id }) => id === pageIdOf(file.path))
    if (!page) throw new Error(`${file.path} is geen pagina, of heeft een kop die niet klopt.`)
    const shown = listShownFacts(page, register)
    const number = (ids: readonly string[]) => ids.flatMap((id) => shown.get(id)?.number ?? [])
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as JsxNode
      if (element.name === 'Feit')
        element.attributes = [
          ...element.attributes.filter(isDated),
          makeAttribute('numbers', number(readIds(element))),
          ...(namesEmergency(toString(element)) ? [emergency] : []),
        ]
    })
    const { lead, ages } = listGrounds(page)
    tree.children.push(
      exportConstant('facts', [...shown.values()]),
      exportConstant('grounds', { lead: number(lead), ages: number(ages) }),
    )
  }
}

/** Says that the sentence sends the reader to 112 or 113. */
const emergency: MdxJsxAttribute = { type: 'mdxJsxAttribute', name: 'emergency', value: null }

/** Whether an attribute says that the text around a fact tells how old it is. */
function isDated(attribute: JsxNode['attributes'][number]): boolean {
  return attribute.type === 'mdxJsxAttribute' && attribute.name === 'dated'
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
