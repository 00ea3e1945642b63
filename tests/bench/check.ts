import { chromium, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../e2e/support/start-app'
import { findChromium } from '../prepare/find-chromium'
import { writeJson } from './json-argument'
import { show, spread } from './statistics'

/** How long a screen of 60 frames a second has for one of them. */
const frameMs = 1000 / 60
const warmUps = 4

/** Measures in Chromium, on the page itself: from a tick in the signal check to the outcome that belongs to it. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const app = await startApp(join(folder, 'gegevens'))
  try {
    const page = await browser.newPage()
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => (window.location.hash = '#/signaalcheck'))
    await page.getByLabel('Zoek een signaal').waitFor()
    // What runs in the page below was compiled with a helper that keeps the names of functions; the page has none.
    await page.evaluate('globalThis.__name = (named) => named')
    const few = await measureTicks(page, 12)
    const many = await measureTicks(page, 60)
    console.log('Van vinkje tot uitkomst, in milliseconden')
    console.table(
      [
        { stand: 'tot 12 signalen aangevinkt', ...few },
        { stand: 'tot 60 signalen aangevinkt', ...many },
      ].map(({ stand, work, shown, late }) => ({
        stand,
        'mediaan werk': show(work.median),
        'p95 werk': show(work.p95),
        'mediaan in beeld': show(shown.median),
        'p95 in beeld': show(shown.p95),
        'meer dan één beeld': late,
      })),
    )
    console.log(`Eén beeld is ${show(frameMs)} ms. Werk: van de klik tot de uitkomst in de pagina staat.`)
    await writeJson({ frameMs, few, many })
  } finally {
    await browser.close()
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ticks so many signals one by one and takes them off again; answers how long each took. */
async function measureTicks(page: Page, count: number) {
  const ticks = await page.evaluate(tickSignals, { count, warmUps })
  const work = spread(ticks.map((one) => one.work))
  const shown = spread(ticks.map((one) => one.shown))
  return { ticks: ticks.length, work, shown, late: ticks.filter((one) => one.frames > 1).length }
}

/**
 * Runs in the page. For every tick: the time until the outcome in the page has changed, the time until the frame with it
 * is there, and how many frames began before that.
 */
async function tickSignals({ count, warmUps }: { count: number; warmUps: number }) {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const measured: { work: number; shown: number; frames: number }[] = []
  for (const domain of document.querySelectorAll<HTMLDetailsElement>('.domain')) domain.open = true
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.signal-row input[type=checkbox]')]
  const outcome = () => document.querySelector('#uitkomst')?.textContent ?? ''
  const tick = async (box: HTMLInputElement) => {
    await frame()
    // In the middle between two frames, as a finger does.
    await new Promise((resolve) => setTimeout(resolve, 5))
    const before = outcome()
    let frames = 0
    let counting = true
    const countFrames = () => {
      frames += 1
      if (counting) requestAnimationFrame(countFrames)
    }
    const began = performance.now()
    box.click()
    requestAnimationFrame(countFrames)
    while (outcome() === before) await Promise.resolve().then(() => frame())
    const work = performance.now() - began
    const missed = frames
    await frame()
    counting = false
    measured.push({ work, shown: performance.now() - began, frames: missed + 1 })
  }
  const chosen = boxes.slice(0, count)
  for (const box of chosen) await tick(box)
  for (const box of chosen.toReversed()) await tick(box)
  return measured.slice(warmUps)
}

await main()
