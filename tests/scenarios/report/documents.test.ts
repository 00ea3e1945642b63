import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Outline } from '#core/report/outline.ts'
import { reportKinds } from '#core/report/report-kinds.ts'
import { describeSession } from '#core/report/session-report.ts'
import { makeDocument } from '#report/office/make-document.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { everyBlock } from '../../unit/renderer/report/every-block'
import { makeFullSession } from './example-session'
import { hardText, listSamples } from './list-samples'
import { convertDocuments, whyNoOffice } from './read-document'
import { fonts, readStructure, squeeze } from './read-pdf'

function make(outline: Outline, format: 'docx' | 'odt'): Uint8Array {
  const made = makeDocument(outline, format)
  if (!made.ok) throw new Error(made.message)
  return made.value.bytes
}

/** The text of a PDF as its structure holds it: without the foot of the pages and the headers that come back. */
function readPaper(outline: Outline): string {
  const made = makePdf(outline, fonts)
  if (!made.ok) throw new Error(made.message)
  const texts = readStructure(made.value.bytes).matchAll(/^\s*"(.*)"$/gmu)
  return withoutMarks(Array.from(texts, ([, text = '']) => text).join(''))
}

/** Without bullets, which a word processor makes itself, and without what is not seen. */
const withoutMarks = (text: string) => squeeze(text).replaceAll(/[•\u00AD\u200B\uFEFF]/gu, '')

const papers: readonly Outline[] = [
  everyBlock,
  ...reportKinds.map(({ id }) =>
    describeSession(makeFullSession(), {
      kind: id,
      contentVersion: '2026.11',
      now: new Date('2026-11-23T12:00:00Z'),
      groundRules: [],
    }),
  ),
]

describe.each(['docx', 'odt'] as const)('a report as %s', (format) => {
  it('gives the same bytes when it is made again', () => {
    for (const outline of papers) expect(make(outline, format)).toEqual(make(outline, format))
  })

  it('opens in LibreOffice without repair, with the text of the paper', ({ skip }) => {
    if (whyNoOffice !== undefined) skip(whyNoOffice)
    const documents = papers.map((outline, index) => ({
      name: `verslag${index}.${format}`,
      bytes: make(outline, format),
    }))
    const read = convertDocuments(documents, 'txt:Text').map((bytes) => withoutMarks(strFromU8(bytes)))
    expect(read).toEqual(papers.map((outline) => readPaper(outline)))
  })
})

describe('hard text in a document', () => {
  let samples: readonly Outline[] = []
  beforeAll(async () => {
    samples = (await listSamples()).map(({ outline }) => outline)
  })

  it.each(['docx', 'odt'] as const)(
    'stands in the %s as it was typed, also what no font of ours has',
    (format) => {
      const [outline] = samples
      const path = format === 'docx' ? 'word/document.xml' : 'content.xml'
      const xml = strFromU8(unzipSync(make(outline!, format))[path]!)
      const text = squeeze(
        xml
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&'),
      ).replaceAll('\u00AD', '')
      expect(text).toContain(squeeze(hardText).replaceAll('\u00AD', ''))
    },
  )

  it('holds no sign that makes a document unreadable', () => {
    const text = 'voor\u0000\u0007\u001B\uD800\uFFFFna <b> & "x" \'y\' ]]>'
    const outline = { ...everyBlock, title: text, footer: text }
    const parts = ['docx', 'odt'] as const
    for (const format of parts) {
      const files = unzipSync(make(outline, format))
      for (const [path, bytes] of Object.entries(files)) {
        if (!path.endsWith('.xml')) continue
        // oxlint-disable-next-line no-control-regex -- that is what it is about
        expect(strFromU8(bytes), path).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFF]/)
      }
    }
  })
})
