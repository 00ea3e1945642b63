import type { Node, Paragraph, Parent, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isPageComponent, pageComponents, type PageComponent } from './components'
import { runningText } from './running-text'

/**
 * MDX takes the paragraph away from lines that hold nothing but components. A page of ours is made of such lines,
 * so this remark plugin puts the paragraphs back: neighbours without an empty line between them belong together.
 */
export function joinParagraphs() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if ('children' in node && node.type !== 'paragraph') joinIn(node)
    })
  }
}

function joinIn(parent: Parent) {
  const joined: Node[] = []
  let group: Node[] = []
  const close = () => {
    if (group.length > 0) joined.push(makeParagraph(group))
    group = []
  }
  for (const child of parent.children as Node[]) {
    if (!isInline(child)) {
      close()
      joined.push(child)
      continue
    }
    const previous = group.at(-1)
    if (previous && startLine(child) - endLine(previous) > 1) close()
    group.push(child)
  }
  close()
  parent.children = joined as Parent['children']
}

/** A component at block level whose content is running text. One that only frames others (<LetOp>) stays a block. */
function isInline(node: Node): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    'name' in node &&
    isPageComponent(node.name as string | null) &&
    pageComponents[node.name as PageComponent].carries &&
    (node as unknown as Parent).children.every((child) => runningText.has(child.type))
  )
}

function makeParagraph(group: readonly Node[]): Paragraph {
  const children = group.flatMap((node, index): PhrasingContent[] => {
    const inline = { ...node, type: 'mdxJsxTextElement' } as PhrasingContent
    return index === 0 ? [inline] : [{ type: 'text', value: ' ' }, inline]
  })
  return { type: 'paragraph', children }
}

const startLine = (node: Node) => node.position?.start.line ?? 0
const endLine = (node: Node) => node.position?.end.line ?? 0
