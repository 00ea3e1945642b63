import { asDict, asNumber } from '../document/values'
import type { PdfDocument } from '../document/read-document'
import { rule } from '../rule'

const space = 'http://www.aiim.org/pdfua/ns/id/'

const listIdentification = ({ xmp }: PdfDocument) =>
  (xmp?.properties ?? []).filter((property) => property.space === space)

/** Of a property of the identification: whether it stands there with the prefix that it must have. */
const hasOwnPrefix = (name: string) => (document: PdfDocument) =>
  listIdentification(document)
    .filter((property) => property.name === name)
    .every(({ prefix }) => prefix === 'pdfuaid')

/** Clauses 5, 6 and 7.16: what the file says that it is. */
export const identificationRules = [
  rule('5-1', (document) => document.xmp === undefined || listIdentification(document).length > 0),
  rule('5-2', (document) => {
    const properties = listIdentification(document)
    const part = properties.find(({ name }) => name === 'part')?.value
    return properties.length === 0 || (part !== undefined && /^\s*\+?0*1\s*$/.test(part))
  }),
  rule('5-3', hasOwnPrefix('part')),
  rule('5-4', hasOwnPrefix('amd')),
  rule('5-5', hasOwnPrefix('corr')),
  rule('6.1-1', ({ header }) => /^%PDF-1\.[0-7]$/.test(header)),
  rule('6.2-1', ({ catalog }) => asDict(catalog.get('MarkInfo'))?.get('Marked') === true),
  // The tenth bit: text may be taken out for who cannot see it.
  rule(
    '7.16-1',
    ({ encryption }) => encryption === undefined || ((asNumber(encryption.get('P')) ?? 0) & 512) === 512,
  ),
]
