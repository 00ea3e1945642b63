import { asDict, asList, type Dict } from './values'

/** The pages of a document in their order; a tree that goes round is read once. */
export function listPages(catalog: Dict): readonly Dict[] {
  const pages: Dict[] = []
  const seen = new Set<Dict>()
  const visit = (node: Dict | undefined) => {
    if (node === undefined || seen.has(node)) return
    seen.add(node)
    const kids = asList(node.get('Kids'))
    if (kids === undefined) pages.push(node)
    else for (const kid of kids) visit(asDict(kid))
  }
  visit(asDict(catalog.get('Pages')))
  return pages
}
