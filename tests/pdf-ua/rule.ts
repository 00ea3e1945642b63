import type { PdfDocument } from './document/read-document'

/** A rule of PDF/UA-1 that a machine can check. */
export interface Rule {
  /** Clause and test number of the veraPDF profile, such as "7.1-3". */
  readonly id: string
  readonly holds: (document: PdfDocument) => boolean
}

export const rule = (id: string, holds: Rule['holds']): Rule => ({ id, holds })
