import type { Page } from '../plugin/read/read-pages'

/** Words of ours that no dictionary has, one on a line; what stands after # is a remark. */
export const wordListFile = 'content/woordenlijst.txt'

/** Reads the word list. */
export function readWordList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
}

/**
 * The words that the terms explain: every title, and the other forms of street words and abbreviations. The search words
 * of other terms are as users type them, so they are no example of how to write.
 */
export function listTermWords(pages: readonly Page[]): string[] {
  return pages.flatMap(({ frontMatter }) => {
    if (frontMatter.collection !== 'begrip') return []
    const forms = frontMatter.soort === 'vakwoord' ? [] : frontMatter.zoekwoorden
    return [frontMatter.titel, ...forms]
      .flatMap((form) => form.split(/[\s(),/]+/))
      .filter((form) => form !== '')
  })
}
