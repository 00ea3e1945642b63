import type { PdfDocument } from '../document/read-document'
import { findParentType, listKidTypes } from '../document/structure-tree'
import { rule } from '../rule'

/** Of every element of a type: what its children are. */
const everyKids = (type: string, test: (kids: readonly string[]) => boolean) => (document: PdfDocument) =>
  document.tree.elements
    .filter(({ standard }) => standard === type)
    .every((element) => test(listKidTypes(element)))

/** Of every element of a type: what it stands in. */
const everyParent =
  (type: string, ...allowed: readonly string[]) =>
  ({ tree }: PdfDocument) =>
    tree.elements
      .filter(({ standard }) => standard === type)
      .every((element) => allowed.includes(findParentType(element, tree) ?? ''))

const only =
  (...allowed: readonly string[]) =>
  (kids: readonly string[]) =>
    kids.every((kid) => allowed.includes(kid))

const count = (kids: readonly string[], type: string) => kids.filter((kid) => kid === type).length

/** Where one kind stands, another must stand too. */
const needs = (one: string, other: string) => (kids: readonly string[]) =>
  !kids.includes(one) || kids.includes(other)

const captionFirst = (kids: readonly string[]) => !kids.slice(1).includes('Caption')
const captionAtAnEnd = (kids: readonly string[]) => !kids.slice(1, -1).includes('Caption')
const oneCaption = (kids: readonly string[]) => count(kids, 'Caption') < 2

const both =
  (...tests: readonly ((kids: readonly string[]) => boolean)[]) =>
  (kids: readonly string[]) =>
    tests.every((test) => test(kids))

/**
 * Clause 7.2, structure: what may stand in a table, a list and a table of contents.
 * A caption out of place has rules of its own in the profile, and the files of the corpus count it as a wrong child too.
 */
export const nestingRules = [
  rule(
    '7.2-3',
    everyKids('Table', both(only('TR', 'THead', 'TBody', 'TFoot', 'Caption'), captionAtAnEnd, oneCaption)),
  ),
  rule('7.2-4', everyParent('TR', 'Table', 'THead', 'TBody', 'TFoot')),
  rule('7.2-5', everyParent('THead', 'Table')),
  rule('7.2-6', everyParent('TBody', 'Table')),
  rule('7.2-7', everyParent('TFoot', 'Table')),
  rule('7.2-8', everyParent('TH', 'TR')),
  rule('7.2-9', everyParent('TD', 'TR')),
  rule('7.2-10', everyKids('TR', only('TH', 'TD'))),
  rule(
    '7.2-11',
    everyKids('Table', (kids) => count(kids, 'THead') <= 1),
  ),
  rule(
    '7.2-12',
    everyKids('Table', (kids) => count(kids, 'TFoot') <= 1),
  ),
  rule('7.2-13', everyKids('Table', needs('TFoot', 'TBody'))),
  rule('7.2-14', everyKids('Table', needs('THead', 'TBody'))),
  rule('7.2-16', everyKids('Table', captionAtAnEnd)),
  rule('7.2-17', everyParent('LI', 'L')),
  rule('7.2-18', everyParent('LBody', 'LI')),
  rule('7.2-19', everyKids('L', both(only('L', 'LI', 'Caption'), captionFirst))),
  rule('7.2-20', everyKids('LI', only('Lbl', 'LBody'))),
  rule('7.2-26', everyParent('TOCI', 'TOC')),
  rule('7.2-27', everyKids('TOC', both(only('TOC', 'TOCI', 'Caption'), captionFirst))),
  rule('7.2-28', everyKids('TOC', captionFirst)),
  rule('7.2-36', everyKids('THead', only('TR'))),
  rule('7.2-37', everyKids('TBody', only('TR'))),
  rule('7.2-38', everyKids('TFoot', only('TR'))),
  rule('7.2-39', everyKids('Table', oneCaption)),
  rule('7.2-40', everyKids('L', captionFirst)),
]
