import type { PdfDocument } from '../document/read-document'
import { asText, hasText, type Dict } from '../document/values'
import { rule } from '../rule'

/** Clauses 7.3, 7.7 and 7.9: pictures and formulas have words, notes have an id of their own. */
export const alternativeRules = [
  rule('7.3-1', (document) => haveWords(document, 'Figure')),
  rule('7.7-1', (document) => haveWords(document, 'Formula')),
  rule('7.9-1', (document) => listNotes(document).every((dict) => hasText(dict, 'ID'))),
  rule('7.9-2', (document) => {
    const ids = listNotes(document).flatMap((dict) => asText(dict.get('ID')) ?? [])
    return new Set(ids).size === ids.length
  }),
]

function haveWords({ tree }: PdfDocument, type: string): boolean {
  return tree.elements
    .filter(({ standard }) => standard === type)
    .every(({ dict }) => hasText(dict, 'Alt') || asText(dict.get('ActualText')) !== undefined)
}

function listNotes({ tree }: PdfDocument): readonly Dict[] {
  return tree.elements.filter(({ standard }) => standard === 'Note').map(({ dict }) => dict)
}
