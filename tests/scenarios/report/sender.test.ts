import { describe, expect, it } from 'vitest'
import { addSender } from '#core/report/add-sender.ts'
import type { Outline } from '#core/report/outline.ts'
import { encodeBase64 } from '#report/encode-base64.ts'
import { makeDocument } from '#report/office/make-document.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { judgePdf } from '../../pdf-ua/judge-pdf'
import { everyBlock } from '../../unit/renderer/report/every-block'
import { makePng } from './make-png'
import { convertDocuments, whyNoOffice } from './read-document'
import { fonts, readStructure, readText } from './read-pdf'

const logo = {
  png: encodeBase64(makePng(120, 40, [138, 21, 56])),
  ...{ width: 120, height: 40, alt: 'Wapen van Zeist' },
}
const outline = addSender(everyBlock, { name: 'Gemeente Zeist', accent: '#8a1538', logo })
const print = (what: Outline) => {
  const made = makePdf(what, fonts)
  if (!made.ok) throw new Error(made.message)
  return made.value.bytes
}

describe('a report on the paper of an organisation', () => {
  const bytes = print(outline)

  it('keeps the rules of PDF/UA-1, with the logo as a picture that says what it is', async () => {
    expect(await judgePdf(bytes)).toEqual({ ok: true, value: { pass: true, failed: [], notChecked: [] } })
    expect(readStructure(bytes)).toMatch(/^Document[^]*?Figure[^]*?"Gemeente Zeist"[^]*?"Alles"/)
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Alt')
  })

  it('has its name on top and its colour in headings, and gives the same bytes twice', () => {
    expect(readText(bytes).trimStart().startsWith('Gemeente Zeist')).toBe(true)
    expect(print(outline)).toEqual(bytes)
    expect(print(everyBlock)).not.toEqual(bytes)
  })

  it('leaves a report as it was when nothing was filled in', () => {
    expect(addSender(everyBlock, { name: ' ', accent: '', logo: null })).toBe(everyBlock)
    expect(addSender(everyBlock, null)).toBe(everyBlock)
  })

  it.for(['docx', 'odt'] as const)('opens as %s with the logo in it', (format, { skip }) => {
    if (whyNoOffice !== undefined) skip(whyNoOffice)
    const made = makeDocument(outline, format)
    if (!made.ok) throw new Error(made.message)
    const [pdf] = convertDocuments([{ name: `afzender.${format}`, bytes: made.value.bytes }], 'pdf')
    expect(Buffer.from(pdf!).toString('latin1')).toContain('/Subtype/Image')
    expect(readText(pdf!).trimStart().startsWith('Gemeente Zeist')).toBe(true)
  })
})
