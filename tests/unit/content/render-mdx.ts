import { evaluate } from '@mdx-js/mdx'
import { createElement, Fragment, type ComponentType, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import { listPagePlugins } from '../../../content/plugin/content-plugin'
import type { Content } from '../../../content/plugin/content'
import type { ShownFact } from '../../../content/schema/page'
import type { MDXComponents } from 'mdx/types'

interface Properties {
  readonly children?: ReactNode
  readonly facts?: readonly ShownFact[]
}

const passOn = ({ children }: Properties) => createElement(Fragment, null, children)
const block =
  (name: string) =>
  ({ children }: Properties) =>
    createElement('div', { className: name }, children)

/** Stand-ins that show what a page gives to its components and add no words of their own. */
const components = {
  Feit: ({ facts = [], children }: Properties) =>
    createElement(
      'span',
      { 'data-facts': facts.map(({ id, number }) => `${number}:${id}`).join(' ') },
      children,
    ),
  Eigen: passOn,
  Vraag: passOn,
  NietZeggen: passOn,
  Begrip: passOn,
  LetOp: block('let-op'),
  Tegenover: block('tegenover'),
  Bronnenlijst: ({ facts = [] }: Properties) => {
    const rows = facts.map(
      ({ number, id, sources }) => `${number}:${id}:${sources.map((one) => one.id).join(',')}`,
    )
    return createElement('footer', { 'data-facts': rows.join(' ') })
  },
} as unknown as MDXComponents

/** The markup of a page after the very plugins that the build uses. `file` is the path of the page. */
export async function renderMdx(
  source: string,
  content: Content,
  file = 'content/handreiking/pagina.mdx',
): Promise<string> {
  const { default: Page } = await evaluate(
    { value: source, path: file },
    { ...runtime, remarkPlugins: listPagePlugins(() => Promise.resolve(content)) },
  )
  return renderToStaticMarkup(
    createElement(Page as ComponentType<{ components: MDXComponents }>, { components }),
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The words of some markup as a reader sees them: blocks and cells apart, single spaces. */
export function readWords(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:p|h\d|li|ul|ol|td|th|tr|table|thead|tbody|div|blockquote|br|hr|footer)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
