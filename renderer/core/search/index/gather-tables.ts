import type { SearchSection } from '#schema/section.ts'
import type { SearchLanguage } from '../language/search-language'
import { splitSentences } from '../language/sentences'
import { gatherVocabulary, type NumberedSentence } from './gather-vocabulary'
import { joinLists, listEnds } from './lists'
import { readDocument } from './read-document'
import { textPlaces, type IndexTables, type PageRow, type SectionRow, type TextTables } from './tables'

/** The tables of an index, and beside them its texts as they are shown, by number. */
export interface GatheredTables {
  readonly tables: IndexTables
  readonly shown: readonly string[]
}

interface GatheredText {
  readonly place: number
  readonly shown: string
  readonly sentences: readonly NumberedSentence[]
}

/** Reads sections into tables by this language. This is the slow part: some hundreds of milliseconds for the shipped content. */
export function gatherTables(sections: readonly SearchSection[], language: SearchLanguage): GatheredTables {
  const vocabulary = gatherVocabulary(language)
  const read = (shown: string): NumberedSentence => vocabulary.read(readDocument(shown, language))
  const gather = (place: number, shown: string, sentences = [read(shown)]): GatheredText => ({
    place,
    shown,
    sentences,
  })
  const bodies = sections.map(({ text }) => gather(textPlaces.text, text, splitSentences(text).map(read)))
  const pages: (PageRow & { readonly sections: number[] })[] = []
  const numbers = new Map<string, number>()
  const rows: SectionRow[] = []
  const texts = sections.flatMap((section, number) => {
    const { page, collection, urgent, language: spoken, title, words, streetWords, heading, anchor } = section
    const known = numbers.get(page)
    const names = known === undefined ? [gather(textPlaces.title, title)] : []
    if (known === undefined) {
      numbers.set(page, pages.length)
      pages.push({ page, collection, urgent, ...(spoken && { language: spoken }), sections: [] })
    }
    const row = { page: known ?? pages.length - 1, anchor }
    pages[row.page]?.sections.push(number)
    rows.push(row)
    names.push(...words.map((word) => gather(textPlaces.words, word)))
    names.push(...streetWords.map((word) => gather(textPlaces.streetWords, word)))
    return [gather(textPlaces.heading, heading), bodies[number] ?? gather(textPlaces.text, ''), ...names]
  })
  const { tables, places } = vocabulary.finish()
  return {
    tables: { pages, sections: rows, texts: listTexts(texts, places), vocabulary: tables },
    shown: texts.map(({ shown }) => shown),
  }
}

function listTexts(texts: readonly GatheredText[], places: Uint32Array): TextTables {
  const sentences = texts.flatMap((text) => text.sentences)
  return {
    places: Uint32Array.from(texts, ({ place }) => place),
    sentenceEnds: listEnds(texts.map((text) => text.sentences.length)),
    wordEnds: listEnds(sentences.map(({ words }) => words.length)),
    words: Uint32Array.from(
      sentences.flatMap(({ words }) => words),
      (use) => places[use] ?? 0,
    ),
    extras: joinLists(sentences.map(({ extras }) => extras)),
  }
}
