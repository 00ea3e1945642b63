import { chromium, type Browser, type Page } from '@playwright/test'
import { noteInLine } from '../e2e/support/cockpit'
import { join } from 'node:path'
import { makeDataFolder, startApp } from '../e2e/support/start-app'
import { sampleSession } from '../e2e/support/route-samples'
import { folders, putFile, putOwnTemplates, putSession, putVersion } from '../e2e/support/session-files'
import { makeOwnTemplate } from '../unit/main/example-documents'
import { findChromium } from '../prepare/find-chromium'
import { listCollectionScreens, listScreens } from './list-screens'
import { makeCollectionSheet, makeSheets } from './make-sheets'

/** Where the pictures are kept. */
const folder = 'tests/screens'

const sizes = [
  { name: '', width: 1280, height: 800 },
  { name: '-smal', width: 900, height: 640 },
] as const

/**
 * `npm run screens`: pictures of the six main screens at two sizes, to look at and for README, and a sheet of every
 * screen for each theme. `-- --sheets` makes the sheets only, `-- --pictures` the pictures only.
 */
async function main(): Promise<void> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    // What the browser itself draws, as a date field, follows its own language (on Debian with the package chromium-l10n).
    env: { ...process.env, LANGUAGE: 'nl' },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    if (!process.argv.includes('--sheets')) await withApp(browser, takePictures)
    if (!process.argv.includes('--pictures'))
      await withApp(browser, async (page) => {
        await makeCollectionSheet(browser, page, listCollectionScreens(), folder)
        await makeSheets(browser, page, listScreens(), folder)
      })
  } finally {
    await browser.close()
  }
}

/** Gives a page of an app with a folder of its own, in which the welcome is over and every route has something to show. */
async function withApp(browser: Browser, run: (page: Page) => Promise<void>): Promise<void> {
  const data = await makeDataFolder()
  const session = await putSession(data.path, { id: sampleSession })
  await putOwnTemplates(data.path, makeOwnTemplate())
  const broken = { ...session, id: 'sessie-stuk' }
  await putVersion(data.path, broken, '2026-11-22T09-00-00-000Z')
  await putFile(data.path, [folders.live, `${broken.id}.json`], 'stuk')
  const app = await startApp(data.path)
  try {
    const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
    await page.goto(app.address)
    await page.getByRole('button', { name: 'Sla over' }).click()
    await page.getByRole('button', { name: 'Sluit', exact: true }).click()
    await run(page)
    await page.close()
  } finally {
    await app.kill()
    await data.remove()
  }
}

/** The screens that README shows, in the middle of what people do with them. */
async function takePictures(page: Page): Promise<void> {
  await take(page, 'start')
  await goTo(page, '#/naslag/fenomeen/geldezel')
  await take(page, 'naslag')
  await goTo(page, '#/nu-handelen')
  await take(page, 'nu-handelen')
  await goTo(page, '#/signaalcheck')
  for (const answer of ['Jongerenwerk', '16 of 17', 'zelf gezien'])
    await page.getByRole('button', { name: answer, exact: true }).click()
  await page.getByLabel('Zoek een signaal').fill('bankpas')
  for (const box of await page.getByRole('checkbox', { name: /bankpas/i }).all()) await box.check()
  await page.getByLabel('Zoek een signaal').fill('')
  await take(page, 'signaalcheck')
  await runSession(page)
  await take(page, 'sessie')
  await goTo(page, `#/zaal/${readSessionId(page)}`)
  await take(page, 'zaalscherm')
  await page.goBack()
  await page.getByRole('link', { name: 'Verslag' }).click()
  await page.getByRole('heading', { level: 1, name: 'Verslag' }).waitFor()
  await take(page, 'verslag')
}

async function runSession(page: Page): Promise<void> {
  await goTo(page, '#/sessies/nieuw')
  await page.getByLabel('Gemeente').fill('Almere')
  await page.getByLabel('Gemeente').press('Tab')
  await page.getByLabel('Datum').fill('2026-12-01')
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
  await page.getByRole('button', { name: 'Start klok' }).click()
  await page.getByRole('textbox', { name: 'Notities' }).fill('De groep ziet vooral snelle verkoop van sneakers en vage bijbanen.')
  await noteInLine(page, 'Afspraak', 'Eén vast nummer voor signalen')
  for (const [at, signal] of ['Twee telefoons tegelijk', 'Dure kleding zonder baan', 'Bankpas uitgeleend'].entries()) {
    await noteInLine(page, 'Signaal', signal)
    await page.keyboard.press(String(at + 1))
  }
  await page.getByText(/Bewaard om/).waitFor()
}

/** The session that stands in the address. */
function readSessionId(page: Page): string {
  const id = /^#\/sessies\/([^/?]+)/.exec(new URL(page.url()).hash)?.[1]
  if (id === undefined) throw new Error('no session is open')
  return id
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(new URL(hash, page.url()).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function take(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.screenshot({ path: join(folder, `${name}${size.name}.png`) })
  }
}

await main()
