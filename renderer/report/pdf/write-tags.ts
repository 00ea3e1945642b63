import type { jsPDF } from 'jspdf'
import { encodeText } from './encode-text'
import { openInternals, type PdfInternals } from './pdf-internals'
import type { Tag, TagType } from '../layout/tag'

/** Says of everything that is drawn what it means, and writes the structure tree that holds it together. */
export interface TagWriter {
  /** Before anything is drawn on a page. */
  readonly openPage: (pageNumber: number) => void
  /** What is drawn from here on is part of this element, until the next mark. */
  readonly mark: (tag: Tag) => void
  /** What is drawn from here on means nothing: a line, a bar, or the foot that every page has. */
  readonly markArtifact: (kind: 'decoration' | 'footer') => void
  /** Gives an element its place in the tree before, or without, anything being drawn for it. */
  readonly place: (tag: Tag) => void
  /** Makes a place on the page lead to an address; `tag` is the link, and its text was drawn. An address that is none is left out. */
  readonly link: (tag: Tag, url: string, box: Box) => void
  /** After the last thing that is drawn on a page. */
  readonly closePage: () => void
  /** Adds the tree to the document; after all pages, before the document is put out. */
  readonly writeTree: () => void
}

/** A place on the paper, in pt from the top left corner. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** A place that leads somewhere: an annotation, which the structure names too. */
interface Link {
  readonly kind: 'link'
  readonly pageNumber: number
  readonly url: string
  readonly rect: string
  readonly element: Element
  objectId: number
}

/** A stretch of content on a page, by its number there. */
interface Stretch {
  readonly kind: 'stretch'
  readonly pageNumber: number
  readonly id: number
}

interface Element {
  readonly kind: 'element'
  readonly tag: Tag
  readonly kids: (Element | Stretch | Link)[]
  objectId: number
}

/** Types of our own, and the standard type that they stand for. */
const roles: Readonly<Partial<Record<TagType, string>>> = { Title: 'P' }

/**
 * Opens a writer of tags (PDF/UA-1) for a document that has nothing drawn on it yet. jsPDF has no tags; this writes them
 * through the events that its own extensions use. The order of the tree is the order in which its elements are first met.
 */
export function openTagWriter(doc: jsPDF): TagWriter {
  const pdf = openInternals(doc)
  const top: Element[] = []
  const known = new Map<Tag, Element>()
  /** Of each page the element of each of its stretches. */
  const pages: Element[][] = []
  const links: Link[] = []
  const height = doc.internal.pageSize.getHeight()
  let pageNumber = 1
  let current: Tag | 'decoration' | 'footer' | undefined

  const find = (tag: Tag): Element => {
    const before = known.get(tag)
    if (before !== undefined) return before
    const element: Element = { kind: 'element', tag, kids: [], objectId: 0 }
    known.set(tag, element)
    const siblings = tag.within === undefined ? top : find(tag.within).kids
    siblings.push(element)
    return element
  }
  const change = (next: typeof current, opening: () => string) => {
    if (next === current) return
    if (current !== undefined) pdf.write('EMC')
    current = next
    if (next !== undefined) pdf.write(opening())
  }
  return {
    openPage: (number) => {
      pageNumber = number
      pages[number - 1] = []
    },
    mark: (tag) =>
      change(tag, () => {
        const element = find(tag)
        const stretches = pages[pageNumber - 1] ?? []
        element.kids.push({ kind: 'stretch', pageNumber, id: stretches.length })
        stretches.push(element)
        return `/${tag.type} <</MCID ${stretches.length - 1}>> BDC`
      }),
    markArtifact: (kind) =>
      change(kind, () =>
        kind === 'footer' ? '/Artifact <</Type /Pagination /Subtype /Footer>> BDC' : '/Artifact BMC',
      ),
    place: (tag) => {
      find(tag)
    },
    link: (tag, address, { left, bottom, width, height: tall }) => {
      const url = parseUrl(address)
      if (url === undefined) return
      const [low, high] = [height - bottom, height - bottom + tall]
      const rect = [left, low, left + width, high].map((length) => length.toFixed(1)).join(' ')
      const element = find(tag)
      const link: Link = { kind: 'link', pageNumber, url, rect, element, objectId: 0 }
      element.kids.push(link)
      links.push(link)
    },
    closePage: () => change(undefined, () => ''),
    writeTree: () => subscribe(pdf, top, pages, links),
  }
}

function subscribe(
  pdf: PdfInternals,
  top: readonly Element[],
  pages: readonly (readonly Element[])[],
  links: readonly Link[],
): void {
  let rootId = 0
  // Metadata as a stream, and what a reader may expect of tags, are of later versions than 1.3, which jsPDF writes.
  pdf.setPdfVersion('1.7')
  pdf.events.subscribe('putPage', ({ pageNumber }) => {
    pdf.write(`/StructParents ${pageNumber - 1}`, '/Tabs /S')
    const here = links.filter((link) => link.pageNumber === pageNumber)
    for (const link of here) link.objectId = pdf.newObjectDeferred()
    if (here.length > 0) pdf.write(`/Annots [${here.map(refer).join(' ')}]`)
  })
  pdf.events.subscribe('postPutResources', () => {
    rootId = writeRoot(pdf, top, pages, links)
    links.forEach((link, index) => writeLink(pdf, link, pages.length + index))
  })
  pdf.events.subscribe('putCatalog', () => {
    pdf.write(`/StructTreeRoot ${rootId} 0 R`, '/MarkInfo << /Marked true >>')
  })
}

function writeRoot(
  pdf: PdfInternals,
  top: readonly Element[],
  pages: readonly (readonly Element[])[],
  links: readonly Link[],
): number {
  const rootId = pdf.newObjectDeferred()
  const documentId = pdf.newObjectDeferred()
  numberElements(pdf, top)
  const parents = [
    ...pages.map((stretches, index) => `${index} [${stretches.map(refer).join(' ')}]`),
    ...links.map(({ element }, index) => `${pages.length + index} ${refer(element)}`),
  ]
  const mapped = Object.entries(roles).map(([own, standard]) => `/${own} /${standard}`)
  writeObject(pdf, rootId, [
    '<</Type /StructTreeRoot',
    `/K [${documentId} 0 R]`,
    `/RoleMap <<${mapped.join(' ')}>>`,
    `/ParentTree <</Nums [${parents.join('\n')}]>>`,
    `/ParentTreeNextKey ${parents.length}`,
    '>>',
  ])
  writeObject(pdf, documentId, [
    `<</Type /StructElem /S /Document /P ${rootId} 0 R`,
    `/K [${top.map(refer).join(' ')}]>>`,
  ])
  for (const element of top) writeElement(pdf, element, documentId)
  return rootId
}

function numberElements(pdf: PdfInternals, elements: readonly Element['kids'][number][]): void {
  for (const element of elements) {
    if (element.kind !== 'element') continue
    element.objectId = pdf.newObjectDeferred()
    numberElements(pdf, element.kids)
  }
}

/** As short as can be: a report of twenty pages has some thousand elements. */
function writeElement(pdf: PdfInternals, { tag, kids, objectId }: Element, parentId: number): void {
  const first = kids.find((kid) => kid.kind === 'stretch')
  const page = (pageNumber: number) => pdf.getPageInfo(pageNumber).objId
  const named = kids.map((kid) => {
    if (kid.kind === 'element') return refer(kid)
    if (kid.kind === 'link') return `<</Type /OBJR /Pg ${page(kid.pageNumber)} 0 R /Obj ${refer(kid)}>>`
    if (kid.pageNumber === first?.pageNumber) return String(kid.id)
    return `<</Type /MCR /Pg ${page(kid.pageNumber)} 0 R /MCID ${kid.id}>>`
  })
  const entries = [
    `<</S /${tag.type} /P ${parentId} 0 R`,
    ...(first === undefined ? [] : [`/Pg ${page(first.pageNumber)} 0 R`]),
    ...(named.length === 0 ? [] : [`/K [${named.join(' ')}]`]),
    ...describe(tag),
  ]
  writeObject(pdf, objectId, [`${entries.join(' ')}>>`])
  for (const kid of kids) if (kid.kind === 'element') writeElement(pdf, kid, objectId)
}

function writeLink(pdf: PdfInternals, { objectId, url, rect }: Link, structParent: number): void {
  writeObject(pdf, objectId, [
    `<</Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /F 4 /StructParent ${structParent}`,
    `/Contents ${encodeText(`Link naar ${url}`)}`,
    `/A <</S /URI /URI (${url.replaceAll(/[\\()]/g, '\\$&')})>>>>`,
  ])
}

/** The address as it is asked for, in plain letters; undefined when it is none. */
function parseUrl(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).href : undefined
}

function describe({ alt, scope, summary, lang }: Tag): readonly string[] {
  return [
    ...(alt === undefined ? [] : [`/Alt ${encodeText(alt)}`]),
    ...(lang === undefined ? [] : [`/Lang (${lang})`]),
    ...(scope === undefined ? [] : [`/A <</O /Table /Scope /${scope}>>`]),
    ...(summary === undefined ? [] : [`/A <</O /Table /Summary ${encodeText(summary)}>>`]),
  ]
}

function writeObject(pdf: PdfInternals, id: number, lines: readonly string[]): void {
  pdf.newObjectDeferredBegin(id, true)
  for (const line of lines) pdf.write(line)
  pdf.write('endobj')
}

const refer = ({ objectId }: Element | Link) => `${objectId} 0 R`
