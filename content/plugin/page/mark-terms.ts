import type { Node, PhrasingContent, Root, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { createTermFinder, type TermFinder } from './find-terms'
import type { Term } from '../describe/list-terms'
import { pageIdOf } from './page-id'

/** More explanations than this make a page restless. */
const mostTerms = 8

/** Words that are quoted, linked or a heading stay as they are. */
const untouched: ReadonlySet<string> = new Set(['heading', 'link', 'inlineCode'])
const untouchedComponents: ReadonlySet<string> = new Set(['Vraag', 'NietZeggen'])

/**
 * Remark plugin that wraps the first time a page uses a known term in <Begrip>, with its explanation as properties.
 * So nothing has to be loaded to explain a word.
 */
export function markTerms({ loadTerms }: { loadTerms: () => Promise<readonly Term[]> }) {
  let known: { terms: readonly Term[]; find: TermFinder } | undefined
  return async (tree: Root, file: VFile) => {
    const terms = await loadTerms()
    if (known?.terms !== terms) known = { terms, find: createTermFinder(terms) }
    markTermsIn(tree, pageIdOf(file.path), known.find)
  }
}

/** Marks the terms in the tree of one page. A page about a term does not explain that term. */
export function markTermsIn(tree: Root, pageId: string, find: TermFinder): void {
  const explained = new Set<string>()
  visit(tree, (node, index, parent) => {
    if (isUntouched(node)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return
    const parts: PhrasingContent[] = []
    let done = 0
    for (const { term, word, start, end } of find(node.value)) {
      const isOwn = slugOf(term.page) === slugOf(pageId)
      if (isOwn || explained.has(term.page) || explained.size >= mostTerms) continue
      explained.add(term.page)
      if (start > done) parts.push(makeText(node.value.slice(done, start)))
      parts.push(wrapTerm(term, word, node.value.slice(start, end)))
      done = end
    }
    if (done === 0) return
    if (done < node.value.length) parts.push(makeText(node.value.slice(done)))
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function isUntouched(node: Node): boolean {
  if (untouched.has(node.type)) return true
  return 'name' in node && typeof node.name === 'string' && untouchedComponents.has(node.name)
}

function wrapTerm(term: Term, word: string, text: string): MdxJsxTextElement {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value })
  return {
    type: 'mdxJsxTextElement',
    name: 'Begrip',
    attributes: [
      attribute('page', term.page),
      attribute('title', term.title),
      attribute('short', term.short),
      ...(term.language ? [attribute('titleLanguage', term.language)] : []),
      ...(term.english.includes(word) ? [attribute('language', 'en')] : []),
    ],
    children: [makeText(text)],
  }
}

const makeText = (value: string): Text => ({ type: 'text', value })
const slugOf = (page: string) => page.slice(page.indexOf('/') + 1)
