import { jsPDF } from 'jspdf'
import type { Outline } from '#core/report/outline.ts'
import { decodeBase64 } from '../decode-base64'
import type { LaidOutPage } from '../layout/lay-out-report'
import { page } from '../layout/page-geometry'
import type { ReportFonts } from './report-fonts'
import type { Ink } from '../layout/strip'
import { subsetFont } from './subset-font'
import { colors, type Face } from '../layout/text-styles'
import { openTagWriter, type TagWriter } from './write-tags'
import { writeBookmarks, type Bookmark } from './write-bookmarks'
import { writeMetadata } from './write-metadata'
import { openTextWriter, type AddedFont } from './write-text'

/** Names of the fonts in the file; the six letters say that it holds only the characters that are used. */
const fontNames: Readonly<Record<Face, string>> = {
  regular: 'SIGNAA+SourceSans3-Regular',
  semibold: 'SIGNAA+SourceSans3-Semibold',
  italic: 'SIGNAA+SourceSans3-It',
}

/**
 * Draws pages that were laid out and gives the bytes of the PDF, with tags unless the bench asks for none. Throws when a
 * font does not arrive in the document. `onPage` hears after each page how many are drawn.
 */
export function drawReport(
  outline: Outline,
  pages: readonly LaidOutPage[],
  fonts: ReportFonts,
  openTags: (doc: jsPDF) => TagWriter = openTagWriter,
  onPage: (drawn: number) => void = () => {},
): Uint8Array<ArrayBuffer> {
  const doc = new jsPDF({
    unit: 'pt',
    format: [page.width, page.height],
    compress: true,
    putOnlyUsedFonts: true,
    // Hundredths of a point: finer cannot be seen and only makes the file larger.
    precision: 2,
  })
  const writeText = openTextWriter(doc, addFonts(doc, pages, fonts))
  const tags = openTags(doc)
  const inTone = chooseTone(outline.sender?.accent)
  const bookmarks: Bookmark[] = []
  pages.forEach(({ parts }, index) => {
    if (index > 0) doc.addPage()
    tags.openPage(index + 1)
    for (const { left, top, ink, isFooter } of parts) {
      for (const one of ink) {
        if (one.kind === 'bookmark') {
          bookmarks.push({ level: one.level, text: one.text, pageNumber: index + 1, top })
        } else if (one.kind === 'element') tags.place(one.tag)
        else {
          if ((one.kind === 'text' || one.kind === 'image') && one.tag !== undefined) tags.mark(one.tag)
          else tags.markArtifact(isFooter ? 'footer' : 'decoration')
          if (one.kind === 'text') {
            writeText(inTone(one), left + one.x, top + one.y)
            if (one.tag !== undefined && one.link !== undefined)
              tags.link(one.tag, one.link.url, {
                left: left + one.x,
                bottom: top + one.y + 0.25 * one.style.size,
                width: one.link.width,
                height: 1.2 * one.style.size,
              })
          } else if (one.kind === 'image')
            doc.addImage(decodeBase64(one.png), 'PNG', left + one.x, top + one.y, one.width, one.height)
          else drawShape(doc, inTone(one), left, top)
        }
      }
    }
    tags.closePage()
    onPage(index + 1)
  })
  tags.writeTree()
  writeMetadata(doc, outline)
  writeBookmarks(doc, bookmarks)
  return new Uint8Array(doc.output('arraybuffer'))
}

/** Draws what has our accent in the colour of the sender instead. */
function chooseTone(accent: string | undefined): <One extends Ink>(ink: One) => One {
  if (accent === undefined) return (ink) => ink
  return (ink) => {
    if (ink.kind === 'text' && ink.style.color === colors.accent)
      return { ...ink, style: { ...ink.style, color: accent } }
    return ink.kind === 'rectangle' && ink.color === colors.accent ? { ...ink, color: accent } : ink
  }
}

const space = 0x20

/** Adds each face with only the characters that the pages use. */
function addFonts(
  doc: jsPDF,
  pages: readonly LaidOutPage[],
  fonts: ReportFonts,
): Readonly<Record<Face, AddedFont>> {
  const used: Record<Face, Set<number>> = { regular: new Set(), semibold: new Set(), italic: new Set() }
  for (const { parts } of pages) {
    for (const one of parts.flatMap(({ ink }) => ink)) {
      if (one.kind !== 'text') continue
      const characters = used[one.style.face]
      for (let index = 0; index < one.text.length; index += 1) characters.add(one.text.charCodeAt(index))
      if (one.spaceBehind) characters.add(space)
    }
  }
  for (const face of ['regular', 'semibold', 'italic'] as const) {
    const name = fontNames[face]
    doc.addFileToVFS(`${face}.ttf`, toBinaryString(subsetFont(fonts.files[face], used[face])))
    doc.addFont(`${face}.ttf`, name, 'normal')
    if (doc.getFontList()[name] === undefined) throw new Error(`Font ${name} did not arrive in the document`)
  }
  const describe = (face: Face) => ({ name: fontNames[face], characters: used[face] })
  return { regular: describe('regular'), semibold: describe('semibold'), italic: describe('italic') }
}

function drawShape(
  doc: jsPDF,
  ink: Extract<Ink, { kind: 'rectangle' | 'word-goes-on' }>,
  left: number,
  top: number,
): void {
  const [x, y] = [left + ink.x, top + ink.y]
  switch (ink.kind) {
    case 'rectangle':
      doc.setFillColor(ink.color)
      doc.rect(x, y, ink.width, ink.height, 'F')
      return
    case 'word-goes-on':
      // A small hook: down, back to the left and an arrow head; there the word goes on.
      doc.setDrawColor(colors.accent)
      doc.setLineWidth(0.6)
      doc.lines(
        [
          [2.6, 0],
          [0, 3.4],
          [-3.8, 0],
        ],
        x + 4,
        y - 4.4,
      )
      doc.lines(
        [
          [-1.4, 1.4],
          [1.4, 1.4],
        ],
        x + 4.2,
        y - 2.4,
      )
      return
  }
}

/** jsPDF takes a font as text, one character a byte; in pieces, because a call carries only so many arguments. */
function toBinaryString(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let offset = 0; offset < bytes.byteLength; offset += 0x2000) {
    pieces.push(String.fromCharCode(...bytes.subarray(offset, offset + 0x2000)))
  }
  return pieces.join('')
}
