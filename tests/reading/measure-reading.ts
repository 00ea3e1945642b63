import { chromium } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { makeDataFolder, startApp } from '../e2e/support/start-app'
import { findChromium } from '../prepare/find-chromium'
import { listUrgentScreens, lookAtUrgent, readingSizes } from './look-at-urgent'

/**
 * `npm run measure:reading [-- --json FILE]`: opens every page that cannot wait, and "Nu handelen", at every size, and
 * prints on how many what to do and a number to call are in view at once. Which ones fall short goes to stderr.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } })
  const screens = listUrgentScreens(process.cwd())
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const data = await makeDataFolder()
  const app = await startApp(data.path)
  const actionInView: Record<string, number> = {}
  const numberInView: Record<string, number> = {}
  try {
    const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
    // What runs in the page was compiled with a helper that keeps the names of functions; the page has none.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const size of readingSizes) {
      const name = `${size.width}x${size.height}`
      await page.setViewportSize(size)
      actionInView[name] = 0
      numberInView[name] = 0
      for (const screen of screens) {
        const seen = await lookAtUrgent(page, screen, size)
        if (seen.action) actionInView[name] += 1
        if (seen.number) numberInView[name] += 1
        const missing = [!seen.action && 'action', size.needs === 'all' && !seen.number && 'number'].filter(
          Boolean,
        )
        if (missing.length > 0) process.stderr.write(`${name}, ${screen.hash}: ${missing.join(', ')}\n`)
      }
    }
  } finally {
    await browser.close()
    await app.stop()
    await data.remove()
  }
  const figures = JSON.stringify({ pages: screens.length, actionInView, numberInView })
  process.stdout.write(`${figures}\n`)
  if (values.json !== undefined) await writeFile(values.json, `${figures}\n`)
}

await main()
