/** What leads to what. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** Groups of two or more nodes in which every node can be reached from every other one (Tarjan). */
export function findCircles(graph: Graph): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const onPath = new Set<string>()
  const circles: string[][] = []
  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    let low = own
    path.push(node)
    onPath.add(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (onPath.has(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low)
    }
    lowest.set(node, low)
    if (low === own) {
      const circle = path.splice(path.indexOf(node))
      for (const one of circle) onPath.delete(one)
      if (circle.length > 1) circles.push(circle.toSorted())
    }
    return low
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return circles
}

/**
 * The smallest number of arrows that must go before no circle is left: how many arrows run up, whatever floors one
 * gives the nodes. Exact. Counts over every set of nodes, so it is meant for circles of at most some twenty nodes.
 */
export function countUpward(graph: Graph): number {
  return findCircles(graph).reduce((sum, circle) => sum + countInCircle(graph, circle), 0)
}

function countInCircle(graph: Graph, circle: readonly string[]): number {
  if (circle.length > 22) throw new Error(`A circle of ${circle.length} rooms is too large to count.`)
  // arrows that leave each node, as bits
  const leads = circle.map((node) => {
    const next = graph.get(node) ?? new Set<string>()
    return circle.reduce(
      (bits, other, at) => (other !== node && next.has(other) ? bits | (1 << at) : bits),
      0,
    )
  })
  // fewest[set]: fewest upward arrows when the nodes of the set are the lowest floors, in their best order
  const fewest = new Uint32Array(1 << circle.length)
  for (let set = 1; set < fewest.length; set += 1) {
    let best = Infinity
    for (let top = 0; top < circle.length; top += 1) {
      if ((set & (1 << top)) === 0) continue
      const below = set & ~(1 << top)
      // what stands below the top one and leads to it runs up
      let upward = fewest[below] ?? 0
      for (let node = 0; node < circle.length; node += 1)
        if ((below & (1 << node)) !== 0 && ((leads[node] ?? 0) & (1 << top)) !== 0) upward += 1
      best = Math.min(best, upward)
    }
    fewest[set] = best
  }
  return fewest[fewest.length - 1] ?? 0
}
