import type {} from 'mdast-util-to-hast'
import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** A heading of a page with the id by which it is linked. */
export interface NamedHeading {
  readonly id: string
  readonly text: string
  readonly node: Heading
}

/** The one place where heading ids are made: both the page and the search index use it, so that they always agree. */
export function listHeadings(tree: Root): NamedHeading[] {
  const slugger = new GithubSlugger()
  const headings: NamedHeading[] = []
  visit(tree, 'heading', (node) => {
    const text = toString(node)
    headings.push({ id: slugger.slug(text), text, node })
  })
  return headings
}

/** Remark plugin that puts the ids on the headings of the page. */
export function nameHeadings() {
  return (tree: Root) => {
    for (const { id, node } of listHeadings(tree))
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
  }
}
