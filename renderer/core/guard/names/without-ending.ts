import { classifyWord, type WordClass } from './classify-word'
import type { Token } from './tokens'

/** What a word is, also when it is "Kevins". */
export function withoutEnding(token: Token): { readonly word: WordClass; readonly possessive: boolean } {
  const word = classifyWord(token.folded)
  if (word.first !== 'no' || word.last !== 'no' || !token.folded.endsWith('s'))
    return { word, possessive: false }
  const stem = classifyWord(token.folded.slice(0, -1))
  const owned =
    (stem.first === 'sure' && (token.capital || token.folded.length > 5)) ||
    (stem.last === 'sure' && token.capital)
  return owned && word.nameLike ? { word: stem, possessive: true } : { word, possessive: false }
}
