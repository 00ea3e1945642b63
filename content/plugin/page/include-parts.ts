import type { Link, ListItem, Node, Parent, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { PenaltyFile } from '../../schema/build/penalties'
import { readIds, type JsxNode } from './fact-ids'
import { makePenaltyTable } from './make-penalty-table'
import { pageIdOf } from './page-id'
import type { StandingAdvice } from '../read/read-advices'
import type { Page } from '../read/read-pages'

/** What stands once and is shown on many pages: by the name of the component that includes it. */
export interface Includable {
  readonly advices: readonly StandingAdvice[]
  /** Undefined when the file cannot be read. */
  readonly penalties: PenaltyFile | undefined
}

/** What a page includes from, and which page that is. */
interface IncludingPage extends Includable {
  readonly pageId: string
}

/** The components that the build replaces by what they name; none of them is left when a page is shown. */
const includes: Readonly<
  Record<string, (ids: readonly string[], from: Includable) => readonly RootContent[]>
> = {
  Advies: (ids, { advices }) =>
    ids.flatMap(
      (id) =>
        advices.find((advice) => advice.id === id)?.tree.children.filter(({ type }) => type !== 'yaml') ?? [],
    ),
  Straffen: (ids, { penalties }) => {
    const rows = ids.flatMap((id) => penalties?.rijen.filter((row) => row.id === id) ?? [])
    return penalties && rows.length > 0 ? [makePenaltyTable(rows, penalties.jeugd)] : []
  },
}

/** Remark plugin that puts the text of every include in its place, before anything looks at the page. */
export function includeParts({ load }: { load: () => Promise<Includable> }) {
  return async (tree: Root, file: VFile) => {
    includePartsIn(tree, { ...(await load()), pageId: pageIdOf(file.path) })
  }
}

/** The pages with what they include in their text. */
export function includeInPages(pages: readonly Page[], from: Includable): Page[] {
  return pages.map((page) => {
    if (listIncludes(page.tree).length === 0) return page
    const tree = structuredClone(page.tree)
    includePartsIn(tree, { ...from, pageId: page.id })
    return { ...page, tree }
  })
}

/** An include in a text: which component, and what it names. */
export interface Include {
  readonly name: string
  readonly ids: readonly string[]
  readonly node: JsxNode
}

/** Everything that a text includes, in its order. */
export function listIncludes(tree: Root): Include[] {
  const found: Include[] = []
  visit(tree, (node) => {
    const include = asInclude(node)
    if (include) found.push({ name: include.name ?? '', ids: readIds(include), node: include })
  })
  return found
}

/** Whether a node is one of the components that the build replaces. */
export function isInclude(node: Node): boolean {
  return asInclude(node) !== undefined
}

function asInclude(node: Node): JsxNode | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
  const element = node as JsxNode
  return Object.hasOwn(includes, element.name ?? '') ? element : undefined
}

function includePartsIn(parent: Parent, from: IncludingPage) {
  parent.children = parent.children.flatMap((child): Parent['children'] => {
    const include = onlyInclude(child)
    if (include) return copyParts(include, from)
    if (child.type === 'listItem') return includeInItem(child, from)
    if ('children' in child) includePartsIn(child, from)
    return [child]
  })
}

/** A list that is all that an item includes takes the place of that item, so that its points stand among the others. */
function includeInItem(item: ListItem, from: IncludingPage): ListItem[] {
  const include = item.children.length === 1 ? onlyInclude(item.children[0]) : undefined
  const parts = include ? copyParts(include, from) : []
  const [first, ...others] = parts
  if (first?.type === 'list' && others.length === 0) return first.children
  includePartsIn(item, from)
  // more than one paragraph in an item needs room between them
  if (others.length > 0) item.spread = true
  return [item]
}

/** The include that a block is: it stands on a line of its own. */
function onlyInclude(node: Node | undefined): JsxNode | undefined {
  if (node?.type !== 'paragraph') return node && asInclude(node)
  const [first, ...others] = (node as Parent).children
  return first && others.length === 0 ? asInclude(first) : undefined
}

function copyParts(include: JsxNode, from: IncludingPage): RootContent[] {
  const make = includes[include.name ?? '']
  const parts = structuredClone(make?.(readIds(include), from) ?? []) as RootContent[]
  // a line of the other file says nothing about this one
  for (const part of parts)
    visit(part, (node: Node) => {
      delete node.position
    })
  for (const part of parts) dropWayToItself(part, from.pageId)
  return parts
}

/** A sentence that only leads to a page is left out on that page: whoever reads it is there already. */
function dropWayToItself(part: Node, pageId: string) {
  visit(part, (node: Node, index, parent: Parent | undefined) => {
    if (index === undefined || !parent || (node as JsxNode).name !== 'Eigen') return undefined
    if (!listLinks(node).includes(`/${pageId}`)) return undefined
    const before = parent.children[index - 1]
    const from = before?.type === 'text' && before.value.trim() === '' ? index - 1 : index
    parent.children.splice(from, index - from + 1)
    return [SKIP, from]
  })
}

function listLinks(node: Node): string[] {
  const urls: string[] = []
  visit(node, 'link', ({ url }: Link) => {
    urls.push(url)
  })
  return urls
}
