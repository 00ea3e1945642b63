import type { Finding } from './finding'

/** The text with every given finding replaced by what it suggests. The findings must be of this text and not overlap. */
export function replaceFindings(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'replacement'>[],
): string {
  return [...findings]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text)
}
