import type { jsPDF } from 'jspdf'
import { encodeText } from './encode-text'
import { openInternals, type PdfInternals } from './pdf-internals'

/** An entry of the table of contents. `top` is the distance in pt from the top of its page. */
export interface Bookmark {
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly pageNumber: number
  readonly top: number
}

interface Node {
  readonly id: number
  readonly bookmark: Bookmark | undefined
  readonly children: Node[]
}

/**
 * Adds the table of contents to a document before it is put out, each entry leading to the place of its heading.
 * jsPDF's own outline only leads to the top of a page, and spoils titles with letters such as č (its strings hold bytes
 * that PDF reads as a line end); these are written as hexadecimal strings.
 */
export function writeBookmarks(doc: jsPDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return
  const pdf = openInternals(doc)
  const pageHeight = doc.internal.pageSize.getHeight()
  let rootId = 0
  pdf.events.subscribe('postPutResources', () => {
    const root = growTree(pdf, bookmarks)
    rootId = root.id
    writeNode(pdf, root, pageHeight)
  })
  pdf.events.subscribe('putCatalog', () => {
    pdf.write(`/Outlines ${rootId} 0 R`)
  })
}

function growTree(pdf: PdfInternals, bookmarks: readonly Bookmark[]): Node {
  const root: Node = { id: pdf.newObjectDeferred(), bookmark: undefined, children: [] }
  const path: Node[] = [root]
  for (const bookmark of bookmarks) {
    // A level that was skipped hangs under the nearest one above it.
    while ((path.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) path.pop()
    const node: Node = { id: pdf.newObjectDeferred(), bookmark, children: [] }
    path.at(-1)?.children.push(node)
    path.push(node)
  }
  return root
}

function writeNode(pdf: PdfInternals, node: Node, pageHeight: number, around: readonly string[] = []): void {
  const first = node.children[0]
  const last = node.children.at(-1)
  pdf.newObjectDeferredBegin(node.id, true)
  pdf.write('<<')
  if (node.bookmark !== undefined) {
    const { text, pageNumber, top } = node.bookmark
    const y = (pageHeight - top).toFixed(1)
    pdf.write(`/Title ${encodeText(text)}`)
    pdf.write(`/Dest [${pdf.getPageInfo(pageNumber).objId} 0 R /XYZ 0 ${y} 0]`)
  }
  for (const reference of around) pdf.write(reference)
  if (first !== undefined && last !== undefined) {
    // A negative count means closed: a reader sees the main headings first.
    const count = node.bookmark === undefined ? node.children.length : -node.children.length
    pdf.write(`/First ${first.id} 0 R`, `/Last ${last.id} 0 R`, `/Count ${count}`)
  }
  pdf.write('>>')
  pdf.write('endobj')
  node.children.forEach((child, index) => {
    const previous = node.children[index - 1]
    const next = node.children[index + 1]
    writeNode(pdf, child, pageHeight, [
      `/Parent ${node.id} 0 R`,
      ...(previous === undefined ? [] : [`/Prev ${previous.id} 0 R`]),
      ...(next === undefined ? [] : [`/Next ${next.id} 0 R`]),
    ])
  })
}
