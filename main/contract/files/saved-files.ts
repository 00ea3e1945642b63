/** The kinds of file that a page makes: how each ends, and what a dialog calls it. */
export const pageFiles = {
  'application/pdf': { extension: 'pdf', name: 'PDF-bestand' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    name: 'Word-document',
  },
  'application/vnd.oasis.opendocument.text': { extension: 'odt', name: 'OpenDocument-tekst' },
  'text/markdown': { extension: 'md', name: 'Markdown-bestand' },
  'text/csv': { extension: 'csv', name: 'CSV-bestand' },
  'text/calendar': { extension: 'ics', name: 'Agenda-afspraak' },
  'application/json': { extension: 'json', name: 'JSON-bestand' },
} as const

/** The kinds of file that only the host makes. */
const hostFiles = {
  'application/zip': { extension: 'zip', name: 'Zip-bestand' },
  // no .zip: some browsers take one apart when it comes in
  'application/octet-stream': { extension: 'swbackup', name: 'Back-up van Signaalwijzer' },
  // only inside a zip file
  'text/html': { extension: 'html', name: 'Webpagina' },
} as const

/** Every kind of file that leaves the app. */
export const savedFiles = { ...pageFiles, ...hostFiles }

export type SavedMediaType = keyof typeof savedFiles

/** Every kind of file that a page may offer. */
export type PageMediaType = keyof typeof pageFiles
