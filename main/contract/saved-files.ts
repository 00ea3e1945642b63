/** The kinds of file that the app makes: how each ends, and what a dialog calls it. The one list of them. */
export const savedFiles = {
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

export type SavedMediaType = keyof typeof savedFiles
