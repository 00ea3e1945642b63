import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findPersonalData } from '../../../renderer/core/guard/find-personal-data'
import { show, spread } from '../statistics'
import { measureGuard } from './measure-guard'
import { readSnippets } from './read-snippets'

/**
 * `npm run bench:guard [-- --snippets FILE] [--json FILE] [--mistakes]`: how well the guard reads a labelled set, and how long one
 * text takes. What the figures mean stands at `GuardFigures`. `p95Ms` is the 95th percentile over all snippets, each read several
 * times after a warm-up, of reading one snippet.
 */
const ownSnippets = fileURLToPath(new URL('../../scenarios/guard/snippets.json', import.meta.url))
const rounds = 5

async function run(): Promise<void> {
  const { snippets: file, json, mistakes: showMistakes } = readArguments()
  const snippets = await readSnippets(file ?? ownSnippets)
  const { figures, mistakes } = measureGuard(snippets)
  const times = Array.from({ length: rounds }, () => snippets.map(({ text }) => time(text))).flat()
  const { median, p95 } = spread(times)
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`
  console.log(
    `${figures.snippets} teksten · gevonden ${percent(figures.recall)} · vals alarm ${percent(figures.falseAlarms)} · ` +
      `per tekst ${show(median)} ms, p95 ${show(p95)} ms`,
  )
  console.table(
    Object.fromEntries(
      Object.entries(figures.perKind).map(([kind, { snippets: count, recall, extra }]) => [
        kind,
        { teksten: count, gevonden: percent(recall), 'te veel': extra },
      ]),
    ),
  )
  if (showMistakes)
    for (const { text, missed, extra } of mistakes)
      console.log(
        JSON.stringify({ text, ...(missed.length > 0 && { missed }), ...(extra.length > 0 && { extra }) }),
      )
  if (json !== undefined)
    await writeFile(json, `${JSON.stringify({ ...figures, p95Ms: p95 }, null, 2)}\n`).catch(() => {
      throw new Error(`De cijfers konden niet naar ${json}. Kies een map die bestaat.`)
    })
}

function readArguments() {
  try {
    return parseArgs({
      options: { snippets: { type: 'string' }, json: { type: 'string' }, mistakes: { type: 'boolean' } },
    }).values
  } catch {
    throw new Error('Onbekend of onvolledig. Gebruik: [--snippets BESTAND] [--json BESTAND] [--mistakes].')
  }
}

function time(text: string): number {
  const began = performance.now()
  findPersonalData(text)
  return performance.now() - began
}

run().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : String(reason))
  process.exitCode = 2
})
