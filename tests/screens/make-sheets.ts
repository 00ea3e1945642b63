import type { Browser, Page } from '@playwright/test'
import { join } from 'node:path'
import { drawSheet, type Shot } from './draw-sheet'
import type { Screen } from './list-screens'

/** What a person can choose to look at: a colour scheme and whose colours they are. */
const themes = [
  { name: 'licht', theme: 'licht', look: 'signaalwijzer' },
  { name: 'donker', theme: 'donker', look: 'signaalwijzer' },
  { name: 'contrast', theme: 'contrast', look: 'signaalwijzer' },
  { name: 'voorbeeld', theme: 'licht', look: 'voorbeeld' },
] as const

const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 640 },
] as const

/** A page of each collection is read on its sheet, so that it stands there larger and longer. */
const readable = { width: 1100, height: 1000 }

/**
 * Makes one sheet for each theme, with every screen at two sizes beside each other. A screen is reached once and then
 * dressed in every theme, as the settings screen does it.
 */
export async function makeSheets(
  browser: Browser,
  page: Page,
  screens: readonly Screen[],
  folder: string,
): Promise<void> {
  const shots = new Map<string, Shot[]>(themes.map(({ name }) => [name, []]))
  for (const screen of screens) {
    await page.setViewportSize(sizes[0])
    await screen.reach(page)
    await page.evaluate(() => document.fonts.ready)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const { name, theme, look } of themes) {
        await dress(page, { theme, look })
        shots.get(name)?.push(await shoot(page, screen.name))
      }
    }
  }
  for (const { name } of themes) {
    const sheet = { shots: shots.get(name) ?? [], columns: 8, pictureWidth: 272 }
    await drawSheet(browser, sheet, join(folder, `overzicht-${name}.jpg`))
  }
}

/** Makes one sheet with a page of each collection, large enough to read. */
export async function makeCollectionSheet(
  browser: Browser,
  page: Page,
  screens: readonly Screen[],
  folder: string,
): Promise<void> {
  const shots: Shot[] = []
  await page.setViewportSize(readable)
  for (const screen of screens) {
    await screen.reach(page)
    await page.evaluate(() => document.fonts.ready)
    shots.push(await shoot(page, screen.name))
  }
  await drawSheet(browser, { shots, columns: 3, pictureWidth: 700 }, join(folder, 'overzicht-naslag.jpg'))
}

async function shoot(page: Page, name: string): Promise<Shot> {
  const image = await page.screenshot({ type: 'jpeg', quality: 90, animations: 'disabled' })
  return { name, image: image.toString('base64') }
}

function dress(page: Page, worn: { readonly theme: string; readonly look: string }): Promise<void> {
  return page.evaluate(({ theme, look }) => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['look'] = look
  }, worn)
}
