import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findPersonalData } from '../../../renderer/core/guard/find-personal-data'
import { show, spread } from '../statistics'
import { longTexts } from './long-texts'
import { measureGuard, type GuardFigures, type Mistake } from './measure-guard'
import { readSnippets, type Snippet } from './read-snippets'

/**
 * `npm run bench:guard [-- --snippets FILE] [--json FILE] [--mistakes]`: how well the guard reads a labelled set, and how long one
 * text takes. What the figures mean stands at `GuardFigures`. `p95Ms` is the 95th percentile over all snippets of the
 * time that reading one takes: the middle one of several readings after a warm-up, so that other work on the machine does not count. Without `--snippets` our own eighteen sets are read: the figures at the top of the JSON are then
 * those of all snippets together, and `sets` has the same figures for each file. With `--snippets` there is no `sets`. `longMs` is what the
 * slowest text takes that is as long as a field can hold (`long-texts.ts`), the quickest of three readings of it. `longGrowth` is how many times
 * longer than its first quarter such a text takes, at most: about 4 when the work grows with the text, 16 when it grows with its square.
 */
const ownSnippets = [
  'snippets.json',
  'strange-snippets.json',
  'fresh-snippets.json',
  'unseen-1-snippets.json',
  'unseen-2-snippets.json',
  'unseen-3-snippets.json',
  'unseen-4-snippets.json',
  'unseen-5-snippets.json',
  'unseen-6-snippets.json',
  'unseen-7-snippets.json',
  'unseen-8-snippets.json',
  'unseen-9-snippets.json',
  'unseen-10-snippets.json',
  'unseen-11-snippets.json',
  'unseen-12-snippets.json',
  'unseen-13-snippets.json',
  'unseen-14-snippets.json',
  'unseen-15-snippets.json',
  'unseen-16-snippets.json',
  'unseen-17-snippets.json',
].map((name) => fileURLToPath(new URL(`../../scenarios/guard/${name}`, import.meta.url)))
const rounds = 5

interface Measured {
  readonly figures: GuardFigures & { readonly p95Ms: number }
  readonly medianMs: number
  readonly mistakes: readonly Mistake[]
}

async function run(): Promise<void> {
  const { snippets: file, json, mistakes: showMistakes } = readArguments()
  const sets = await Promise.all(
    (file === undefined ? ownSnippets : [file]).map(async (name) => ({
      name: basename(name),
      snippets: await readSnippets(name),
    })),
  )
  const measured = sets.map(({ name, snippets }) => ({ name, ...measure(snippets) }))
  for (const { name, ...one } of measured) {
    if (sets.length > 1) console.log(name)
    tell(one)
    if (showMistakes) tellMistakes(one.mistakes)
  }
  const whole = sets.length > 1 ? measure(sets.flatMap(({ snippets }) => snippets)) : measured[0]
  if (sets.length > 1 && whole) {
    console.log('samen')
    tell(whole)
  }
  const long = longTexts.map(measureLong)
  const longMs = Math.max(...long.map(({ ms }) => ms))
  const longGrowth = Math.max(...long.map(({ growth }) => growth))
  console.log(
    `langzaamste tekst van 20.000 tekens: ${show(longMs)} ms · hoogstens ${show(longGrowth)} keer zo lang als een kwart ervan`,
  )
  if (json === undefined) return
  const perSet = Object.fromEntries(measured.map(({ name, figures }) => [name, figures]))
  const written = { ...whole?.figures, longMs, longGrowth, ...(sets.length > 1 && { sets: perSet }) }
  await writeFile(json, `${JSON.stringify(written, null, 2)}\n`).catch(() => {
    throw new Error(`De cijfers konden niet naar ${json}. Kies een map die bestaat.`)
  })
}

function measure(snippets: readonly Snippet[]): Measured {
  const { figures, mistakes } = measureGuard(snippets)
  const times = snippets.map(({ text }) => spread(Array.from({ length: rounds }, () => time(text))).median)
  const { median, p95 } = spread(times)
  return { figures: { ...figures, p95Ms: p95 }, medianMs: median, mistakes }
}

function tell({ figures, medianMs }: Measured): void {
  console.log(
    `${figures.snippets} teksten · gevonden ${percent(figures.recall)} · vals alarm ${percent(figures.falseAlarms)} · ` +
      `te veel in andere teksten ${figures.extraFindings} · per tekst ${show(medianMs)} ms, p95 ${show(figures.p95Ms)} ms`,
  )
  console.table(
    Object.fromEntries(
      Object.entries(figures.perKind).map(([kind, { snippets: count, recall, extra }]) => [
        kind,
        { teksten: count, gevonden: percent(recall), 'te veel': extra },
      ]),
    ),
  )
}

function tellMistakes(mistakes: readonly Mistake[]): void {
  for (const { text, missed, extra } of mistakes)
    console.log(
      JSON.stringify({ text, ...(missed.length > 0 && { missed }), ...(extra.length > 0 && { extra }) }),
    )
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`

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

/** A quarter that takes no time says nothing about growth; then this much counts. */
const leastMs = 2

function measureLong(text: string): { readonly ms: number; readonly growth: number } {
  const ms = timeBest(text)
  return { ms, growth: ms / Math.max(leastMs, timeBest(text.slice(0, text.length / 4))) }
}

function timeBest(text: string): number {
  return Math.min(time(text), time(text), time(text))
}

run().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : String(reason))
  process.exitCode = 2
})
