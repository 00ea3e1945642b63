/** Makes a set of the words in a text that are set apart by white space: the form in which word lists are easy to read in a diff. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
