/** The kinds of structure that a report has; "Title" is one of our own, which the role map calls a paragraph. */
export type TagType =
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Note'
  | 'Span'

/**
 * What a piece of ink means to who cannot see the paper. Two pieces with the same tag, the very object, are one element,
 * also when they stand on two pages.
 */
export interface Tag {
  readonly type: TagType
  /** The tag that it stands in; undefined: right under the document. */
  readonly within?: Tag
  /** Words for what is no text. */
  readonly alt?: string
  /** Of a header: what it is about. */
  readonly scope?: 'Column' | 'Row'
  /** Of a table: what it holds, for who has it read aloud. */
  readonly summary?: string
  /** The language, when it is another than that of the document. */
  readonly lang?: string
}
