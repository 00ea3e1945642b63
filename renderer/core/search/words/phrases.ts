/** A run of word keys that counts as one term, such as "veilig thuis". */
export interface Phrase {
  readonly keys: readonly string[]
  /** The term under which the phrase is kept: its keys with spaces between. */
  readonly term: string
}

/** Phrases by their first key. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>

/** Makes a phrase book of runs of two keys or more. */
export function buildPhraseBook(runs: Iterable<readonly string[]>): PhraseBook {
  const book = new Map<string, Phrase[]>()
  const known = new Set<string>()
  for (const keys of runs) {
    const [first] = keys
    const term = keys.join(' ')
    if (first === undefined || keys.length < 2 || known.has(term)) continue
    known.add(term)
    book.set(first, [...(book.get(first) ?? []), { keys, term }])
  }
  return book
}

/** The phrases that begin at this place in a run of keys. */
export function phrasesAt(book: PhraseBook, keys: readonly string[], at: number): readonly Phrase[] {
  const starting = book.get(keys[at] ?? '')
  if (starting === undefined) return []
  return starting.filter((phrase) => phrase.keys.every((key, offset) => keys[at + offset] === key))
}
