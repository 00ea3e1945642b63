import { chromium, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../e2e/support/start-app'
import { putSession } from '../e2e/support/session-files'
import { findChromium } from '../prepare/find-chromium'
import { makeBusySession } from '../unit/main/busy-session'
import { writeJson } from './json-argument'
import { show, spread } from './statistics'

const text = 'Twee jongeren laten elkaars pas gebruiken voor een bekende uit de wijk. '
const warmUps = 10

/** Measures in Chromium, on the page itself: a letter in the notes of a session of 120 minutes near its end. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const data = join(folder, 'gegevens')
  const { id, tallies, agreements } = await putSession(data, makeBusySession())
  const app = await startApp(data)
  try {
    const page = await browser.newPage()
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate((hash) => (window.location.hash = hash), `#/sessies/${id}`)
    const letters = await measureLetters(page)
    const work = spread(letters.map((one) => one.work))
    const shown = spread(letters.map((one) => one.shown))
    console.log(
      `Een letter in de notities van een sessie met ${tallies.length} signalen en ${agreements.length} afspraken, ${letters.length} letters, in milliseconden`,
    )
    console.table([
      { wat: 'werk op de pagina', mediaan: show(work.median), p95: show(work.p95) },
      { wat: 'tot in beeld', mediaan: show(shown.median), p95: show(shown.p95) },
    ])
    await writeJson({ letters: letters.length, work, shown })
  } finally {
    await browser.close()
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Letter {
  /** From the key until the page has done all that the letter asks. */
  readonly work: number
  /** From the key until the frame that shows it. */
  readonly shown: number
}

/** Types with the keyboard, at the pace of somebody who types fast. */
async function measureLetters(page: Page): Promise<readonly Letter[]> {
  const notes = page.getByLabel('Notities')
  await notes.click()
  await page.keyboard.press('Control+End')
  // What runs in the page below was compiled with a helper that keeps the names of functions; the page has none.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(() => {
    const letters: Letter[] = []
    Object.assign(globalThis, { letters })
    // a message that is sent when the key goes down comes after everything that the key does
    const afterTask = (run: () => void) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = run
      channel.port2.postMessage(null)
    }
    window.addEventListener(
      'keydown',
      () => {
        const began = performance.now()
        afterTask(() => {
          const work = performance.now() - began
          requestAnimationFrame(() =>
            afterTask(() => letters.push({ work, shown: performance.now() - began })),
          )
        })
      },
      { capture: true },
    )
  })
  await notes.pressSequentially(text, { delay: 80 })
  await page.waitForFunction(
    (all) => (globalThis as unknown as { letters: readonly Letter[] }).letters.length >= all,
    text.length,
  )
  const letters = await page.evaluate(() => (globalThis as unknown as { letters: readonly Letter[] }).letters)
  return letters.slice(warmUps)
}

await main()
