import type { Finding } from './finding'

/** The text with every given finding replaced by what it suggests. The findings must be of this text. */
export function replaceFindings(text: string, findings: readonly Finding[]): string {
  return [...findings]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text)
}
