import type { SearchSection } from '#schema/section.ts'
import { fieldWeights } from './field-weights'
import { measureRarity } from './measure-rarity'
import { namePage } from './name-page'
import { createNearPageFinder } from './near-pages'
import { createNearWordFinder } from '../query/near-words'
import { gatherPostings, type PostingGatherer } from './postings'
import { readDocument, type ReadText } from './read-document'
import type { IndexedPage, IndexedSection, SearchIndex } from './search-index'
import type { SearchLanguage } from '../language/search-language'
import { splitSentences } from '../language/sentences'
import { rootOf } from '../language/stem'
import { gatherVocabulary, type VocabularyGatherer } from './vocabulary'
import { weighText } from './weigh-text'

/** Makes the index of these sections, read by this language. Takes some hundreds of milliseconds for the shipped content: do it in the worker. */
export function buildIndex(sections: readonly SearchSection[], language: SearchLanguage): SearchIndex {
  const vocabulary = gatherVocabulary(language)
  const onPages = gatherPostings()
  const inSections = gatherPostings()
  const texts = sections.map((section) => readSection(vocabulary, language, section))
  const meanLength = texts.reduce((sum, { words }) => sum + words, 0) / Math.max(1, texts.length)
  const numbers = new Map<string, number>()
  const pages: (IndexedPage & { readonly sections: number[] })[] = []

  const addEntry = (postings: PostingGatherer, unit: number, display: string, weight: number) =>
    addTerms(vocabulary, postings, readDocument(display, language), {
      unit,
      weight,
      stopWords: language.stopWords,
    })

  const openPage = (section: SearchSection): number => {
    const page = pages.length
    numbers.set(section.page, page)
    const titleTerms = addEntry(onPages, page, section.title, fieldWeights.title)
    pages.push({ opening: section, sections: [], titleTerms, ...namePage(section) })
    return page
  }

  const indexed = sections.map((section, number): IndexedSection => {
    const page = numbers.get(section.page) ?? openPage(section)
    pages[page]?.sections.push(number)
    for (const word of section.words) addEntry(onPages, page, word, fieldWeights.words)
    for (const word of section.streetWords) {
      addEntry(onPages, page, word, fieldWeights.streetWords)
    }
    const heading = addEntry(inSections, number, section.heading, fieldWeights.heading)
    const read = texts[number]
    for (const [term, worth] of weighText(read?.terms ?? [], meanLength)) inSections.add(term, number, worth)
    return { section, page, sentences: [heading, ...(read?.sentences ?? [])] }
  })

  const words = vocabulary.finish(rootOf)
  const pagePostings = onPages.finish(words.size)
  const sectionPostings = inSections.finish(words.size)
  const prominence = Float32Array.from(
    pagePostings,
    ({ units }, term) =>
      Math.min(1, units.length) + Math.min(1, (sectionPostings[term]?.units.length ?? 0) / 20),
  )
  return {
    language,
    pages,
    sections: indexed,
    vocabulary: words,
    pagePostings,
    sectionPostings,
    rarity: measureRarity(pagePostings, sectionPostings, indexed, pages.length),
    prominence,
    nearWords: createNearWordFinder(words.forms, prominence),
    nearPages: createNearPageFinder(pages.map(({ opening }) => opening)),
  }
}

interface SectionTerms {
  /** Terms of each sentence, phrases and closed-up forms too. */
  readonly sentences: readonly (readonly number[])[]
  readonly terms: readonly number[]
  /** Words in the text. */
  readonly words: number
}

function readSection(
  vocabulary: VocabularyGatherer,
  language: SearchLanguage,
  section: SearchSection,
): SectionTerms {
  let words = 0
  const sentences = splitSentences(section.text).map((sentence) => {
    const read = readDocument(sentence, language)
    words += read.keys.length
    return numberTerms(vocabulary, read)
  })
  return { sentences, terms: sentences.flat(), words }
}

/** Adds a short text in which every word is worth the same: the more words it has, the less each is worth. */
function addTerms(
  vocabulary: VocabularyGatherer,
  postings: PostingGatherer,
  read: ReadText,
  {
    unit,
    weight,
    stopWords,
  }: { readonly unit: number; readonly weight: number; readonly stopWords: ReadonlySet<string> },
): readonly number[] {
  const terms = numberTerms(vocabulary, read)
  const weighty = read.keys.filter((key) => !stopWords.has(key)).length
  const share = 1 / Math.sqrt(1 + 0.25 * Math.max(0, weighty - 1))
  for (const term of terms) postings.add(term, unit, weight * share)
  return terms
}

function numberTerms(vocabulary: VocabularyGatherer, read: ReadText): readonly number[] {
  for (const { word, term } of read.surfaces) vocabulary.note(word, vocabulary.number(term))
  return read.keys.concat(read.extras).map((term) => vocabulary.number(term))
}
