/** A piece of text that a reader sees as one, made of one or more text nodes. */
export interface TextBlock {
  readonly text: string
  readonly nodes: readonly Text[]
}

/** The text below `root` as it is seen, block by block: a word in bold in the middle of a sentence stays one sentence. */
export function readBlocks(root: HTMLElement): readonly TextBlock[] {
  const blocks: { holder: Element; text: string; nodes: Text[] }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent?.checkVisibility()) continue
    const holder = findHolder(parent)
    const last = blocks.at(-1)
    if (last?.holder === holder) {
      last.text += node.data
      last.nodes.push(node)
    } else blocks.push({ holder, text: node.data, nodes: [node] })
  }
  return blocks
}

function findHolder(element: Element): Element {
  const isInline = ['inline', 'contents'].includes(getComputedStyle(element).display)
  return isInline && element.parentElement ? findHolder(element.parentElement) : element
}

/** The part of a block from one offset up to another, as a range of the document. */
export function makeRange({ nodes }: TextBlock, from: number, to: number): Range {
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const end = passed + node.length
    if (from >= passed && from < end) range.setStart(node, from - passed)
    if (to > passed && to <= end) range.setEnd(node, to - passed)
    passed = end
  }
  return range
}
