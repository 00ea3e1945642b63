import Fuse from 'fuse.js'
import { peerBoosts, peerFields, toPeerDocuments, type Engine } from '../engine'

/** Plain Fuse over all fields, with token search, weights, and the options that suit documents. */
export const fuse: Engine = {
  name: 'Fuse.js (per woord)',
  build: (sections) => {
    const engine = new Fuse(toPeerDocuments(sections), {
      keys: peerFields.map((name) => ({ name, weight: peerBoosts[name] })),
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
    })
    return (query, limit) =>
      query.trim() === '' ? [] : engine.search(query, { limit }).map(({ item }) => item.page)
  },
}
