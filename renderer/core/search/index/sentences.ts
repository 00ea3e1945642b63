import { startOf } from './lists'
import { textPlaces, type IndexTables } from './tables'

/** All sentences as terms: of each its words in order, and after them its phrases and closed-up forms. */
export interface Sentences {
  /** Text that opens each section: its heading. Its text is the next one, and then come the names that it brings its page. */
  readonly openings: Uint32Array
  /** Where the sentences of each text end. */
  readonly textEnds: Uint32Array
  /** Where the terms of each sentence end. */
  readonly ends: Uint32Array
  /** Where the words of each sentence end, and its other terms begin. */
  readonly wordEnds: Uint32Array
  readonly terms: Uint32Array
}

/** Reads the sentences out of the tables: each word by its written form, each other term as it stands. */
export function readSentences({ texts, vocabulary, sections }: IndexTables): Sentences {
  const { words, extras } = texts
  const count = texts.wordEnds.length
  const terms = new Uint32Array(words.length + extras.values.length)
  const ends = new Uint32Array(count)
  const wordEnds = new Uint32Array(count)
  let end = 0
  let word = 0
  let extra = 0
  for (let sentence = 0; sentence < count; sentence += 1) {
    const lastWord = texts.wordEnds[sentence] ?? 0
    for (; word < lastWord; word += 1) terms[end++] = vocabulary.formTerms[words[word] ?? 0] ?? 0
    wordEnds[sentence] = end
    const lastExtra = extras.ends[sentence] ?? 0
    for (; extra < lastExtra; extra += 1) terms[end++] = extras.values[extra] ?? 0
    ends[sentence] = end
  }
  return {
    openings: findOpenings(texts.places, sections.length),
    textEnds: texts.sentenceEnds,
    ends,
    wordEnds,
    terms,
  }
}

function findOpenings(places: Uint32Array, sections: number): Uint32Array {
  const openings = new Uint32Array(sections)
  let section = 0
  places.forEach((place, text) => {
    if (place === textPlaces.heading) openings[section++] = text
  })
  return openings
}

/** First sentence of a section: its heading. */
export function firstSentence({ openings, textEnds }: Sentences, section: number): number {
  return startOf(textEnds, openings[section] ?? 0)
}

/** The sentence after the last one of a section. */
export function lastSentence({ openings, textEnds }: Sentences, section: number): number {
  return textEnds[(openings[section] ?? 0) + 1] ?? 0
}

/** Terms of one text. */
export function termsOfText({ textEnds, ends, terms }: Sentences, text: number): Uint32Array {
  const first = startOf(textEnds, text)
  return terms.subarray(startOf(ends, first), startOf(ends, textEnds[text] ?? 0))
}
