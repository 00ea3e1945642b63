import type { PageMediaType } from '#contract/files/saved-files.ts'

/** The forms in which a report can be saved; the first is the one that a click chooses. */
export const reportFormats = [
  { id: 'pdf', name: 'Pdf', mediaType: 'application/pdf', text: 'Om te delen en te bewaren.' },
  {
    id: 'docx',
    name: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: 'Om verder aan te passen in Word.',
  },
  {
    id: 'odt',
    name: 'OpenDocument',
    mediaType: 'application/vnd.oasis.opendocument.text',
    text: 'Om verder aan te passen in LibreOffice of een ander programma.',
  },
  { id: 'md', name: 'Markdown', mediaType: 'text/markdown', text: 'Voor een wiki of je eigen notities.' },
] as const satisfies readonly {
  readonly id: string
  readonly name: string
  readonly mediaType: PageMediaType
  readonly text: string
}[]

export type ReportFormat = (typeof reportFormats)[number]['id']
