import type { jsPDF } from 'jspdf'

/** A font in a document, as jsPDF keeps it. */
export interface PdfFont {
  readonly id: string
  readonly metadata: { readonly characterToGlyph: (code: number) => number }
}

/** The part of jsPDF that its own extensions use to write objects, and that its types leave out. Pinned by version. */
export interface PdfInternals {
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, atOnce: boolean) => number
  readonly write: (...parts: readonly string[]) => unknown
  readonly getPageInfo: (pageNumber: number) => { readonly objId: number }
  readonly getFont: () => PdfFont
  /** Registers the characters of a text with a font; they are embedded and can be read back. */
  readonly pdfEscape16: (text: string, font: PdfFont) => string
  readonly setPdfVersion: (version: string) => void
  readonly events: {
    readonly subscribe: ((topic: 'postPutResources' | 'putCatalog', handler: () => void) => string) &
      ((topic: 'putPage', handler: (page: { readonly pageNumber: number }) => void) => string)
  }
}

/** Gives access to what jsPDF keeps for its extensions. */
export function openInternals(doc: jsPDF): PdfInternals {
  const { pdfEscape16, __private__ } = doc as unknown as Pick<PdfInternals, 'pdfEscape16'> & {
    readonly __private__: Pick<PdfInternals, 'setPdfVersion'>
  }
  const { setPdfVersion } = __private__
  return {
    ...(doc.internal as unknown as Omit<PdfInternals, 'pdfEscape16' | 'setPdfVersion'>),
    pdfEscape16,
    setPdfVersion,
  }
}
