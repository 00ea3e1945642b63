/** Says whether a word is spelled right. */
export type WordCheck = (word: string) => boolean

/**
 * A check that knows a word when the dictionary has it, or when it is one of ours. At the beginning of a sentence a word
 * may have a capital; of a word with a hyphen, each part counts.
 */
export function createWordCheck(inDictionary: WordCheck, ours: Iterable<string>): WordCheck {
  const own = new Set([...ours].map((word) => word.replaceAll('’', "'")))
  const hasWord = (word: string) => own.has(word) || inDictionary(word)
  const isKnown = (word: string) =>
    word.length === 1 || /^\d+$/.test(word) || hasWord(word) || hasWord(withoutCapital(word))
  return (word) => isKnown(word) || (word.includes('-') && word.split('-').every(isKnown))
}

/** "Jongere" as "jongere"; a word with more capitals (OM, DUO) stays as it is. */
function withoutCapital(word: string): string {
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word
}
