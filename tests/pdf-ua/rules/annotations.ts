import type { Annotation } from '../document/annotations'
import type { PdfDocument } from '../document/read-document'
import { asDict, asList, asName, hasText, type Dict } from '../document/values'
import { rule } from '../rule'

/** Of every annotation that can be seen. */
const everySeen = (test: (annotation: Annotation) => boolean) => (document: PdfDocument) =>
  document.annotations.every((annotation) => annotation.isUnseen || test(annotation))

const everySeenOf = (subtype: string, test: (annotation: Annotation) => boolean) =>
  everySeen((annotation) => annotation.subtype !== subtype || test(annotation))

/** A place of a field without a name of its own has the words of its field. */
const hasFieldWords = (dict: Dict) =>
  hasText(dict.get('T') === undefined ? asDict(dict.get('Parent')) : dict, 'TU')

/** Clause 7.18: what stands on a page belongs to the structure, and has words. */
export const annotationRules = [
  rule(
    '7.18.1-1',
    everySeen(
      ({ subtype, elementType }) =>
        ['Widget', 'PrinterMark', 'Link'].includes(subtype ?? '') || elementType === 'Annot',
    ),
  ),
  rule(
    '7.18.1-2',
    everySeen(
      ({ subtype, dict, element }) =>
        subtype === 'Widget' || hasText(dict, 'Contents') || hasText(element, 'Alt'),
    ),
  ),
  rule(
    '7.18.1-3',
    everySeenOf('Widget', ({ dict, element }) => hasFieldWords(dict) || hasText(element, 'Alt')),
  ),
  rule(
    '7.18.2-1',
    everySeenOf('TrapNet', () => false),
  ),
  rule('7.18.3-1', ({ pages }) =>
    pages.every(
      (page) => (asList(page.get('Annots')) ?? []).length === 0 || asName(page.get('Tabs')) === 'S',
    ),
  ),
  rule(
    '7.18.4-1',
    everySeenOf('Widget', ({ elementType }) => elementType === 'Form'),
  ),
  rule('7.18.4-2', ({ tree }) =>
    tree.elements
      .filter(({ standard }) => standard === 'Form')
      .every(({ dict }) => hasRole(dict) || hasOnePlace(dict)),
  ),
  rule(
    '7.18.5-1',
    everySeenOf('Link', ({ elementType }) => elementType === 'Link'),
  ),
  rule(
    '7.18.5-2',
    everySeenOf('Link', ({ dict }) => hasText(dict, 'Contents')),
  ),
  rule(
    '7.18.8-1',
    everySeenOf('PrinterMark', ({ element }) => asName(element?.get('S')) === undefined),
  ),
]

/** Says for paper what kind of field it is: a check box, a button, a text. */
function hasRole(dict: Dict): boolean {
  const attributes = dict.get('A')
  return (asList(attributes) ?? [attributes]).some((value) => {
    const one = asDict(value)
    return asName(one?.get('O')) === 'PrintField' && one?.get('Role') !== undefined
  })
}

/** Whether all that an element has is the place of one field. */
function hasOnePlace(dict: Dict): boolean {
  const kids = dict.get('K')
  const [only, ...others] = asList(kids) ?? [kids]
  const reference = asDict(only)
  if (others.length > 0 || asName(reference?.get('Type')) !== 'OBJR') return false
  return asName(asDict(reference?.get('Obj'))?.get('Subtype')) === 'Widget'
}
