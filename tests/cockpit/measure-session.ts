import { chromium, type Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { makeDataFolder, startApp } from '../e2e/support/start-app'
import { putSession } from '../e2e/support/session-files'
import { findChromium } from '../prepare/find-chromium'
import { makeLateSession, listTemplateIds } from './late-session'
import { cockpitSizes, findOutOfView, type CockpitSize } from './look-at-cockpit'
import { playSession, type Effort } from './play-session'

const noon = new Date('2026-12-01T12:00:00Z')

/**
 * `npm run measure:session [-- --json FILE]`: leads a whole session in Chromium at every size, looks at every step of it
 * and of every template in the middle of the work, and prints what that costs and how often all was in view.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  let effort: Effort = { clicks: 0, keys: 0, closingClicks: 0 }
  const sizes = []
  try {
    for (const size of cockpitSizes) {
      const data = await makeDataFolder()
      const late = listTemplateIds().map((id) => makeLateSession(id, noon))
      for (const session of late) await putSession(data.path, session)
      const app = await startApp(data.path)
      const page = await browser.newPage({
        viewport: size,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        acceptDownloads: true,
      })
      await page.clock.install({ time: noon })
      // What runs in the page was compiled with a helper that keeps the names of functions; the page has none.
      await page.addInitScript('globalThis.__name = (named) => named')
      await page.addInitScript(countPageScrolls)
      await page.goto(app.address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const looked = { steps: 0, stepsWithAllInView: 0 }
      const look = async (where: string) => {
        const missing = await findOutOfView(page, size)
        looked.steps += 1
        if (missing.length === 0) looked.stepsWithAllInView += 1
        else process.stderr.write(`${nameSize(size)}, ${where}: ${missing.join(', ')}\n`)
      }
      const played = await playSession(page, (step) => look(`step ${step}`))
      if (played.clicks > effort.clicks) effort = played
      for (const { id, steps } of late) {
        await page.evaluate((hash) => (window.location.hash = hash), `#/sessies/${id}`)
        for (const [at, step] of steps.entries()) {
          if (at > 0) await page.getByRole('button', { name: 'Volgende stap' }).click()
          await page.getByRole('heading', { level: 2, name: `${at + 1}. ${step.title}` }).waitFor()
          await look(`${id}, ${step.title}`)
        }
      }
      sizes.push({
        width: size.width,
        height: size.height,
        ...looked,
        pageScrolls: await readPageScrolls(page),
      })
      await page.close()
      await app.stop()
      await data.remove()
    }
  } finally {
    await browser.close()
  }
  const { clicks, keys, closingClicks } = effort
  const figures = JSON.stringify({ clicks, keys, sizes, closingClicks })
  process.stdout.write(`${figures}\n`)
  if (values.json !== undefined) await writeFile(values.json, `${figures}\n`)
}

const nameSize = ({ width, height }: CockpitSize) => `${width}x${height}`

/** Runs in the page: counts how often the page itself was scrolled while a session was on the screen. */
function countPageScrolls(): void {
  let scrolls = 0
  document.addEventListener('scroll', ({ target }) => {
    if (target === document && document.querySelector('.cockpit') !== null && window.scrollY > 0) scrolls += 1
  })
  Object.assign(globalThis, { readPageScrolls: () => scrolls })
}

const readPageScrolls = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readPageScrolls: () => number }).readPageScrolls())

await main()
