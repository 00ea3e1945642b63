import type { jsPDF } from 'jspdf'

/** The part of jsPDF that its own extensions use to write objects, and that its types leave out. Pinned by version. */
export interface PdfInternals {
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, atOnce: boolean) => number
  readonly write: (...parts: readonly string[]) => unknown
  readonly getPageInfo: (pageNumber: number) => { readonly objId: number }
  readonly events: {
    readonly subscribe: (topic: 'postPutResources' | 'putCatalog', handler: () => void) => string
  }
}

/** Gives access to what jsPDF keeps for its extensions. */
export function openInternals(doc: jsPDF): PdfInternals {
  return doc.internal as unknown as PdfInternals
}
