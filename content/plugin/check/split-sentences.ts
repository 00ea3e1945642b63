/** A sentence, and where it begins in the text that it comes from. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** A full stop after these ends no sentence. Matched at the end of a piece, in any case. */
const abbreviations =
  /(?:^|[\s(])(?:art|bijv|bv|ca|d\.w\.z|e\.d|enz|evt|incl|jl|m\.n|max|min|mr|nr|o\.a|p|resp|t\.a\.v|t\.o\.v|vgl|z\.o\.z|zgn)\.\s*$/i

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** Splits running text into sentences. An abbreviation with a full stop does not end one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: { text: string; start: number }[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const previous = sentences.at(-1)
    if (previous && abbreviations.test(previous.text)) previous.text += segment
    else sentences.push({ text: segment, start: index })
  }
  return sentences
    .map((sentence) => ({
      text: sentence.text.trim(),
      start: sentence.start + (sentence.text.length - sentence.text.trimStart().length),
    }))
    .filter((sentence) => countWords(sentence.text) > 0)
}

/** The words of a text as a reader counts them: what stands between spaces and has a letter or digit. */
export function listWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** How many words a text has. */
export function countWords(text: string): number {
  return listWords(text).length
}
