import { chromium } from '@playwright/test'
import { drawReport } from '../../renderer/report/pdf/draw-report'
import { makePdf } from '../../renderer/report/pdf/make-pdf'
import { openFonts } from '../../renderer/report/pdf/report-fonts'
import { findChromium } from '../prepare/find-chromium'
import { fontFiles, fonts, readInfo } from '../scenarios/report/read-pdf'
import { writeJson } from './json-argument'
import { drawWithPdfkit } from './peers/draw-with-pdfkit'
import { drawWithPdfmake } from './peers/draw-with-pdfmake'
import { printWithChromium } from './peers/print-with-chromium'
import { makeLongReport } from './report/long-report'
import { measurePage } from './report/measure-page'
import { show, spread } from './statistics'

const warmUps = 3
const rounds = 25
/** How many times longer the report is that shows whether the time grows with the pages: some three hundred of them. */
const longer = 15
const longRounds = 5

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

function makeOurs(outline = makeLongReport(), opened = fonts, draw = drawReport): Promise<Uint8Array> {
  const made = makePdf(outline, opened, draw)
  if (!made.ok) throw new Error(made.message)
  return Promise.resolve(made.value.bytes)
}

/**
 * Measures the time and size of a report of about twenty pages beside PDFKit, pdfmake and Chromium's own printing: same
 * text, same three fonts, by turns, each with its own tagging on as far as it has it. Ours keeps its fonts open, as the
 * worker does, and Chromium is open already; more rows open our fonts anew every time, and leave our tags out. Then the time of some
 * three hundred pages, and in the built app how long the page's own thread is kept busy. `--json FILE` writes the figures.
 */
async function main(): Promise<void> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    const sheet = await browser.newPage()
    const outline = makeLongReport()
    const figures = await measureMakers([
      { name: 'signaalwijzer', make: () => makeOurs(outline) },
      { name: 'pdfkit', make: () => drawWithPdfkit(outline, fontFiles) },
      { name: 'pdfmake', make: () => drawWithPdfmake(outline) },
      { name: 'chromium', make: () => printWithChromium(sheet, outline) },
      { name: 'signaalwijzer, zonder tags', make: () => makeOurs(outline, fonts, drawUntagged) },
      {
        name: 'signaalwijzer, lettertypen opnieuw geopend',
        make: () => makeOurs(outline, openFonts(fontFiles)),
      },
    ])
    const [ours, pdfkit, pdfmake, printed, untagged] = figures
    if (!ours || !pdfkit || !pdfmake || !printed || !untagged) throw new Error('a maker was not measured')
    console.log(`Verslag van ${ours.pages} bladzijden, ${rounds} keer om en om, in milliseconden`)
    console.table(
      figures.map(({ name, median, p95, bytes, pages, tagged }) => ({
        naam: name,
        mediaan: show(median),
        p95: show(p95),
        bytes,
        bladzijden: pages,
        tags: tagged,
        'keer de onze': show(median / ours.median),
      })),
    )
    console.log(`Met tags duurt ${show(ours.median / untagged.median)} keer zo lang als zonder.`)
    const long = await measureLong()
    console.log(
      `${long.pages} bladzijden: ${show(long.median)} ms, per bladzijde ${show(long.median / long.pages / (ours.median / ours.pages))} keer de tijd van ${ours.pages} bladzijden.`,
    )
    const { work, whole } = await measurePage(browser)
    console.log(
      `In de app, van klik tot bestand: de pagina is hoogstens ${show(work)} ms aan het werk (${show(whole)} ms op de klok).`,
    )
    await writeJson({
      pages: ours.pages,
      bytes: ours.bytes,
      untaggedMedianMs: untagged.median,
      engines: [ours, pdfkit, pdfmake, printed].map(({ name, median, bytes }) => ({
        name,
        medianMs: median,
        bytes,
      })),
      longestTaskMs: work,
    })
  } finally {
    await browser.close()
  }
}

interface Maker {
  readonly name: string
  readonly make: () => Promise<Uint8Array>
}

/** By turns, so that a moment at which the computer is busy counts for all. */
async function measureMakers(makers: readonly Maker[]) {
  const measured = makers.map((maker) => ({ ...maker, times: [] as number[], file: new Uint8Array() }))
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const one of measured) {
      const start = performance.now()
      one.file = new Uint8Array(await one.make())
      if (round >= 0) one.times.push(performance.now() - start)
    }
  }
  return measured.map(({ name, times, file }) => {
    const info = readInfo(file)
    return {
      name,
      ...spread(times),
      bytes: file.byteLength,
      pages: Number(info.get('Pages')),
      tagged: info.get('Tagged') ?? '',
    }
  })
}

async function measureLong(): Promise<{ readonly pages: number; readonly median: number }> {
  const outline = makeLongReport(longer)
  const times: number[] = []
  let file = new Uint8Array()
  for (let round = -1; round < longRounds; round += 1) {
    const start = performance.now()
    file = new Uint8Array(await makeOurs(outline))
    if (round >= 0) times.push(performance.now() - start)
  }
  return { pages: Number(readInfo(file).get('Pages')), ...spread(times) }
}

await main()
