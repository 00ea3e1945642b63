import type { PdfDocument } from '../document/read-document'
import type { Element } from '../document/structure-tree'
import { asDict } from '../document/values'
import { rule } from '../rule'

/** Of every element whose type is a name. */
const everyTyped = (
  { tree }: PdfDocument,
  test: (type: string, roles: PdfDocument['tree']['roles'], element: Element) => boolean,
) => tree.elements.every((element) => element.type === undefined || test(element.type, tree.roles, element))

/** Clause 7.1, structure: there is a tree, its types are known, and the document has a title that is shown. */
export const structureRules = [
  rule('7.1-4', ({ catalog }) => asDict(catalog.get('MarkInfo'))?.get('Suspects') !== true),
  rule('7.1-5', ({ tree }) => tree.elements.every(({ standard }) => standard !== undefined)),
  rule('7.1-6', (document) => everyTyped(document, (type, roles) => !roles.goesRound(type))),
  rule('7.1-7', (document) => everyTyped(document, (type, roles) => !roles.isRemapped(type))),
  rule('7.1-8', ({ xmp }) => xmp !== undefined),
  rule('7.1-9', ({ xmp }) => xmp === undefined || findTitle(xmp) !== undefined),
  rule('7.1-10', ({ catalog }) => {
    return asDict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle') === true
  }),
  rule('7.1-11', ({ tree }) => tree.root !== undefined),
  rule('7.1-12', ({ tree }) => tree.elements.every(({ dict }) => asDict(dict.get('P')) !== undefined)),
]

function findTitle({ properties }: NonNullable<PdfDocument['xmp']>): string | undefined {
  return properties.find(
    ({ space, prefix, name }) =>
      space === 'http://purl.org/dc/elements/1.1/' && prefix === 'dc' && name === 'title',
  )?.value
}
