import type { jsPDF } from 'jspdf'
import { openInternals } from './pdf-internals'
import type { Ink } from '../layout/strip'
import type { Face, TextStyle } from '../layout/text-styles'

/** What the writer knows of a face that was added to the document. */
export interface AddedFont {
  /** The name it was added under. */
  readonly name: string
  /** Every character that will be written with it. */
  readonly characters: Iterable<number>
}

/** Writes one text at a place in pt from the top left corner of the paper. */
export type WriteText = (ink: Extract<Ink, { kind: 'text' }>, x: number, y: number) => void

/**
 * Opens a writer of text for a document that has its fonts.
 *
 * jsPDF's own `text()` looks at every character some six times and drops what it does not know; that took most of the
 * time of a report. This writes the same operators from a table of glyphs. Throws when a character has no glyph, so that
 * nothing can be dropped in silence.
 */
export function openTextWriter(doc: jsPDF, fonts: Readonly<Record<Face, AddedFont>>): WriteText {
  const pdf = openInternals(doc)
  const height = doc.internal.pageSize.getHeight()
  const faces = {
    regular: listGlyphs(doc, fonts.regular),
    semibold: listGlyphs(doc, fonts.semibold),
    italic: listGlyphs(doc, fonts.italic),
  }
  const started = new Set<Face>()
  const openings = new Map<TextStyle, string>()

  return ({ text: words, style, spaceBehind }, x, y) => {
    const text = spaceBehind ? `${words} ` : words
    const { id, name, glyphs } = faces[style.face]
    if (!started.has(style.face)) {
      // Only its own `text()` tells jsPDF that a font is used; without that it leaves the font out of the file.
      started.add(style.face)
      doc.setFont(name, 'normal').setFontSize(style.size).setTextColor(style.color).text(text, x, y)
      return
    }
    const opening = openings.get(style) ?? `BT /${id} ${style.size} Tf ${nameColor(style.color)} rg`
    openings.set(style, opening)
    let shown = ''
    for (let index = 0; index < text.length; index += 1) {
      const glyph = glyphs.get(text.charCodeAt(index))
      if (glyph === undefined) throw new Error(`No glyph for character ${text.charCodeAt(index)}`)
      shown += glyph
    }
    pdf.write(`${opening} ${round(x)} ${round(height - y)} Td <${shown}> Tj ET`)
  }
}

/** The glyph of every character as the four hexadecimal digits that stand in the file. */
function listGlyphs(doc: jsPDF, { name, characters }: AddedFont) {
  const pdf = openInternals(doc)
  doc.setFont(name, 'normal')
  const font = pdf.getFont()
  const codes = [...characters]
  // Makes jsPDF embed these characters and list them for reading back.
  pdf.pdfEscape16(String.fromCharCode(...codes), font)
  const glyphs = new Map<number, string>()
  for (const code of codes) {
    const glyph = font.metadata.characterToGlyph(code)
    if (glyph !== 0) glyphs.set(code, glyph.toString(16).padStart(4, '0'))
  }
  return { id: font.id, name, glyphs }
}

/** "#0B5C6B" as three shares of one, as PDF wants them. */
function nameColor(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
}

/** Hundredths of a point: finer cannot be seen. */
function round(length: number): string {
  return String(Number(length.toFixed(2)))
}
