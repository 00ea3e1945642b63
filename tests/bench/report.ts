import { writeFileSync } from 'node:fs'
import { drawReport } from '../../renderer/report/pdf/draw-report'
import { makePdf } from '../../renderer/report/pdf/make-pdf'
import { openFonts } from '../../renderer/report/pdf/report-fonts'
import { fontFiles, fonts, readInfo } from '../scenarios/report/read-pdf'
import { drawWithPdfkit } from './peers/draw-with-pdfkit'
import { drawWithPdfmake } from './peers/draw-with-pdfmake'
import { makeLongReport } from './report/long-report'

/**
 * Measures the time and size of a report of about twenty pages against PDFKit and pdfmake: same text, same three fonts,
 * in turns in one process. Ours has tags and keeps its fonts open, as the worker does; a second row opens them anew every
 * time, a third has no tags. The others have none: reading aloud is not what they are asked for here.
 * `--json FILE` also writes the figures to a file.
 */
const outline = makeLongReport()
const warmUps = 3
const rounds = 25

/** The same report without tags: what they cost is the difference. */
const drawUntagged: typeof drawReport = (whole, pages, opened) =>
  drawReport(whole, pages, opened, () => ({
    openPage: () => {},
    mark: () => {},
    markArtifact: () => {},
    place: () => {},
    link: () => {},
    closePage: () => {},
    writeTree: () => {},
  }))

const makeOurs = (opened = fonts, draw = drawReport) => {
  const made = makePdf(outline, opened, draw)
  if (!made.ok) throw new Error(made.message)
  return Promise.resolve(made.value.bytes)
}
const makers: readonly { readonly name: string; readonly make: () => Promise<Uint8Array> }[] = [
  { name: 'Signaalwijzer (jsPDF)', make: () => makeOurs() },
  { name: 'Signaalwijzer, lettertypen opnieuw geopend', make: () => makeOurs(openFonts(fontFiles)) },
  { name: 'Signaalwijzer, zonder tags', make: () => makeOurs(fonts, drawUntagged) },
  { name: 'PDFKit', make: () => drawWithPdfkit(outline, fontFiles) },
  { name: 'pdfmake', make: () => drawWithPdfmake(outline) },
]

const times = makers.map((): number[] => [])
const files: Uint8Array[] = makers.map(() => new Uint8Array())
for (let round = -warmUps; round < rounds; round += 1) {
  for (const [index, { make }] of makers.entries()) {
    const start = performance.now()
    files[index] = await make()
    if (round >= 0) times[index]?.push(performance.now() - start)
  }
}

const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
const figures = makers.map(({ name }, index) => {
  const sorted = [...(times[index] ?? [])].sort((a, b) => a - b)
  const bytes = files[index] ?? new Uint8Array()
  return {
    name,
    medianMs: at(sorted, 0.5),
    p95Ms: at(sorted, 0.95),
    bytes: bytes.byteLength,
    pages: Number(readInfo(bytes).get('Pages')),
  }
})
const ours = figures[0]?.medianMs ?? 1
const table = figures.map((figure) => ({ ...figure, ratio: figure.medianMs / ours }))

console.log(`Report of about twenty pages, ${rounds} rounds, milliseconds`)
console.table(
  table.map(({ name, medianMs, p95Ms, bytes, pages, ratio }) => ({
    name,
    median: Number(medianMs.toFixed(1)),
    p95: Number(p95Ms.toFixed(1)),
    bytes,
    pages,
    'times ours': Number(ratio.toFixed(2)),
  })),
)
const json = process.argv.indexOf('--json')
const target = json === -1 ? undefined : process.argv[json + 1]
if (target !== undefined) writeFileSync(target, `${JSON.stringify(describeFigures(), null, 2)}\n`)

/** What we hold ourselves to, and every row. The longest task of the page is not measured here: the page has a worker for it. */
function describeFigures() {
  const [tagged, , untagged, ...others] = figures
  return {
    bench: 'report',
    rounds,
    pages: tagged?.pages,
    bytes: tagged?.bytes,
    untaggedMedianMs: untagged?.medianMs,
    engines: [{ ...tagged, name: 'signaalwijzer' }, ...others].map(({ name, medianMs, bytes }) => ({
      name: name.toLowerCase(),
      medianMs,
      bytes,
    })),
    figures: table,
  }
}
