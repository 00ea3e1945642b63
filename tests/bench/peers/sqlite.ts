import sqlite3InitModule from '@sqlite.org/sqlite-wasm'
import {
  foldForPeer,
  peerBoosts,
  peerFields,
  toPeerDocuments,
  weighPage,
  type Engine,
} from '../search/engine'

const columns = peerFields.join(', ')
const places = peerFields.map(() => '?').join(', ')
const boosts = peerFields.map((field) => peerBoosts[field]).join(', ')
const words = /[\p{L}\p{N}]+/gu

/**
 * SQLite FTS5 (the build for browsers) with its own tokenizer, accents folded, an index for prefixes, BM25 with our field
 * weights and our stop words. It has no stems for Dutch and knows no misspelling: a word counts as what begins with it.
 */
export const sqlite: Engine = {
  name: 'SQLite FTS5',
  build: async (sections, { stopWords }) => {
    const { oo1 } = await sqlite3InitModule()
    const database = new oo1.DB(':memory:')
    database.exec(
      `create virtual table section using fts5(
         page unindexed, worth unindexed, ${columns}, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
       )`,
    )
    const insert = database.prepare(`insert into section (page, worth, ${columns}) values (?, ?, ${places})`)
    database.exec('begin')
    for (const document of toPeerDocuments(sections)) {
      insert
        .bind([document.page, weighPage(document.page), ...peerFields.map((field) => document[field])])
        .stepReset()
    }
    database.exec('commit')
    insert.finalize()
    const find = database.prepare(
      `select page from section where section match ? order by bm25(section, 0, 0, ${boosts}) * worth limit ?`,
    )
    const stops = new Set(stopWords)
    return (query, limit) => {
      const typed = foldForPeer(query).match(words) ?? []
      const meant = typed.filter((word) => !stops.has(word))
      if (typed.length === 0) return []
      const wanted = (meant.length > 0 ? meant : typed).map((word) => `"${word}" *`).join(' OR ')
      const pages: string[] = []
      find.bind([wanted, limit])
      while (find.step()) pages.push(String(find.get(0)))
      find.reset()
      return pages
    }
  },
}
