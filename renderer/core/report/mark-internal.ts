import { readInternal } from './read-internal'

/** What is put in front of a text that stays in the own logbook. */
export const internalMark = 'intern: '

/** Whether everything in a text stays in the own logbook. */
export function isInternal(text: string): boolean {
  const said = readInternal(text).filter(({ key }) => key !== '')
  return said.length > 0 && said.every(({ reading }) => reading === 'intern')
}

/** The text with the mark before every point and piece of it that would otherwise go to others; empty stays empty. */
export function markInternal(text: string): string {
  if (text.trim() === '') return text
  // The reading of a plain text is one line; with the mark in front each line is read by itself.
  let marked = isInternal(text) ? text : putMark(text)
  for (;;) {
    const lines = readInternal(marked)
    const at = lines.findIndex(({ reading, key }) => reading !== 'intern' && key !== '')
    if (at < 0) return marked
    marked = lines.map((line, index) => (index === at ? putMark(line.text) : line.text) + line.end).join('')
  }
}

/** The text without the marks before its lines. */
export function unmarkInternal(text: string): string {
  return readInternal(text)
    .map((line) => line.text.replace(/^([\s\p{P}\p{S}\d]*)intern\s*:[ \t]*/iu, '$1') + line.end)
    .join('')
}

/** Behind the bullet or number of a point, where a person would write it. */
function putMark(line: string): string {
  return line.replace(/^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)?/, (lead) => lead + internalMark)
}
