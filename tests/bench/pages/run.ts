import { chromium } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../prepare/find-chromium'
import { writeJson } from '../json-argument'
import { show } from '../statistics'
import { measureIndex } from './measure-index'
import { measureOpening } from './measure-opening'
import { measurePaint, rounds } from './measure-paint'
import { measureScript } from './measure-script'
import { measureShift } from './measure-shift'
import { measureTyping } from './measure-typing'
import { serveEmptyPage } from './serve-empty-page'
import { withPage } from './with-page'

/** Measures in Chromium: first paint of Start against an empty React page, layout shift, script size, and opening pages. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const empty = await serveEmptyPage(folder)
  try {
    const { paint, script } = await withPage(browser, async (page, app) => ({
      paint: await measurePaint(page, app, empty.address),
      script: await measureScript(app),
    }))
    const pages = await withPage(browser, measureOpening)
    const index = await withPage(browser, measureIndex)
    const typing = await withPage(browser, measureTyping)
    const shift = await withPage(browser, measureShift)
    console.log(`Eerste beeld van Start, ${rounds} keer om en om, in milliseconden`)
    console.table([
      { pagina: 'signaalwijzer', mediaan: show(paint.ours.median), p95: show(paint.ours.p95) },
      { pagina: 'lege React-pagina', mediaan: show(paint.empty.median), p95: show(paint.empty.p95) },
    ])
    console.log(
      `Verhouding van de medianen: ${show(paint.ratio)} keer. Verschuiving van de pagina (CLS): ${paint.layoutShift.toFixed(3)}`,
    )
    console.log(`Script voor het eerste beeld: ${show(script / 1000)} kB gzip`)
    console.log(
      "Een pagina openen, van klik tot inhoud: pagina's van alle collecties die nog niet open waren",
    )
    console.table([
      {
        hoe: 'met de muis',
        paginas: pages.pointed.pages,
        mediaan: show(pages.pointed.median),
        p95: show(pages.pointed.p95),
      },
      {
        hoe: 'zonder eerst aan te wijzen',
        paginas: pages.cold.pages,
        mediaan: show(pages.cold.median),
        p95: show(pages.cold.p95),
      },
    ])
    console.log(
      `Zoeken, van de start van de worker tot het eerste antwoord: mediaan ${show(index.median)} ms, p95 ${show(index.p95)} ms`,
    )
    console.log(
      `Typen in het zoekveld, ${typing.keys} toetsen: ${typing.longTasks} taken boven 50 ms op de pagina, langste ${show(typing.longest)} ms`,
    )
    console.log(
      `Verschuiving bij het openen van ${shift.screens} schermen (CLS): hoogste ${shift.highest.toFixed(3)} (${shift.where})`,
    )
    await writeJson({
      typing,
      indexReadyMs: index.median,
      layoutShift: shift,
      firstPaint: paint,
      scriptGzipBytes: script,
      openPage: pages,
    })
  } finally {
    await browser.close()
    empty.server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
