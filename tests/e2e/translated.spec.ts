import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { entryLine } from './support/cockpit'
import { putSession } from './support/session-files'

const id = 'sessie-een'

/** What translators do to a page: every text in an element of their own, with the old node inside, or gone. */
async function wrapTexts(page: Page, how: 'moved' | 'replaced' | 'beside'): Promise<number> {
  return page.evaluate((way) => {
    const tag: string = 'font'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const real = texts.filter(
      (text) =>
        text.data.trim() !== '' &&
        !/^(SCRIPT|STYLE|OPTION|TEXTAREA)$/.test(text.parentElement?.tagName ?? ''),
    )
    for (const text of real) {
      const outer = document.createElement(tag)
      const inner = outer.appendChild(document.createElement(tag))
      if (way === 'beside') {
        inner.append(text.data)
        text.before(outer)
        text.remove()
      } else {
        text.replaceWith(outer)
        inner.append(way === 'moved' ? text : text.data)
      }
    }
    return real.length
  }, how)
}

test('the page asks translators to leave it alone', async ({ page }) => {
  await expect(page.locator('html')).toHaveAttribute('translate', 'no')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.locator('meta[name=google]')).toHaveAttribute('content', 'notranslate')
})

for (const how of ['moved', 'replaced', 'beside'] as const)
  test(`a session runs on when its texts were wrapped all the same (${how})`, async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, { id, phase: 'bezig' })
    await goTo(page, `#/sessies/${id}`)
    await expect(page.getByRole('timer').first()).toHaveText('10:00')
    expect(await wrapTexts(page, how)).toBeGreaterThan(40)
    await page.getByRole('button', { name: 'Start klok' }).click()
    await expect(page.getByRole('timer').first()).toHaveText(/^09:5\d$/)
    await expect(page.getByRole('button', { name: 'Start klok' })).toHaveCount(0)
    await wrapTexts(page, how)
    await page.getByLabel('Notities').fill('Nog steeds te typen')
    await entryLine(page).fill('Snel')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Notities')).toHaveValue('Nog steeds te typen\nSnel')
    await page.getByRole('tab', { name: /^Parkeer/ }).click()
    await wrapTexts(page, how)
    await page.getByRole('button', { name: /^Haal weg: Wie belt de school/ }).click()
    await expect(page.getByText('Weggehaald van de parkeerplek.')).toBeVisible()
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
    await wrapTexts(page, how)
    await page.keyboard.press('F2')
    await expect(page.getByLabel('Notities')).toHaveValue('Nog steeds te typen\nSnel')
  })

test('every screen can be left when its texts were wrapped', async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id })
  for (const hash of [
    '#/',
    '#/naslag/fenomeen/geldezel',
    '#/signaalcheck',
    '#/sessies',
    `#/sessies/${id}/voorbereiden`,
    '#/voortgang',
    '#/instellingen',
    '#/sociale-kaart',
  ]) {
    await goTo(page, hash)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await wrapTexts(page, 'replaced')
  }
  await goTo(page, '#/hulp')
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
})
