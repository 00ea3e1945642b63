import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { SearchSection } from '../../../content/schema/section'
import type { SearchWords } from '../../../content/schema/search-words'
import { packIndex } from '../../../renderer/core/search/pack/pack-index'
import { flexsearch } from '../peers/flexsearch'
import { minisearch } from '../peers/minisearch'
import { minisearchWithOurLanguage } from '../peers/minisearch-with-our-language'
import { orama } from '../peers/orama'
import { pagefind } from '../peers/pagefind'
import { sqlite } from '../peers/sqlite'
import type { Engine } from './engine'
import { fuse } from './engines/fuse'
import { signaalwijzer } from './engines/signaalwijzer'
import { growSections } from './grow-sections'
import { listKeystrokes, measureKeystrokes } from './measure-keystrokes'
import { measureQuality, type LabelledQuery } from './measure-quality'
import { readArguments } from './read-arguments'
import { readSearchWords } from '../../../content/plugin/read/read-search-words'
import { readShippedSections } from './read-shipped-sections'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const ownQueries = fileURLToPath(new URL('../../scenarios/search/queries.json', import.meta.url))
const largeCount = 10_000
/** Pages that are looked at for quality, and hits that a keystroke asks for. */
const depth = 60
const suggestions = 8
/** Milliseconds of typing per engine. */
const budget = { shipped: 6_000, large: 6_000 }
const engines: readonly Engine[] = [
  signaalwijzer,
  minisearchWithOurLanguage,
  minisearch,
  fuse,
  flexsearch,
  sqlite,
  pagefind,
  orama,
]

const queriesSchema = z.array(
  z.object({ query: z.string(), relevant: z.record(z.string(), z.number().min(1).max(3)) }),
)

async function measureEngine(
  engine: Engine,
  shipped: readonly SearchSection[],
  large: readonly SearchSection[],
  words: SearchWords,
  queries: readonly LabelledQuery[],
  quick: boolean,
) {
  const began = performance.now()
  const search = await engine.build(shipped, words)
  const buildMs = performance.now() - began
  const answers = new Map<string, readonly string[]>()
  for (const { query } of queries) answers.set(query, await search(query, depth))
  const quality = measureQuality(queries, (query) => answers.get(query) ?? [])
  if (quick) return { name: engine.name, ...quality, p50: 0, p95: 0, max: 0, p95At10k: 0, buildMs }
  const keystrokes = listKeystrokes(queries.map(({ query }) => query))
  const { p50, p95, max } = await measureKeystrokes(
    keystrokes,
    (query) => search(query, suggestions),
    budget.shipped,
  )
  const searchLarge = await engine.build(large, words)
  const atLarge = await measureKeystrokes(
    keystrokes,
    (query) => searchLarge(query, suggestions),
    budget.large,
  )
  return { name: engine.name, ...quality, p50, p95, max, p95At10k: atLarge.p95, buildMs }
}

async function run(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2))
  const queries = queriesSchema.parse(JSON.parse(await readFile(wanted.queries ?? ownQueries, 'utf8')))
  const sections = await readShippedSections(root)
  const { words } = await readSearchWords(root)
  const large = wanted.quick ? [] : growSections(sections, largeCount)
  const indexGzipBytes = gzipSync(packIndex(sections, words, '')).length
  const rows: Awaited<ReturnType<typeof measureEngine>>[] = []
  for (const engine of engines) {
    rows.push(await measureEngine(engine, sections, large, words, queries, wanted.quick))
    process.stderr.write(`${engine.name} gemeten\n`)
  }
  console.log(`${queries.length} zoekvragen, ${sections.length} secties, ${indexGzipBytes} bytes (gzip)`)
  console.table(
    rows.map((row) => ({
      zoekmachine: row.name,
      'nDCG@10': row.ndcg10.toFixed(3),
      'recall@5': row.recall5.toFixed(3),
      MRR: row.mrr.toFixed(3),
      gemist: `${(row.missed * 100).toFixed(1)} %`,
      'p50 ms': row.p50.toFixed(2),
      'p95 ms': row.p95.toFixed(2),
      'max ms': row.max.toFixed(1),
      'p95 10k ms': row.p95At10k.toFixed(1),
      'opbouw ms': row.buildMs.toFixed(0),
    })),
  )
  if (wanted.json !== null) {
    const report = {
      queries: queries.length,
      sections: sections.length,
      indexGzipBytes,
      engines: rows.map(({ name, ndcg10, recall5, mrr, missed, p50, p95, max, p95At10k }) => ({
        name,
        ndcg10,
        recall5,
        mrr,
        missed,
        p50,
        p95,
        max,
        p95At10k,
      })),
    }
    await writeFile(wanted.json, `${JSON.stringify(report, null, 2)}\n`)
  }
}

run().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : String(reason))
  process.exitCode = 2
})
