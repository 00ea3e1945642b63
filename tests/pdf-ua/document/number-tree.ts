import { asDict, asList, asNumber, type Dict, type Value } from './values'

/** What a number tree holds, by number; a tree that goes round is read once. */
export function readNumberTree(root: Dict | undefined): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>()
  visit(root, found, new Set())
  return found
}

function visit(node: Dict | undefined, found: Map<number, Value>, seen: Set<Dict>): void {
  if (node === undefined || seen.has(node)) return
  seen.add(node)
  const pairs = asList(node.get('Nums')) ?? []
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [key, value] = [asNumber(pairs[index]), pairs[index + 1]]
    if (key !== undefined && value !== undefined) found.set(key, value)
  }
  for (const kid of asList(node.get('Kids')) ?? []) visit(asDict(kid), found, seen)
}
