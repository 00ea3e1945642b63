import { readInternal } from './read-internal'

/**
 * Text without the lines that their writer marked with "intern:": those stay in the own logbook. What is left is exactly
 * as typed, without the blank lines before and after it. `alsoInternal` holds keys of lines in doubt that somebody chose
 * to leave out.
 */
export function leaveOutInternal(text: string, alsoInternal?: ReadonlySet<string>): string {
  const lines = readInternal(text, alsoInternal)
  const kept = lines.filter(({ reading }) => reading !== 'intern')
  if (kept.length === lines.length) return text
  const first = kept.findIndex(({ key }) => key !== '')
  const last = kept.findLastIndex(({ key }) => key !== '')
  if (first < 0) return ''
  return kept
    .slice(first, last + 1)
    .map((line, at) => line.text + (first + at === last ? '' : line.end))
    .join('')
}
