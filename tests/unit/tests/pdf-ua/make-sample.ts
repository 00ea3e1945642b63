/** The parts of a small PDF that a test changes. Everything is text, as it stands in the file. */
export interface Sample {
  readonly header: string
  readonly catalog: string
  readonly page: string
  readonly content: string
  readonly xmp: string
  /** Entries of the root of the structure tree, next to its kids and the parent tree. */
  readonly root: string
  /** The objects of the tree, the first of them hangs under the root; %N stands for the object with number N. */
  readonly tree: readonly string[]
  /** What the parent tree says for 0, the marks of the page, and for other numbers. */
  readonly parents: string
  /** Objects of any kind; the first has number 20. */
  readonly others: readonly string[]
}

const namespaces =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'

/** Metadata with these properties. */
export const makeXmp = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${namespaces}><rdf:Description rdf:about="">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`

/** A document that keeps every rule: one paragraph that is a line, in Dutch. */
export const goodSample: Sample = {
  header: '%PDF-1.7',
  catalog: '/Lang (nl-NL) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>',
  page: '',
  content: '/P << /MCID 0 >> BDC 0 0 10 10 re f EMC',
  xmp: makeXmp(
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Verslag</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>',
  ),
  root: '',
  tree: ['/S /P /P 5 0 R /K 0'],
  parents: '0 [10 0 R]',
  others: [],
}

/** Writes a sample as a file. Objects: 1 catalog, 2 pages, 3 page, 4 content, 5 structure, 6 metadata, 10 and up the tree, 20 and up others. */
export function writeSample(changes: Partial<Sample>): Uint8Array {
  const sample = { ...goodSample, ...changes }
  const stream = (entries: string, data: string) =>
    `<< ${entries} /Length ${Buffer.byteLength(data)} >>\nstream\n${data}\nendstream`
  const objects: (readonly [number, string])[] = [
    [1, `<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /StructTreeRoot 5 0 R ${sample.catalog} >>`],
    [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /StructParents 0 /Contents 4 0 R ${sample.page} >>`,
    ],
    [4, stream('', sample.content)],
    [5, `<< /Type /StructTreeRoot /K [10 0 R] /ParentTree << /Nums [${sample.parents}] >> ${sample.root} >>`],
    [6, stream('/Type /Metadata /Subtype /XML', sample.xmp)],
    ...sample.tree.map((entries, index): [number, string] => [
      10 + index,
      `<< /Type /StructElem ${entries} >>`,
    ]),
    ...sample.others.map((object, index): [number, string] => [20 + index, object]),
  ]
  const body = objects.map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`${sample.header}\n${body}trailer\n<< /Size 100 /Root 1 0 R >>\n%%EOF\n`, 'latin1')
}
