import type { SearchLanguage } from '../language/search-language'
import { createNearWordFinder } from '../query/near-words'
import { listBy } from './list-by'
import { startOf } from './lists'
import { makeOnce } from './make-once'
import { measureRarity } from './measure-rarity'
import { createNearPageFinder } from './near-pages'
import { listPageNames } from './page-names'
import type { Postings } from './postings'
import type { IndexedPage, IndexedSection, SearchIndex } from './search-index'
import { readSentences, termsOfText, type Sentences } from './sentences'
import { textPlaces, type IndexTables, type PageRow, type SectionRow, type TextTables } from './tables'
import { openVocabulary } from './vocabulary'
import { weighTerms } from './weigh-terms'

/** Gives a text of an index as a reader sees it, by its number. */
export type ShowText = (text: number) => string

/** Opens an index on its tables. What only some queries need is made when the first of those comes. */
export function openTables(tables: IndexTables, language: SearchLanguage, show: ShowText): SearchIndex {
  const vocabulary = openVocabulary(tables.vocabulary, language)
  const sentences = readSentences(tables)
  const { pagePostings, sectionPostings } = weighTerms(tables, sentences, language.stopWords)
  const prominence = measureProminence(pagePostings, sectionPostings)
  const pages = tables.pages.map((row) => openPage(row, tables, sentences, show))
  const pageNames = makeOnce(() => {
    const others = listOtherNames(tables, sentences).map(({ page, text }) => ({
      page,
      folded: joinForms(tables, text),
    }))
    return listPageNames(
      pages.map(({ opening }) => opening.title),
      others,
    )
  })
  const nearWords = makeOnce(() => createNearWordFinder(vocabulary.forms, prominence))
  return {
    language,
    pages,
    sections: tables.sections.map((row, at) => openSection(row, sentences.openings[at] ?? 0, show)),
    vocabulary,
    sentences,
    pagePostings,
    sectionPostings,
    rarity: measureRarity(pagePostings, sectionPostings, tables.sections, pages.length),
    prominence,
    names: {
      titled: (name) => pageNames().titled(name),
      otherwise: (name) => pageNames().otherwise(name),
    },
    nearWords: (word, open) => nearWords()(word, open),
    nearPages: createNearPageFinder(() => {
      const others = listBy(listOtherNames(tables, sentences), ({ page }) => page)
      return pages.map(({ opening }, page) => ({
        opening,
        names: [opening.title, ...(others.get(page) ?? []).map(({ text }) => show(text))],
      }))
    }),
  }
}

/** The texts are made when somebody looks at them: an answer shows eight of thousands. */
function openSection({ page, anchor }: SectionRow, heading: number, show: ShowText): IndexedSection {
  return {
    page,
    anchor,
    get heading() {
      return show(heading)
    },
    get text() {
      return show(heading + 1)
    },
  }
}

function openPage(row: PageRow, { texts }: IndexTables, sentences: Sentences, show: ShowText): IndexedPage {
  const { sections, page, collection, urgent, language } = row
  const heading = sentences.openings[sections[0] ?? 0] ?? 0
  const title = texts.places.indexOf(textPlaces.title, heading)
  return {
    opening: {
      page,
      collection,
      urgent,
      ...(language && { language }),
      get title() {
        return show(title)
      },
    },
    sections,
    get otherNames() {
      return listTextsOfNames(row, texts, sentences).map(show)
    },
    titleTerms: termsOfText(sentences, title),
  }
}

/** The texts that are words and street words of pages. */
function listOtherNames(
  { texts, pages }: IndexTables,
  sentences: Sentences,
): readonly { readonly page: number; readonly text: number }[] {
  return pages.flatMap((row, page) => listTextsOfNames(row, texts, sentences).map((text) => ({ page, text })))
}

/** The texts that are words and street words of one page. */
function listTextsOfNames(
  { sections }: PageRow,
  { places }: TextTables,
  { openings }: Sentences,
): readonly number[] {
  const names: number[] = []
  for (const section of sections) {
    const last = openings[section + 1] ?? places.length
    for (let text = (openings[section] ?? 0) + 2; text < last; text += 1)
      if (places[text] !== textPlaces.title) names.push(text)
  }
  return names
}

/** The words of a name without what stands between them: all that is left of it when it is squeezed. */
function joinForms({ texts, vocabulary }: IndexTables, text: number): string {
  const { words, wordEnds, sentenceEnds } = texts
  let joined = ''
  const end = startOf(wordEnds, sentenceEnds[text] ?? 0)
  for (let at = startOf(wordEnds, startOf(sentenceEnds, text)); at < end; at += 1)
    joined += vocabulary.forms[words[at] ?? 0] ?? ''
  return joined
}

function measureProminence(pagePostings: Postings, sectionPostings: Postings): Float32Array {
  const count = ({ ends }: Postings, term: number): number => (ends[term] ?? 0) - startOf(ends, term)
  return Float32Array.from(
    pagePostings.ends,
    (_, term) => Math.min(1, count(pagePostings, term)) + Math.min(1, count(sectionPostings, term) / 20),
  )
}
