import type { Page, Request } from '@playwright/test'
import { expect, goTo, test } from '../support/app-test'
import { putSession } from '../support/session-files'

/** Begins to write down what a screen reader would say by itself: every new text of a live region. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output'
    const said: string[] = []
    const last = new Map<Element, string>()
    for (const region of document.querySelectorAll<HTMLElement>(live)) last.set(region, region.innerText)
    const look = () => {
      for (const region of document.querySelectorAll<HTMLElement>(live)) {
        const text = region.innerText.trim()
        if (text !== '' && text !== last.get(region)) said.push(text)
        last.set(region, text)
      }
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['role', 'aria-live', 'hidden'],
    })
    Object.assign(window, { said })
  })
}

const listSaid = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

test.beforeEach(async ({ page, dataFolder }) => {
  await putSession(dataFolder)
  await page.clock.install()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goTo(page, '#/sessies/sessie-een')
  await expect(page.getByLabel('Notities')).toBeVisible()
})

/** Runs the clock of the page no faster than the app can answer: a save that seems to take a minute would be told of. */
async function runAMinute(page: Page): Promise<void> {
  const asked = new Set<Request>()
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  for (let second = 0; second < 60; second += 5) {
    await page.clock.runFor(5000)
    await expect.poll(() => asked.size).toBe(0)
  }
}

test('a minute of a running clock: silent for a screen reader, though the clock is seen to move', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Start klok' }).click()
  const clock = page.getByRole('timer').first()
  const before = await clock.textContent()
  await listen(page)
  await runAMinute(page)
  await expect(clock).not.toHaveText(before ?? '')
  expect(await listSaid(page)).toEqual([])
})

test('half a minute of typing: every word is saved, and saving is not read out', async ({ page }) => {
  const notes = page.getByLabel('Notities')
  await notes.focus()
  await listen(page)
  for (let word = 0; word < 30; word += 1) {
    await page.keyboard.type('ja ')
    await page.clock.runFor(1_000)
  }
  await expect(notes).toHaveValue(/(?:ja ){30}$/)
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
  expect(await listSaid(page)).toEqual([])
})

test('something taken away is said once, with the way back', async ({ page }) => {
  await page.getByRole('tab', { name: /^Parkeer/ }).click()
  await listen(page)
  await page.getByRole('button', { name: /^Haal weg: Wie belt/ }).click()
  await expect(page.getByText('Weggehaald van de parkeerplek.')).toBeVisible()
  await page.clock.runFor(5_000)
  const said = await listSaid(page)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/Weggehaald van de parkeerplek/)
})

test('typing a search: how much was found is said, not every result', async ({ page }) => {
  await goTo(page, '#/hulp')
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
  await listen(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('geldezel')
  await expect(page.getByRole('option').first()).toBeVisible()
  const said = await listSaid(page)
  expect(said.length).toBeGreaterThan(0)
  expect(said.length).toBeLessThanOrEqual('geldezel'.length)
  for (const text of said) expect(text.length).toBeLessThan(60)
})
