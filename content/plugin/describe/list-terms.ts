import type { Problem } from '../../schema/build/explain-issues'
import type { Language } from '../../schema/page'
import type { SkippedWords } from '../../schema/build/skipped-words'
import type { Page } from '../read/read-pages'

/** A term that is explained in running text, with every way in which it is written. */
export interface Term {
  /** Page of the term, "begrip/<slug>". */
  readonly page: string
  readonly title: string
  /** The explanation: the summary of its page. */
  readonly short: string
  readonly words: readonly string[]
  /** Language of the title when it is not Dutch, and those of `words` that are English. */
  readonly language?: Language
  readonly english: readonly string[]
}

/** Where the words are listed that get no explanation. */
export const skippedWordsFile = 'content/niet-uitleggen.yaml'

/**
 * The terms of all `begrip` pages: by title, by the parts of a title with brackets, and by search words. A search word
 * that is the title of another term, or that two terms share, explains nothing and is left out.
 */
export function listTerms(pages: readonly Page[], skipped: SkippedWords): Term[] {
  const skip = new Set(skipped.flatMap(({ woorden }) => woorden))
  const entries = listEntries(pages)
  const titles = new Set(entries.flatMap((entry) => entry.titles))
  const uses = countUses(entries.flatMap((entry) => entry.searchWords))
  return entries.flatMap(({ page, title, short, language, english, titles: own, searchWords }) => {
    const clear = searchWords.filter((word) => !titles.has(word) && uses.get(word) === 1)
    const words = [...own, ...clear].filter((word) => !skip.has(word))
    return words.length === 0 ? [] : [{ page, title, short, ...(language && { language }), english, words }]
  })
}

/** Skipped words that no term has (any more), so that the list stays short. */
export function checkSkippedWords(pages: readonly Page[], skipped: SkippedWords): Problem[] {
  const words = new Set(listEntries(pages).flatMap(({ titles, searchWords }) => [...titles, ...searchWords]))
  return skipped
    .flatMap(({ woorden }) => woorden)
    .filter((word) => !words.has(word))
    .map((word) => ({
      file: skippedWordsFile,
      line: 0,
      message: `'${word}' staat bij geen enkel begrip: haal het weg`,
    }))
}

function listEntries(pages: readonly Page[]) {
  return pages.flatMap(({ id, frontMatter }) => {
    if (frontMatter.collection !== 'begrip') return []
    const { titel, kort, zoekwoorden, taal, engels } = frontMatter
    const titles = splitTitle(titel)
    const searchWords = [...new Set(zoekwoorden)].filter((word) => !titles.includes(word))
    const english = taal === 'en' ? [...titles, ...engels] : engels
    return [{ page: id, title: titel, short: kort, language: taal, english, titles, searchWords }]
  })
}

/** "AP (Autoriteit Persoonsgegevens)" is written as "AP" and as "Autoriteit Persoonsgegevens". */
function splitTitle(title: string): string[] {
  const match = /^(.+?) \((.+)\)$/.exec(title)
  return match ? match.slice(1) : [title]
}

function countUses(words: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return uses
}
