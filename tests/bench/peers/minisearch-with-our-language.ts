import MiniSearch from 'minisearch'
import { buildIndex } from '../../../renderer/core/search/index/build-index'
import { readDocument } from '../../../renderer/core/search/index/read-document'
import { learnLanguage } from '../../../renderer/core/search/language/search-language'
import { readQuery, type QueryWord } from '../../../renderer/core/search/query/read-query'
import { phrasesAt } from '../../../renderer/core/search/words/phrases'
import {
  peerBoosts,
  peerFields,
  toPeerDocuments,
  weighPage,
  type Engine,
  type PeerDocument,
} from '../search/engine'

/** What a compound and its parts are worth beside the word itself. */
const compoundWeight = 0.5
const weakWeight = 0.3
/** Between terms, because a phrase of several words is one term. */
const between = '\n'

/**
 * MiniSearch with our Dutch: our stems, phrases, compounds taken apart, synonyms and abbreviations with their weights, stop
 * words and weak words. It keeps its own prefixes, misspellings and ranking. What is left of the difference is the ranking
 * and the reading of half and wrong words.
 */
export const minisearchWithOurLanguage: Engine = {
  name: 'MiniSearch met onze stammen, samenstellingen en synoniemen',
  build: (sections, words) => {
    const language = learnLanguage(words)
    // only for what our texts know of compounds; nothing is searched in it
    const { vocabulary } = buildIndex(sections, language)
    const takeApart = (term: string): readonly string[] => {
      const known = vocabulary.find(term)
      if (known !== undefined) return vocabulary.partsOf(known)
      return (vocabulary.split(term) ?? []).map(language.keyOf)
    }
    const engine = new MiniSearch<PeerDocument>({
      fields: [...peerFields],
      storeFields: ['page'],
      tokenize: (text) => {
        const { keys, extras } = readDocument(text, language)
        return [...keys, ...extras].flatMap((term) => [term, ...takeApart(term)])
      },
      processTerm: (term) => (language.stopWords.has(term) ? null : term),
    })
    engine.addAll(toPeerDocuments(sections))

    const listTerms = (typed: readonly QueryWord[]): ReadonlyMap<string, number> => {
      const terms = new Map<string, number>()
      const add = (term: string, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0))
      const addAll = (term: string, weight: number) => {
        add(term, weight)
        for (const part of takeApart(term)) add(part, weight * compoundWeight)
        for (const link of language.links.get(term) ?? []) add(link.term, weight * link.weight)
      }
      const keys = typed.map(({ key }) => key)
      typed.forEach(({ key, weak }, at) => {
        addAll(key, weak && typed.length > 1 ? weakWeight : 1)
        for (const phrase of phrasesAt(language.phrases, keys, at)) addAll(phrase.term, 1)
      })
      return terms
    }
    return (query, limit) => {
      const read = readQuery(query, language).words
      const meant = read.filter(({ stop }) => !stop)
      const typed = meant.length > 0 ? meant : read
      const terms = listTerms(typed)
      const asTyped = new Set(typed.map(({ key }) => key))
      return engine
        .search([...terms.keys()].join(between), {
          tokenize: (joined) => joined.split(between),
          processTerm: (term) => term,
          boost: peerBoosts,
          boostTerm: (term) => terms.get(term) ?? 1,
          boostDocument: (id: string) => weighPage(id),
          prefix: (term) => asTyped.has(term) && term.length > 2,
          fuzzy: (term) => (asTyped.has(term) && term.length > 3 ? 0.25 : false),
          combineWith: 'OR',
        })
        .slice(0, limit)
        .map((hit) => String(hit['page']))
    }
  },
}
