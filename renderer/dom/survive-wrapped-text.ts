/**
 * Keeps the page alive when something else changes its text nodes, as translators and spelling helpers do: they put a
 * text in an element of their own, and React then removes, or inserts before, a node that is no longer where it left it.
 * What stands in for a text is removed with it, and gives way as soon as the text changes. Works below `root` only.
 */
export function surviveWrappedText(root: Element): void {
  const standIns = new WeakMap<Node, Node>()
  const onText = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target)
      if (standIn?.parentNode && !target.isConnected) standIn.parentNode.replaceChild(target, standIn)
    }
  })
  new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
      for (const node of removedNodes) {
        if (!(node instanceof Text) || node.isConnected) continue
        const standIn = [...addedNodes, previousSibling, nextSibling].find(
          (one) => one instanceof Element && added.has(one),
        )
        if (!standIn) continue
        standIns.set(node, standIn)
        onText.observe(node, { characterData: true })
      }
  }).observe(root, { childList: true, subtree: true })

  /** The child of `parent` that shows what `node` showed. */
  const findChild = (parent: Node, node: Node): Node | null => {
    let child: Node | null = node.isConnected ? node : (standIns.get(node) ?? null)
    while (child && child.parentNode !== parent) child = child.parentNode
    return child
  }
  // oxlint-disable-next-line typescript/unbound-method -- each is called below with the node that it is asked of
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode === this || !root.contains(this)) return removeChild.call(this, child) as Child
    const shown = findChild(this, child)
    if (shown) removeChild.call(this, shown)
    return child
  }
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    const isLost = before !== null && before.parentNode !== this && root.contains(this)
    return insertBefore.call(this, child, isLost ? findChild(this, before) : before) as Child
  }
}
