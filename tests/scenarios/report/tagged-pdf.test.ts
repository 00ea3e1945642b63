import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Outline } from '#core/report/outline.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { judgePdf } from '../../pdf-ua/judge-pdf'
import { listSamples, type SamplePaper } from './list-samples'
import { fonts, readStructure, withFile } from './read-pdf'

function print(outline: Outline): Uint8Array {
  const made = makePdf(outline, fonts)
  if (!made.ok) throw new Error(made.message)
  return made.value.bytes
}

/** What `qpdf --check` says; undefined where qpdf is not there. */
function checkWithQpdf(bytes: Uint8Array): string | undefined {
  try {
    return withFile(bytes, (file) =>
      execFileSync('qpdf', ['--check', file], { encoding: 'utf8', stdio: 'pipe' }),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

describe('every kind of pdf that the app makes', () => {
  let papers: readonly (SamplePaper & { readonly bytes: Uint8Array })[] = []
  beforeAll(async () => {
    papers = (await listSamples()).map((paper) => ({ ...paper, bytes: print(paper.outline) }))
  })

  it('keeps all rules of PDF/UA-1 that a machine can check, also with hard text in it', async () => {
    const verdicts = await Promise.all(
      papers.map(async ({ name, bytes }) => ({ name, verdict: await judgePdf(bytes) })),
    )
    expect(verdicts).toEqual(
      papers.map(({ name }) => ({
        name,
        verdict: { ok: true, value: { pass: true, failed: [], notChecked: [] } },
      })),
    )
    expect(papers.map(({ name }) => name)).toEqual([
      'verslag-deelnemers',
      'verslag-leiding',
      'verslag-logboek',
      'signaalcheck',
      'printpakket',
      'regieboek',
    ])
  })

  it('gives the same bytes when it is made again', () => {
    for (const { outline, bytes } of papers) expect(print(outline)).toEqual(bytes)
  })

  it('is a file that others find nothing wrong with', ({ skip }) => {
    const [first] = papers
    const said = first === undefined ? undefined : checkWithQpdf(first.bytes)
    if (said === undefined) skip('qpdf staat niet op deze computer')
    expect(said).toContain('No syntax or stream encoding errors found')
  })
})

describe('what a screen reader finds', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `woord${index}`).join(' ')
  const structure = readStructure(
    print({
      title: 'Titel & zo',
      subtitle: 'Ondertitel',
      details: [{ label: 'Gemeente', value: 'Zeist' }],
      footer: 'Voettekst',
      blocks: [
        { kind: 'heading', level: 2, text: 'Eerste kop' },
        { kind: 'heading', level: 3, text: 'Tweede kop' },
        { kind: 'paragraph', tone: 'gewoon', text: words(40) },
        { kind: 'paragraph', tone: 'zacht', text: 'Lees https://www.voorbeeld.nl/naslag, en verder.' },
        { kind: 'list', ordered: true, items: ['een', 'twee'] },
        { kind: 'checklist', items: [{ text: 'gedaan', done: true }] },
        {
          kind: 'table',
          caption: 'Wie wat doet',
          columns: [
            { title: 'Wie', width: 1 },
            { title: 'Wat', width: 3 },
          ],
          rows: [['Jongerenwerk', ''], ...Array.from({ length: 60 }, (_, row) => [`rij ${row}`, words(12)])],
        },
        { kind: 'bars', caption: 'Hoe vaak', unit: 'keer', rows: [{ label: 'gezien', value: 3 }] },
      ],
    }),
  )
  /** The tree without its texts, one element a line. */
  const types = structure
    .split('\n')
    .filter((line) => /^\s*[A-Z]/.test(line))
    .map((line) => line.trim().replace(/[ :].*$/, ''))

  it('is the title, the facts and the headings, in that order and without a level left out', () => {
    expect(types.slice(0, 9)).toEqual(['Document', 'P', 'P', 'L', 'LI', 'Lbl', 'LBody', 'H1', 'H2'])
  })

  it('is a paragraph as one whole, with a space where a line ends', () => {
    expect(structure).toContain(`"${words(40)}"`)
  })

  it('is an address in a text as a link, without the sign behind it', () => {
    expect(structure).toMatch(/"Lees "\s*Link[^"]*"https:\/\/www\.voorbeeld\.nl\/naslag"[^"]*", en verder\."/)
  })

  it('is a list with its marks', () => {
    expect(structure).toMatch(/LI[^"]*Lbl[^"]*"1\."\s*LBody[^"]*"een"/)
    expect(structure).toMatch(/Lbl[^"]*"☑"\s*LBody[^"]*"gedaan"/)
  })

  it('is a table with what it is about, headers for its columns, and a cell for every place', () => {
    const table = types.slice(types.indexOf('Table'), types.lastIndexOf('Table'))
    expect(table.filter((type) => type === 'TH')).toHaveLength(2)
    expect(table.filter((type) => type === 'TD')).toHaveLength(2 * 61)
    expect(structure).toContain('/Scope /Column')
  })

  it('is the header of a table once, also when the table goes on at the next page', () => {
    expect(structure.match(/"Wat"/g)).toHaveLength(1)
  })

  it('is a chart as a table of labels and numbers', () => {
    expect(types.slice(types.lastIndexOf('Table'))).toEqual(['Table', 'Caption', 'TR', 'TH', 'TD'])
    expect(structure).toContain('"3 keer"')
  })

  it('is not the foot of the page', () => {
    expect(structure).not.toContain('Voettekst')
    expect(structure).not.toContain('pagina 1 van')
  })
})
