import { readFileSync } from 'node:fs'
import { buildIndex } from '../../../renderer/core/search/build-index'
import { searchIndex } from '../../../renderer/core/search/search'
import { growSections } from './grow-sections'
import { listKeystrokes, measureKeystrokes } from './measure-keystrokes'
const sections = JSON.parse(readFileSync('/tmp/sections.json','utf8'))
const qs = JSON.parse(readFileSync('/work/main/tests/scenarios/search/queries.json','utf8')).map((q:any)=>q.query)
for (const s of [sections, growSections(sections, 10000)]) {
 let t=performance.now(); const index = buildIndex(s); console.log('build', performance.now()-t, s.length, index.vocabulary.size)
 console.log(measureKeystrokes(listKeystrokes(qs), (q)=>searchIndex(index,q,{limit:8}), 15000))
}
