/** A place in a text where a phrase stands, and the words that stand there. */
export interface FoundPhrase {
  readonly start: number
  readonly text: string
}

/**
 * Finds the first place where one of these phrases stands as whole words, in any case and however its words are spaced.
 * `*` at the end of a phrase stands for any ending: "weggelopen*" also finds "weggelopene".
 */
export function createPhraseFinder(phrases: readonly string[]): (text: string) => FoundPhrase | undefined {
  if (phrases.length === 0) return () => undefined
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(writePhrase).join('|')})`, 'iu')
  return (text) => {
    const match = pattern.exec(text)
    return match ? { start: match.index, text: match[0] } : undefined
  }
}

/** Finds every place where one of these phrases stands, in the same way. */
export function createAllPhrasesFinder(phrases: readonly string[]): (text: string) => FoundPhrase[] {
  const find = createPhraseFinder(phrases)
  return (text) => {
    const all: FoundPhrase[] = []
    for (let from = 0; from < text.length;) {
      const found = find(text.slice(from))
      if (!found) break
      all.push({ ...found, start: from + found.start })
      from += found.start + found.text.length
    }
    return all
  }
}

function writePhrase(phrase: string): string {
  const open = phrase.endsWith('*')
  const words = (open ? phrase.slice(0, -1) : phrase).trim().split(/\s+/)
  const written = words
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]"))
    .join(String.raw`\s+`)
  return open ? `${written}\\p{L}*` : `${written}(?![\\p{L}\\p{N}])`
}
