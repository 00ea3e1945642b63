/**
 * A report as plain data: the one form that feeds both the PDF and the preview on screen.
 * Every text is exactly what was typed or written; the renderer wraps, it never cuts.
 */
export interface Outline {
  readonly title: string
  readonly subtitle: string
  /** Facts at the top: municipality, date, place, content version. */
  readonly details: readonly { readonly label: string; readonly value: string }[]
  /** One line at the foot of every page, before the page number. */
  readonly footer: string
  /** ISO moment the report was made. It is the only clock a renderer reads, so that equal outlines give equal files. */
  readonly madeAt?: string
  /** A paper to work from, of as few pages as can be: smaller letters and less white than a report to read. */
  readonly compact?: boolean
  /** Whose paper it is; without one it is nobody's in particular. */
  readonly sender?: Sender
  readonly blocks: readonly Block[]
}

/** The organisation that a report comes from, as it wants to be seen on its own paper. */
export interface Sender {
  readonly name: string
  /** The colour of headings and lines, as "#0b5c6b"; one that reads on white. */
  readonly accent?: string
  readonly logo?: Logo
}

/** A picture that was checked and drawn anew: always a PNG, whatever was opened. */
export interface Logo {
  /** The bytes, as base64. */
  readonly png: string
  /** In pixels of the picture. */
  readonly width: number
  readonly height: number
  /** What it is, for who cannot see it. */
  readonly alt: string
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'gewoon' | 'zacht' | 'let-op' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'checklist'
      readonly items: readonly { readonly text: string; readonly done: boolean }[]
    }
  | {
      readonly kind: 'table'
      /** Says what the table holds; read aloud on screen, not printed when empty. */
      readonly caption: string
      /** Widths are shares; they are scaled to the page. Numbers go at the end of their column. */
      readonly columns: readonly {
        readonly title: string
        readonly width: number
        readonly align?: 'start' | 'end'
      }[]
      readonly rows: readonly (readonly string[])[]
    }
  | {
      readonly kind: 'bars'
      readonly caption: string
      readonly unit: string
      readonly rows: readonly { readonly label: string; readonly value: number }[]
    }
  /** With `onlyOnFirst` there is no break once the text runs past the first page: that would leave a hole. */
  | { readonly kind: 'pagebreak'; readonly onlyOnFirst?: boolean }
