import { readFileSync } from 'node:fs'
import { Charset, Document, Encoder } from 'flexsearch'
import MiniSearch from 'minisearch'
import { create, insertMultiple, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/dutch'
import Fuse from 'fuse.js'
import { stopWords } from '../../../renderer/core/search/stop-words'
import { collectionWeights } from '../../../renderer/core/search/field-weights'
import { measureQuality } from './measure-quality'
import { foldForPeer, peerFields, toPeerDocuments } from './engines/engine'
const sections = JSON.parse(readFileSync('/tmp/sections.json','utf8'))
const qs = JSON.parse(readFileSync('/work/main/tests/scenarios/search/queries.json','utf8'))
const docs = toPeerDocuments(sections)
const cw = (page: string) => (collectionWeights as any)[page.split('/')[0]!]
const q = (n: string, f: any) => { const r = measureQuality(qs, f); console.log(n, r.ndcg10.toFixed(3), r.recall5.toFixed(3), r.missed.toFixed(3)) }
const boosts: any = { title: 4, words: 2.6, streetWords: 2.4, heading: 1.7, text: 1 }
for (const [cs, tok] of [['LatinBalance','forward'],['LatinAdvanced','forward'],['LatinAdvanced','full'],['LatinExtra','forward'],['Normalize','forward'],['Normalize','full']] as any) {
  const e = new Encoder((Charset as any)[cs]); for (const w of stopWords) e.addFilter(w)
  const d = new Document({ document: { id: 'id', index: peerFields.map((field) => ({ field, tokenize: tok, resolution: 9, encoder: e })) } } as any)
  for (const x of docs) d.add({ ...x } as any)
  const pages = new Map(docs.map((x) => [x.id, x.page]))
  q(`flex ${cs} ${tok}`, (query: string) => { const s = new Map<string, number>(); for (const { field, result } of d.search(query, { limit: 60, suggest: true }) as any) result.forEach((id: string, r: number) => s.set(id, (s.get(id) ?? 0) + boosts[field] * cw(id) / (r + 3))); return [...s].sort((a, b) => b[1] - a[1]).slice(0, 60).map(([id]) => pages.get(id)!) })
}
for (const [fz, pf, useC] of [[0.2,true,false],[0.2,true,true],[0.25,true,true],[0.2,'w',true]] as any) {
  const m = new MiniSearch<any>({ fields: [...peerFields], storeFields: ['page'], processTerm: (t) => { const f = foldForPeer(t); return stopWords.has(f) ? null : f }, searchOptions: { boost: boosts, prefix: (t: string) => t.length > 2, fuzzy: (t: string) => t.length > 3 ? fz : false, ...(pf==='w' ? {weights: {fuzzy: 0.3, prefix: 0.6}} : {}), ...(useC ? { boostDocument: (id: string) => cw(id) } : {}) } })
  m.addAll(docs)
  q(`mini ${fz} ${pf} ${useC}`, (query: string) => m.search(query).slice(0, 60).map((h) => h['page']))
}
for (const [tol, thr] of [[1,1],[0,1],[1,0.5],[0,0]] as any) {
  const engine = create({ schema: { page: 'enum', title: 'string', words: 'string', streetWords: 'string', heading: 'string', text: 'string' } as const, components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: [...stopWords] } } })
  void insertMultiple(engine, docs as any)
  q(`orama ${tol} ${thr}`, (query: string) => (search(engine, { term: query, properties: [...peerFields], boost: boosts, tolerance: query.length > 4 ? tol : 0, threshold: thr, limit: 60 }) as any).hits.map((h: any) => h.document.page))
}
