import { walkContent, type Content } from '../content/walk-content'
import { listUsedFonts, type UsedFont } from '../fonts/used-fonts'
import { listAnnotations, type Annotation } from './annotations'
import type { OpenedPdf } from './open-pdf'
import { listPages } from './pages'
import { readStructureTree, type StructureTree } from './structure-tree'
import { asText, type Dict } from './values'
import { readXmp, type Xmp } from './xmp'

/** All that the rules look at. */
export interface PdfDocument extends OpenedPdf {
  /** The first line, up to its end. */
  readonly header: string
  /** The language of the whole document. */
  readonly lang: string | undefined
  readonly pages: readonly Dict[]
  readonly tree: StructureTree
  readonly content: Content
  readonly fonts: readonly UsedFont[]
  readonly annotations: readonly Annotation[]
  readonly xmp: Xmp | undefined
}

/** Reads a PDF that was opened into what the rules look at. */
export function readDocument(opened: OpenedPdf): PdfDocument {
  const { bytes, catalog } = opened
  const pages = listPages(catalog)
  const tree = readStructureTree(catalog)
  const content = walkContent(pages, tree)
  return {
    ...opened,
    header: readHeader(bytes),
    lang: asText(catalog.get('Lang')),
    pages,
    tree,
    content,
    fonts: listUsedFonts(content.shown),
    annotations: listAnnotations(pages, tree),
    xmp: readXmp(catalog),
  }
}

function readHeader(bytes: Uint8Array): string {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /%PDF-[^\r\n]*/.exec(opening)?.[0] ?? ''
}
