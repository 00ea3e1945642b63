import type { Node, Parent, Root, Yaml } from 'mdast'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { runningText } from '../page/running-text'
import { onOneLine, type Prose } from './prose'

/** Fields of the front matter that a reader sees, and whether they are a title. Search words are as users type them. */
const shownFields: Readonly<Record<string, { isTitle: boolean }>> = {
  titel: { isTitle: true },
  kort: { isTitle: false },
  ookZijn: { isTitle: false },
  wijstOp: { isTitle: false },
  vraag: { isTitle: false },
  zeg: { isTitle: false },
  nietZeggen: { isTitle: false },
  eerst: { isTitle: false },
  wanneer: { isTitle: false },
  nodig: { isTitle: false },
}

/** A text in a file of its own, and the group of texts that it belongs to. */
export interface WrittenText {
  readonly file: string
  readonly collection: string
  readonly tree: Root
}

/** All text of a page or advice that a reader sees, block by block, with the line of every character. */
export function listPageProse(page: WrittenText): Prose[] {
  return page.tree.children.flatMap((node) =>
    node.type === 'yaml' ? listFieldProse(node, page) : listBlockProse(node, page),
  )
}

function listFieldProse(node: Yaml, { file, collection }: WrittenText): Prose[] {
  let fields = readFields.get(node)
  if (!fields) readFields.set(node, (fields = readShownFields(node.value)))
  return fields.map(({ text, isTitle, line }) => ({
    file,
    group: collection,
    text,
    isTitle,
    lineAt: onOneLine(line),
  }))
}

interface ShownField {
  readonly text: string
  readonly isTitle: boolean
  readonly line: number
}

/** The front matter is asked for by every rule and every advice, and reading YAML is most of that work. */
const readFields = new WeakMap<Yaml, readonly ShownField[]>()

function readShownFields(source: string): ShownField[] {
  const lines = new LineCounter()
  const { contents } = parseDocument(source, { lineCounter: lines })
  if (!isMap(contents)) return []
  return contents.items.flatMap(({ key, value }): ShownField[] => {
    const field = isScalar(key) ? shownFields[String(key.value)] : undefined
    if (!field || !isScalar(value) || typeof value.value !== 'string') return []
    // the front matter begins on the line after the first ---
    const line = lines.linePos(value.range[0]).line + 1
    return [{ text: value.value, isTitle: field.isTitle, line }]
  })
}

function listBlockProse(node: Node, page: WrittenText): Prose[] {
  if (!('children' in node)) return []
  const { children } = node as Parent
  if (children.some((child) => !runningText.has(child.type)))
    return children.flatMap((child) => listBlockProse(child, page))
  const { text, lineAt } = readRunningText(node as Parent)
  if (text.trim() === '') return []
  return [{ file: page.file, group: page.collection, text, isTitle: node.type === 'heading', lineAt }]
}

/** The text of a block with every line break as a space, and where each line of the file begins in it. */
function readRunningText(block: Parent): Pick<Prose, 'text' | 'lineAt'> {
  let text = ''
  const starts: { readonly offset: number; readonly line: number }[] = []
  const read = (node: Node) => {
    if ('children' in node) (node as Parent).children.forEach(read)
    if (node.type === 'break') text += ' '
    if (!('value' in node) || typeof node.value !== 'string') return
    node.value.split('\n').forEach((part, index) => {
      if (index > 0) text += ' '
      starts.push({ offset: text.length, line: (node.position?.start.line ?? 1) + index })
      text += part
    })
  }
  read(block)
  return { text, lineAt: (at) => starts.findLast(({ offset }) => offset <= at)?.line ?? 1 }
}
