import { evaluate } from '@mdx-js/mdx'
import { createElement, Fragment, type ComponentType, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import { includeInPages } from '../../../content/plugin/page/include-parts'
import { readPage, type Page } from '../../../content/plugin/read/read-pages'
import type { MdxCollection } from '#schema/build/front-matter.ts'
import { listPagePlugins } from '../../../content/plugin/content-plugin'
import type { Content } from '../../../content/plugin/content'
import type { ShownFact } from '#schema/page.ts'
import type { MDXComponents } from 'mdx/types'

interface Properties {
  readonly children?: ReactNode
  readonly numbers?: readonly number[]
  readonly emergency?: boolean
}

const passOn = ({ children }: Properties) => createElement(Fragment, null, children)
const block =
  (name: string) =>
  ({ children }: Properties) =>
    createElement('div', { className: name }, children)

/** Stand-ins that show what a page gives to its components and add no words of their own. */
const components = {
  Feit: ({ numbers = [], emergency, children }: Properties) =>
    createElement('span', { 'data-facts': numbers.join(' '), 'data-emergency': emergency }, children),
  Eigen: passOn,
  Vraag: passOn,
  NietZeggen: passOn,
  Begrip: passOn,
  EersteStappen: block('eerste-stappen'),
  LetOp: block('let-op'),
  Tegenover: block('tegenover'),
} as unknown as MDXComponents

/** A page after the very plugins that the build uses: its markup, and what it exports. */
interface RenderedPage {
  readonly markup: string
  readonly facts: readonly ShownFact[]
  readonly grounds: Readonly<Record<'lead' | 'ages', readonly number[]>>
}

const makePlugins = (content: Content) => listPagePlugins(() => Promise.resolve(content))

/** The plugins of each content: what finds its terms is made once, as in the build, and not again for every page. */
const known = new WeakMap<Content, ReturnType<typeof makePlugins>>()

function recallPlugins(content: Content): ReturnType<typeof makePlugins> {
  const plugins = known.get(content) ?? makePlugins(content)
  known.set(content, plugins)
  return plugins
}

/** Renders a page of MDX. `file` is its path; a page that the content does not hold yet is added to it. */
export async function renderMdx(
  source: string,
  content: Content,
  file = 'content/handreiking/pagina.mdx',
): Promise<RenderedPage> {
  const remarkPlugins = content.pages.some((page) => page.file === file)
    ? recallPlugins(content)
    : makePlugins({
        ...content,
        pages: [...content.pages, ...includeInPages([readMdx(source, file)], content)],
      })
  const { default: Text, ...rest } = await evaluate(
    { value: source, path: file },
    { ...runtime, remarkPlugins },
  )
  const markup = renderToStaticMarkup(
    createElement(Text as ComponentType<{ components: MDXComponents }>, { components }),
  )
  return { markup, ...(rest as unknown as Omit<RenderedPage, 'markup'>) }
}

function readMdx(source: string, file: string): Page {
  const collection = file.split('/').at(-2) as MdxCollection
  const read = readPage(collection, file, source)
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The words of some markup as a reader sees them: blocks and cells apart, single spaces. */
export function readWords(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:p|h\d|li|ul|ol|td|th|tr|table|thead|tbody|div|blockquote|br|hr)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
