import { Charset, Document, Encoder } from 'flexsearch'
import { peerBoosts, peerFields, toPeerDocuments, weighPage, type Engine } from '../search/engine'

/** FlexSearch with normalised letters, tokens from every place in a word, suggestions and our stop words; fields merged by weight and
 * rank. Of its encoders and tokenizers this pair did best on our queries. */
export const flexsearch: Engine = {
  name: 'FlexSearch',
  build: (sections, { stopWords }) => {
    const documents = toPeerDocuments(sections)
    const encoder = new Encoder(Charset.Normalize)
    for (const word of stopWords) encoder.addFilter(word)
    const engine = new Document({
      document: {
        id: 'id',
        index: peerFields.map((field) => ({ field, tokenize: 'full' as const, resolution: 9, encoder })),
      },
    })
    for (const document of documents) engine.add({ ...document })
    const pages = new Map(documents.map(({ id, page }) => [id, page]))
    return (query, limit) => {
      const scores = new Map<string, number>()
      for (const { field, result } of engine.search(query, { limit: Math.max(50, limit), suggest: true })) {
        const weight = peerBoosts[field as keyof typeof peerBoosts]
        result.forEach((id, rank) => {
          const key = String(id)
          scores.set(key, (scores.get(key) ?? 0) + (weight * weighPage(key)) / (rank + 3))
        })
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([id]) => pages.get(id) ?? '')
    }
  },
}
