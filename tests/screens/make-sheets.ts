import type { Browser, Page } from '@playwright/test'
import { join } from 'node:path'
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

/** Width of one small picture on a sheet, in pixels, and how many stand in a row. */
const small = 272
const columns = 8

interface Shot {
  readonly name: string
  readonly image: string
}

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
        const image = await page.screenshot({ type: 'jpeg', quality: 90, animations: 'disabled' })
        shots.get(name)?.push({ name: screen.name, image: image.toString('base64') })
      }
    }
  }
  for (const { name } of themes) await drawSheet(browser, name, shots.get(name) ?? [], folder)
}

function dress(page: Page, worn: { readonly theme: string; readonly look: string }): Promise<void> {
  return page.evaluate(({ theme, look }) => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['look'] = look
  }, worn)
}

/** Lets the browser put the pictures of one theme together. */
async function drawSheet(
  browser: Browser,
  name: string,
  shots: readonly Shot[],
  folder: string,
): Promise<void> {
  const sheet = await browser.newPage({ viewport: { width: columns * (small + 8) + 8, height: 800 } })
  const figures = shots.map(
    ({ name, image }) =>
      `<figure><img alt="" src="data:image/jpeg;base64,${image}"><figcaption>${escape(name)}</figcaption></figure>`,
  )
  await sheet.setContent(`<!doctype html><title>${name}</title><style>
    body { display: grid; grid-template-columns: repeat(${columns}, ${small}px); gap: 8px; margin: 8px;
      align-items: start; background: #777; font: 11px sans-serif; color: #fff }
    figure { margin: 0 } img { width: 100%; display: block }
    figcaption { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
  </style>${figures.join('')}`)
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  await sheet.screenshot({
    path: join(folder, `overzicht-${name}.jpg`),
    type: 'jpeg',
    quality: 82,
    fullPage: true,
  })
  await sheet.close()
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
