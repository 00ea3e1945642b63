import type { jsPDF } from 'jspdf'
import type { Outline } from '#core/report/outline.ts'
import { dropSoftHyphens } from '#core/report/letters/word-breaks.ts'
import { fingerprint } from './fingerprint'
import { openInternals } from './pdf-internals'
import { writeXmp } from './write-xmp'

/**
 * Writes title, language, maker, date and file id into a document; all from the outline, so that two runs over the
 * same outline give the same bytes on every device.
 */
export function writeMetadata(doc: jsPDF, outline: Outline): void {
  doc.setProperties({
    title: makeSafe(outline.title),
    subject: makeSafe(outline.subtitle),
    creator: 'Signaalwijzer',
  })
  doc.setCreationDate(formatPdfDate(outline.madeAt))
  writeXmp(doc, {
    title: flatten(outline.title),
    subject: flatten(outline.subtitle),
    madeAt: formatPdfDate(outline.madeAt),
  })
  doc.setFileId(fingerprint(JSON.stringify(outline)))
  const pdf = openInternals(doc)
  pdf.events.subscribe('putCatalog', () => {
    // jsPDF knows "nl" but not "nl-NL"; the title is what a reader should hear, not the file name.
    pdf.write('/Lang (nl-NL)')
    pdf.write('/ViewerPreferences << /DisplayDocTitle true >>')
  })
}

const flatten = (text: string) => dropSoftHyphens(text).replaceAll('\n', ' ')

/** A date outside what jsPDF takes (1970 to 2037) comes from a device clock that is wrong; a report is worth more. */
function formatPdfDate(madeAt: string | undefined): string {
  const match = /^(20[0-2]\d|203[0-7])-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(madeAt ?? '')
  const [, year = '2000', month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match ?? []
  return `D:${year}${month}${day}${hour}${minute}${second}+00'00'`
}

/**
 * jsPDF writes these strings as raw 16-bit text, in which PDF reads the byte 0D as a line end: "č" (010D) would come
 * out as "Ċ". Such a letter is written as letter and accent, or as "?" where that is not possible.
 */
function makeSafe(text: string): string {
  const isSafe = (letter: string) =>
    Array.from({ length: letter.length }, (_, index) => letter.charCodeAt(index)).every(
      (unit) => (unit & 0xff) !== 0x0d && unit >> 8 !== 0x0d,
    )
  return Array.from(flatten(text), (letter) => {
    const loose = letter.normalize('NFD')
    return isSafe(letter) ? letter : isSafe(loose) ? loose : '?'
  }).join('')
}
