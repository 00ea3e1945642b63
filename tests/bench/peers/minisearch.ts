import MiniSearch from 'minisearch'
import {
  foldForPeer,
  peerBoosts,
  peerFields,
  toPeerDocuments,
  weighPage,
  type Engine,
  type PeerDocument,
} from '../search/engine'

/** MiniSearch with prefix, fuzzy, field and document boosts, accents folded and our list of stop words. */
export const minisearch: Engine = {
  name: 'MiniSearch',
  build: (sections, words) => {
    const stopWords = new Set(words.stopWords)
    const engine = new MiniSearch<PeerDocument>({
      fields: [...peerFields],
      storeFields: ['page'],
      processTerm: (term) => {
        const folded = foldForPeer(term)
        return stopWords.has(folded) ? null : folded
      },
      searchOptions: {
        boost: peerBoosts,
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        boostDocument: (id: string) => weighPage(id),
        combineWith: 'OR',
      },
    })
    engine.addAll(toPeerDocuments(sections))
    return (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map((hit) => String(hit['page']))
  },
}
