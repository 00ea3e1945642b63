import { create, insertMultiple, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/dutch'
import { peerBoosts, peerFields, toPeerDocuments, type Engine } from '../search/engine'

/** Orama with its Dutch tokenizer and stemmer, our stop words, field boosts and one edit of tolerance. */
export const orama: Engine = {
  name: 'Orama (Nederlands)',
  build: (sections, { stopWords }) => {
    const schema = {
      page: 'enum',
      title: 'string',
      words: 'string',
      streetWords: 'string',
      heading: 'string',
      text: 'string',
    } as const
    const engine = create({
      schema,
      components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: [...stopWords] } },
    })
    void insertMultiple(engine, toPeerDocuments(sections))
    return (query, limit) => {
      const found = search(engine, {
        term: query,
        properties: [...peerFields],
        boost: peerBoosts,
        tolerance: query.length > 4 ? 1 : 0,
        limit,
      })
      if (found instanceof Promise)
        throw new Error('Orama antwoordt niet meer meteen: meet het dan met await.')
      return found.hits.map(({ document }) => document.page as string)
    }
  },
}
