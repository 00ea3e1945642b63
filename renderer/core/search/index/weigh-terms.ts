import { fieldWeights, textSaturation } from './field-weights'
import { gatherPostings, type Postings, type PostingGatherer } from './postings'
import { startOf } from './lists'
import { termsOfText, type Sentences } from './sentences'
import { textPlaces, type IndexTables, type TextTables } from './tables'

/** What every term is worth on every page and in every section. */
export interface WeighedTerms {
  /** Titles, words and street words, by term, per page. */
  readonly pagePostings: Postings
  /** Headings and texts, by term, per section. */
  readonly sectionPostings: Postings
}

/** Weighs the terms of all texts by the place where they stand. */
export function weighTerms(
  tables: IndexTables,
  sentences: Sentences,
  stopWords: ReadonlySet<string>,
): WeighedTerms {
  const { terms } = tables.vocabulary
  const stops = Uint8Array.from(terms, (term) => (stopWords.has(term) ? 1 : 0))
  return {
    pagePostings: weighNames(tables, sentences, stops),
    sectionPostings: weighSections(tables, sentences, stops),
  }
}

const nameWeights = {
  [textPlaces.title]: fieldWeights.title,
  [textPlaces.words]: fieldWeights.words,
  [textPlaces.streetWords]: fieldWeights.streetWords,
} as const

function weighNames(tables: IndexTables, sentences: Sentences, stops: Uint8Array): Postings {
  const { pages, texts } = tables
  const { openings } = sentences
  const postings = gatherPostings(pages.length, stops.length, countNameTerms(texts, sentences))
  for (const { sections } of pages) {
    for (const section of sections) {
      const last = openings[section + 1] ?? texts.places.length
      for (let text = (openings[section] ?? 0) + 2; text < last; text += 1)
        addShortText(
          postings,
          sentences,
          text,
          stops,
          nameWeights[texts.places[text] as keyof typeof nameWeights],
        )
    }
    postings.closeUnit()
  }
  return postings.finish()
}

/** Terms in all titles, words and street words. */
function countNameTerms({ places }: TextTables, { ends, textEnds }: Sentences): number {
  let count = 0
  for (let text = 0; text < places.length; text += 1) {
    const isName = places[text] !== textPlaces.heading && places[text] !== textPlaces.text
    if (isName) count += startOf(ends, textEnds[text] ?? 0) - startOf(ends, startOf(textEnds, text))
  }
  return count
}

function weighSections({ sections }: IndexTables, sentences: Sentences, stops: Uint8Array): Postings {
  const { openings, textEnds, ends, wordEnds, terms } = sentences
  const postings = gatherPostings(sections.length, stops.length, terms.length)
  let words = 0
  sections.forEach((_, section) => {
    const text = (openings[section] ?? 0) + 1
    for (let sentence = startOf(textEnds, text); sentence < (textEnds[text] ?? 0); sentence += 1)
      words += (wordEnds[sentence] ?? 0) - startOf(ends, sentence)
  })
  const meanLength = words / Math.max(1, sections.length)
  const counts = new Uint32Array(stops.length)
  const { repeat, length } = textSaturation
  sections.forEach((_, section) => {
    const opening = openings[section] ?? 0
    addShortText(postings, sentences, opening, stops, fieldWeights.heading)
    const from = startOf(ends, startOf(textEnds, opening + 1))
    const to = startOf(ends, textEnds[opening + 1] ?? 0)
    for (let at = from; at < to; at += 1) {
      const term = terms[at] ?? 0
      counts[term] = (counts[term] ?? 0) + 1
    }
    // BM25: repetition counts less and less, and more in a short text than in a long one.
    const room = repeat * (1 - length + (length * (to - from)) / Math.max(1, meanLength))
    for (let at = from; at < to; at += 1) {
      const term = terms[at] ?? 0
      const count = counts[term] ?? 0
      if (count === 0) continue
      postings.add(term, (fieldWeights.text * count * (repeat + 1)) / (count + room))
      counts[term] = 0
    }
    postings.closeUnit()
  })
  return postings.finish()
}

/** Adds a text of one sentence in which every word is worth the same: the more words it has, the less each is worth. */
function addShortText(
  postings: PostingGatherer,
  sentences: Sentences,
  text: number,
  stops: Uint8Array,
  weight: number,
): void {
  const first = startOf(sentences.textEnds, text)
  const from = startOf(sentences.ends, first)
  let weighty = 0
  for (let at = from; at < (sentences.wordEnds[first] ?? 0); at += 1)
    if (stops[sentences.terms[at] ?? 0] === 0) weighty += 1
  const share = 1 / Math.sqrt(1 + 0.25 * Math.max(0, weighty - 1))
  for (const term of termsOfText(sentences, text)) postings.add(term, weight * share)
}
