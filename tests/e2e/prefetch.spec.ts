import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'

// what is fetched when nobody asks yet is the subject
test.use({ idles: true })

/** The files of pages that the window has asked for so far. */
const countFetches = (page: Page, slug: string) =>
  page.evaluate(
    (name) =>
      performance.getEntriesByType('resource').filter((file) => file.name.includes(`/${name}-`)).length,
    slug,
  )

test.describe('a page is there before someone chooses it', () => {
  test('when a link to it is in view, and not when it is further down', async ({ page }) => {
    await goTo(page, '#/naslag/fenomeen')
    const links = page.locator('main .page-list a')
    await expect(links.first()).toBeVisible()
    const slugs = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
    )
    const last = slugs.at(-1) ?? ''
    await expect.poll(() => countFetches(page, slugs[0] ?? '')).toBe(1)
    await expect(links.last()).not.toBeInViewport()
    expect(await countFetches(page, last)).toBe(0)
    await links.last().scrollIntoViewIfNeeded()
    await expect.poll(() => countFetches(page, last)).toBe(1)
  })

  test('when it is chosen among the hits of a search', async ({ page }) => {
    await page.getByRole('combobox').fill('geldezel')
    const hit = page.getByRole('option', { name: /^Geldezel Iemand/ })
    await expect(hit).toBeVisible()
    expect(await countFetches(page, 'geldezel')).toBe(0)
    await hit.hover()
    await expect.poll(() => countFetches(page, 'geldezel')).toBe(1)
  })

  test('and one that could not be fetched is asked for again on the click', async ({ page }) => {
    await page.route(/\/phishing-panels-leads-[^/]*\.js$/, (route) => route.abort())
    await goTo(page, '#/naslag/fenomeen')
    const link = page.locator('main a[href="#/naslag/fenomeen/phishing-panels-leads"]').first()
    const failed = page.waitForEvent('requestfailed')
    await link.hover()
    await failed
    await page.unroute(/\/phishing-panels-leads-[^/]*\.js$/)
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[Pp]hishing/)
  })
})
