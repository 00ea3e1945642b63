/** A stretch of text that a reader sees, with the place where a writer can mend it. */
export interface Prose {
  /** File relative to the repository. */
  readonly file: string
  /** Collection, or the name of the data file, under which it is counted. */
  readonly group: string
  readonly text: string
  /** A title or heading names something: it is spelled, but it is no sentence. */
  readonly isTitle: boolean
  /** The line of the file on which this character of the text stands. */
  readonly lineAt: (offset: number) => number
}

/** For prose that begins on this line and is mended there as a whole. */
export function onOneLine(line: number): (offset: number) => number {
  return () => line
}
