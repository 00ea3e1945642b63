import { countSyllables } from './count-syllables'
import type { Prose } from '../plugin/check/prose'
import { rules } from './rules'
import { countWords, listWords, splitSentences } from '../plugin/check/split-sentences'

/** A sentence with more words than the rule allows. */
export interface LongSentence {
  readonly file: string
  readonly line: number
  readonly group: string
  readonly words: number
  readonly text: string
}

/** How a group of pages reads. */
export interface Readability {
  readonly group: string
  readonly sentences: number
  readonly meanWords: number
  readonly longSentences: readonly LongSentence[]
  /** Flesch in Douma's version for Dutch: 60 to 80 is ordinary to easy, higher is easier. No rule hangs on it. */
  readonly ease: number
}

/** Measures each group of prose, in the order in which the groups come. Titles and headings do not count. */
export function measureReadability(prose: readonly Prose[]): Readability[] {
  const groups = new Map<string, Prose[]>()
  for (const piece of prose)
    if (!piece.isTitle) groups.set(piece.group, [...(groups.get(piece.group) ?? []), piece])
  return [...groups].map(([group, pieces]) => measureGroup(group, pieces))
}

function measureGroup(group: string, pieces: readonly Prose[]): Readability {
  let sentences = 0
  let words = 0
  let syllables = 0
  const longSentences: LongSentence[] = []
  for (const { file, text, lineAt } of pieces)
    for (const sentence of splitSentences(text)) {
      const count = countWords(sentence.text)
      sentences += 1
      words += count
      for (const word of listWords(sentence.text)) syllables += countSyllables(word)
      if (count > rules.mostWordsInSentence)
        longSentences.push({ file, line: lineAt(sentence.start), group, words: count, text: sentence.text })
    }
  const meanWords = words / Math.max(1, sentences)
  const ease = 206.84 - 0.77 * ((100 * syllables) / Math.max(1, words)) - 0.93 * meanWords
  return { group, sentences, meanWords, longSentences, ease }
}
