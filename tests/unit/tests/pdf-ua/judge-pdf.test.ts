import { describe, expect, it } from 'vitest'
import { judgePdf } from '../../../pdf-ua/judge-pdf'
import { allRules } from '../../../pdf-ua/rules/all-rules'
import { goodSample, makeXmp, writeSample, type Sample } from './make-sample'

async function listBroken(changes: Partial<Sample>): Promise<readonly string[]> {
  const judged = await judgePdf(writeSample(changes))
  if (!judged.ok) throw new Error(judged.message)
  return judged.value.failed
}

const title =
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Verslag</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>'
const { catalog } = goodSample

/** Elements under a paragraph or table: each names its parent and its kids by number. */
const element = (type: string, parent: number, kids: readonly number[], more = '') =>
  `/S /${type} /P ${parent} 0 R /K [${kids.map((kid) => (kid === 0 ? '0' : `${kid} 0 R`)).join(' ')}] ${more}`

/** A table with a row for each list; "H" is a header with a scope, "h" one without, "D" a cell. */
function table(
  rows: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): readonly string[] {
  const first = 11
  const cells = rows.flatMap((row, index) =>
    Array.from(row, (letter, place) => ({ letter, row: index, key: `${index}.${place}` })),
  )
  const firstCell = first + rows.length
  return [
    element(
      'Table',
      5,
      rows.map((_, index) => first + index),
    ),
    ...rows.map((_, index) =>
      element(
        'TR',
        10,
        cells.flatMap(({ row }, place) => (row === index ? [firstCell + place] : [])),
      ),
    ),
    ...cells.map(({ letter, row, key }, place) =>
      element(
        letter.toUpperCase() === 'H' ? 'TH' : 'TD',
        first + row,
        place === 0 ? [0] : [],
        attributes[key] ?? (letter === 'H' ? '/A << /O /Table /Scope /Column >>' : ''),
      ),
    ),
  ]
}

/** A document whose only page has an annotation; `element` is the element of the tree that it belongs to. */
const annotated = (entries: string, element?: string): Partial<Sample> => ({
  page: '/Tabs /S /Annots [20 0 R]',
  others: [`<< /Type /Annot /Rect [0 0 10 10] /StructParent 1 ${entries} >>`],
  ...(element === undefined
    ? {}
    : { tree: ['/S /P /P 5 0 R /K [0 11 0 R]', element], parents: '0 [10 0 R] 1 11 0 R' }),
})

describe('a document that keeps every rule', () => {
  it('passes', async () => {
    expect(await judgePdf(writeSample({}))).toEqual({
      ok: true,
      value: { pass: true, failed: [], notChecked: [] },
    })
  })

  it('is judged by all 106 rules of the profile, and one that stands only in the standard', () => {
    const ids = allRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(107)
  })
})

/** Each breaks exactly the rules that are named: the first is what it is about. */
const broken: readonly (readonly [what: string, changes: Partial<Sample>, rules: readonly string[]])[] = [
  ['metadata without the mark of PDF/UA', { xmp: makeXmp(title.replace(/<pdfuaid.*/, '')) }, ['5-1']],
  ['metadata that says part 2', { xmp: makeXmp(title.replace('>1<', '>2<')) }, ['5-2']],
  [
    'the mark under another prefix',
    { xmp: makeXmp(title).replaceAll('pdfuaid:part', 'ua:part').replace('xmlns:pdfuaid', 'xmlns:ua') },
    ['5-3'],
  ],
  [
    'an amendment under another prefix',
    {
      xmp: makeXmp(`${title}<ua:amd xmlns:ua="http://www.aiim.org/pdfua/ns/id/">1</ua:amd>`),
    },
    ['5-4'],
  ],
  [
    'a correction under another prefix',
    { xmp: makeXmp(`${title}<ua:corr xmlns:ua="http://www.aiim.org/pdfua/ns/id/">1</ua:corr>`) },
    ['5-5'],
  ],
  ['a version after 1.7', { header: '%PDF-2.0' }, ['6.1-1']],
  ['a document that is not marked', { catalog: catalog.replace('true', 'false') }, ['6.2-1']],
  [
    'a document that doubts its tags',
    { catalog: catalog.replace('/Marked', '/Suspects true /Marked') },
    ['7.1-4'],
  ],
  [
    'an artifact inside a paragraph',
    { content: '/P << /MCID 0 >> BDC /Artifact BMC 0 0 1 1 re f EMC EMC' },
    ['7.1-1', '7.1-2'],
  ],
  [
    'a paragraph inside an artifact',
    { content: '/Artifact BMC /P << /MCID 0 >> BDC 0 0 1 1 re f EMC EMC' },
    ['7.1-2'],
  ],
  ['a line without a mark', { content: `${goodSample.content} 0 0 1 1 re S` }, ['7.1-3']],
  [
    'a picture in the text without a mark',
    { content: `${goodSample.content} BI /W 1 /H 1 /BPC 8 /CS /G ID x EI` },
    ['7.1-3'],
  ],
  ['a mark that is never closed', { content: '/P << /MCID 0 >> BDC 0 0 10 10 re f' }, ['7.1-3']],
  [
    'a number that the structure does not know',
    { content: '/P << /MCID 7 >> BDC 0 0 10 10 re f EMC' },
    ['7.1-3'],
  ],
  ['a type that nobody knows', { tree: [element('Alinea', 5, [0])] }, ['7.1-5']],
  [
    'types that lead to each other',
    { root: '/RoleMap << /A /B /B /A >>', tree: [element('A', 5, [0])] },
    ['7.1-6', '7.1-5'],
  ],
  ['a type that is mapped to itself', { root: '/RoleMap << /P /P >>' }, ['7.1-6']],
  ['a paragraph that is mapped to a heading', { root: '/RoleMap << /P /H1 >>' }, ['7.1-7']],
  ['metadata without a title', { xmp: makeXmp('<pdfuaid:part>1</pdfuaid:part>') }, ['7.1-9']],
  ['a title that is not shown', { catalog: catalog.replace(/Title true/, 'Title false') }, ['7.1-10']],
  [
    'an element that does not know its parent',
    { tree: ['/S /P /K 0', element('P', 10, [])], parents: '0 [11 0 R]' },
    ['7.1-12', '7.1-3'],
  ],
  ['a heading of level 2 at the start', { tree: [element('H2', 5, [0])] }, ['7.4.2-1']],
  [
    'a level that is skipped',
    {
      tree: [element('Sect', 5, [11, 12]), element('H1', 10, [0]), element('H3', 10, [])],
      parents: '0 [11 0 R]',
    },
    ['7.4.2-1'],
  ],
  [
    'two headings without a level in one part',
    {
      tree: [element('Sect', 5, [11, 12]), element('H', 10, [0]), element('H', 10, [])],
      parents: '0 [11 0 R]',
    },
    ['7.4.4-1'],
  ],
  [
    'both kinds of headings',
    {
      tree: [element('Sect', 5, [11, 12]), element('H', 10, [0]), element('H1', 10, [])],
      parents: '0 [11 0 R]',
    },
    ['7.4.4-2', '7.4.4-3'],
  ],
  ['a picture without words', { tree: [element('Figure', 5, [0])] }, ['7.3-1']],
  ['a formula with empty words', { tree: [element('Formula', 5, [0], '/Alt ()')] }, ['7.7-1']],
  ['a note without an id', { tree: [element('Note', 5, [0])] }, ['7.9-1']],
  [
    'two notes with one id',
    {
      tree: [
        element('Sect', 5, [11, 12]),
        element('Note', 10, [0], '/ID (n)'),
        element('Note', 10, [], '/ID (n)'),
      ],
      parents: '0 [11 0 R]',
    },
    ['7.9-2'],
  ],
  ['a row outside a table', { tree: [element('TR', 5, [0])] }, ['7.2-4']],
  ['a body outside a table', { tree: [element('TBody', 5, [0])] }, ['7.2-6']],
  [
    'two heads in a table',
    {
      tree: [
        element('Table', 5, [11, 12, 13]),
        element('THead', 10, [0]),
        element('THead', 10, []),
        element('TBody', 10, []),
      ],
      parents: '0 [11 0 R]',
    },
    ['7.2-11'],
  ],
  [
    'a caption between the rows',
    {
      tree: [
        ...table(['H', 'D']).map((one, index) =>
          index === 0 ? one.replace('[11 0 R', '[11 0 R 15 0 R') : one,
        ),
        element('Caption', 10, []),
      ],
      parents: '0 [13 0 R]',
    },
    ['7.2-16', '7.2-3'],
  ],
  [
    'a caption behind a list',
    {
      tree: [element('L', 5, [11, 12]), element('LI', 10, [0]), element('Caption', 10, [])],
      parents: '0 [11 0 R]',
    },
    ['7.2-40', '7.2-19'],
  ],
  ['a row that is too wide', { tree: table(['HH', 'DDD']), parents: '0 [13 0 R]' }, ['7.2-42']],
  ['a row that is too narrow', { tree: table(['HH', 'D']), parents: '0 [13 0 R]' }, ['7.2-43']],
  [
    'a cell that runs out of the table',
    { tree: table(['HH', 'DD'], { '1.1': '/A << /O /Table /RowSpan 2 >>' }), parents: '0 [13 0 R]' },
    ['7.2-41'],
  ],
  [
    'cells over each other',
    {
      tree: table(['HHH', 'DDD', 'DD'], {
        '1.1': '/A << /O /Table /RowSpan 2 >>',
        '2.0': '/A << /O /Table /ColSpan 2 >>',
      }),
      parents: '0 [14 0 R]',
    },
    ['7.2-15'],
  ],
  [
    'headers that do not say what they are about',
    { tree: table(['hh', 'DD']), parents: '0 [13 0 R]' },
    ['7.5-1'],
  ],
  [
    'a cell that names a header that is not there',
    { tree: table(['hh', 'DD'], { '1.0': '/A << /O /Table /Headers [(weg)] >>' }), parents: '0 [13 0 R]' },
    ['7.5-2', '7.5-1'],
  ],
  ['a language that is none', { tree: ['/S /P /P 5 0 R /K 0 /Lang (geen taal)'] }, ['7.2-29']],
  ['an empty language', { tree: ['/S /P /P 5 0 R /K 0 /Lang ()'] }, ['7.2-29']],
  [
    'words for a picture in no language',
    { catalog: catalog.replace('/Lang (nl-NL)', ''), tree: [element('Figure', 5, [0], '/Alt (kaart)')] },
    ['7.2-22', '7.2-33'],
  ],
  [
    'a field with words in no language',
    {
      catalog: `${catalog.replace('/Lang (nl-NL)', '')} /AcroForm << /Fields [20 0 R] >>`,
      others: ['<< /FT /Tx /T (naam) /TU (Je naam) >>'],
    },
    ['7.2-25', '7.2-33'],
  ],
  ['a layer without a name', { catalog: `${catalog} /OCProperties << /D << >> >>` }, ['7.10-1']],
  [
    'a layer that turns itself on',
    { catalog: `${catalog} /OCProperties << /D << /Name (a) >> /Configs [<< /Name (b) /AS [] >>] >>` },
    ['7.10-2'],
  ],
  [
    'a file with one name',
    {
      others: [
        '<< /Type /Filespec /F (a.txt) /EF << /F 21 0 R >> >>',
        '<< /Length 0 >>\nstream\n\nendstream',
      ],
    },
    ['7.11-1'],
  ],
  [
    'a form that draws itself',
    {
      catalog: `${catalog} /AcroForm << /XFA 20 0 R >>`,
      others: [
        '<< /Length 63 >>\nstream\n<config><dynamicRender>required</dynamicRender></config>\nendstream',
      ],
    },
    ['7.15-1'],
  ],
  ['a remark outside the structure', annotated('/Subtype /Text /Contents (let op)'), ['7.18.1-1']],
  ['a remark without words', annotated('/Subtype /Text', element('Annot', 10, [])), ['7.18.1-2']],
  [
    'a link that is no link in the structure',
    annotated('/Subtype /Link /Contents (site)', element('P', 10, [])),
    ['7.18.5-1'],
  ],
  [
    'a link without words, in a structure that has them',
    annotated('/Subtype /Link', element('Link', 10, [], '/Alt (site)')),
    ['7.18.5-2'],
  ],
  [
    'a field without words',
    annotated('/Subtype /Widget', '/S /Form /P 10 0 R /K << /Type /OBJR /Obj 20 0 R >>'),
    ['7.18.1-3'],
  ],
  [
    'a field that is no field in the structure',
    annotated('/Subtype /Widget /T (a) /TU (naam)', element('P', 10, [])),
    ['7.18.4-1'],
  ],
  [
    'a field with something beside it',
    annotated(
      '/Subtype /Widget /T (a) /TU (naam)',
      '/S /Form /P 10 0 R /K [<< /Type /OBJR /Obj 20 0 R >> << /Type /OBJR /Obj 20 0 R >>]',
    ),
    ['7.18.4-2'],
  ],
  ['a trap net', annotated('/Subtype /TrapNet /Contents (a)', element('Annot', 10, [])), ['7.18.2-1']],
  [
    'a mark for the printer that means something',
    annotated('/Subtype /PrinterMark /Contents (a)', element('Annot', 10, [])),
    ['7.18.8-1'],
  ],
  [
    'annotations without an order',
    { ...annotated('/Subtype /Link /Contents (site)', element('Link', 10, [])), page: '/Annots [20 0 R]' },
    ['7.18.3-1'],
  ],
  [
    'a clip without its kind',
    annotated(
      '/Subtype /Screen /Contents (film) /A << /S /Rendition /R << /C << /Alt [() (film)] >> >> >>',
      element('Annot', 10, []),
    ),
    ['7.18.6.2-1'],
  ],
  [
    'a clip with empty words',
    annotated(
      '/Subtype /Screen /Contents (film) /A << /S /Rendition /R << /C << /CT (video/mp4) /Alt [() ()] >> >> >>',
      element('Annot', 10, []),
    ),
    ['7.18.6.2-2'],
  ],
  [
    'a drawing that stands in another file',
    {
      page: '/Resources << /XObject << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC /F Do EMC',
      others: [
        '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Ref << >> /Length 0 >>\nstream\n\nendstream',
      ],
    },
    ['7.20-1'],
  ],
  [
    'a drawing with a place in the structure that is drawn twice',
    {
      page: '/Resources << /XObject << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC /F Do /F Do EMC',
      others: [
        '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /StructParents 3 /Length 0 >>\nstream\n\nendstream',
      ],
    },
    ['7.20-2'],
  ],
  [
    'a font that is not in the file',
    {
      page: '/Resources << /Font << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC BT /F 9 Tf (a) Tj ET EMC',
      others: ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    },
    ['7.21.4.1-1'],
  ],
  [
    'a font for text with an encoding of its own',
    {
      page: '/Resources << /Font << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC BT /F 9 Tf 3 Tr (a) Tj ET EMC',
      others: ['<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding << /Differences [97 /a] >> >>'],
    },
    ['7.21.6-2'],
  ],
  [
    'signs that have an encoding for text',
    {
      page: '/Resources << /Font << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC BT /F 9 Tf 3 Tr (a) Tj ET EMC',
      others: [
        '<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings /FontDescriptor << /Flags 4 >> /Encoding /WinAnsiEncoding >>',
      ],
    },
    ['7.21.6-3'],
  ],
  [
    'a map of characters that is not in the file',
    {
      page: '/Resources << /Font << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC BT /F 9 Tf 3 Tr (ab) Tj ET EMC',
      others: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Eigen-H /DescendantFonts [<< /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (Eigen) /Supplement 0 >> >>] >>',
      ],
    },
    ['7.21.3.3-1', '7.21.3.1-1'],
  ],
]

describe('a document that breaks a rule', () => {
  it.each(broken)('%s', async (_, changes, rules) => {
    expect([...(await listBroken(changes))].sort()).toEqual([...rules].sort())
  })
})

/** What looks like it and is fine. */
const kept: readonly (readonly [what: string, changes: Partial<Sample>])[] = [
  [
    'a type of our own that is mapped',
    { root: '/RoleMap << /Alinea /Tekst /Tekst /P >>', tree: [element('Alinea', 5, [0])] },
  ],
  [
    'content that is an artifact',
    { content: `${goodSample.content} /Artifact << /Type /Pagination >> BDC 0 0 1 1 re f EMC` },
  ],
  ['a path that is not painted', { content: `${goodSample.content} 0 0 1 1 re n` }],
  [
    'a heading that goes back up',
    {
      tree: [
        element('Sect', 5, [11, 12, 13]),
        element('H1', 10, [0]),
        element('H2', 10, []),
        element('H1', 10, []),
      ],
      parents: '0 [11 0 R]',
    },
  ],
  [
    'a list item in a group',
    {
      tree: [
        element('L', 5, [11]),
        element('Div', 10, [12]),
        element('LI', 11, [13]),
        element('LBody', 12, [0]),
      ],
      parents: '0 [13 0 R]',
    },
  ],
  [
    'a cell over two rows',
    { tree: table(['HH', 'DD', 'D'], { '1.0': '/A << /O /Table /RowSpan 2 >>' }), parents: '0 [13 0 R]' },
  ],
  [
    'a cell that names its header',
    {
      tree: table(['hh', 'DD'], {
        '0.0': '/ID (a)',
        '0.1': '/ID (b)',
        '1.0': '/A << /O /Table /Headers [(a)] >>',
        '1.1': '/A << /O /Table /Headers [(b)] >>',
      }),
      parents: '0 [13 0 R]',
    },
  ],
  [
    'a header for its row',
    {
      tree: table(['hD', 'hD'], {
        '0.0': '/A << /O /Table /Scope /Row >>',
        '1.0': '/A << /O /Table /Scope /Row >>',
      }),
      parents: '0 [13 0 R]',
    },
  ],
  ['an annotation that nobody sees', { ...annotated('/Subtype /Text /F 2') }],
  [
    'an annotation beside the page',
    {
      page: '/Tabs /S /Annots [20 0 R]',
      others: ['<< /Type /Annot /Subtype /Text /Rect [200 200 210 210] >>'],
    },
  ],
  [
    'the mark of PDF/UA as an attribute',
    {
      xmp: makeXmp(title.replace(/<pdfuaid.*/, '')).replace('rdf:about=""', 'rdf:about="" pdfuaid:part="1"'),
    },
  ],
  [
    'a drawing without a place in the structure, twice',
    {
      page: '/Resources << /XObject << /F 20 0 R >> >>',
      content: '/P << /MCID 0 >> BDC /F Do /F Do EMC',
      others: [
        '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 16 >>\nstream\n0 0 1 1 re f    \nendstream',
      ],
    },
  ],
  ['a tree of which an element hangs under itself', { tree: ['/S /P /P 5 0 R /K [0 10 0 R]'] }],
]

describe('a document that only looks as if it breaks a rule', () => {
  it.each(kept)('%s', async (_, changes) => {
    expect(await listBroken(changes)).toEqual([])
  })
})

describe('a file that cannot be judged', () => {
  it('that is no PDF says so in one sentence', async () => {
    expect(await judgePdf(Buffer.from('Beste collega,'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('geen pdf') as string,
    })
  })

  it('that was cut off anywhere gives a verdict or one sentence, and never a crash', async () => {
    const whole = writeSample({})
    for (let length = 0; length < whole.byteLength; length += 37) {
      const judged = await judgePdf(whole.subarray(0, length))
      if (!judged.ok) expect(judged.message).toMatch(/^[A-Z].+\.$/)
    }
  })
})
