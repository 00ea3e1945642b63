import { test as base, expect, type Page } from '@playwright/test'
import { serveBlocks, type ServedBlocks } from '../../prepare/serve-blocks'
import { watchPage } from './app-test'

/** The page with all shared components; fails on a page error or a breach of the security policy. */
export const test = base.extend<{ readonly page: Page }, { readonly blocks: ServedBlocks }>({
  blocks: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs: none
    async ({}, use) => {
      const blocks = await serveBlocks()
      await use(blocks)
      await blocks.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ page, blocks }, use) => {
    const complaints = watchPage(page)
    await page.goto(blocks.address)
    await expect(page.getByRole('heading', { level: 1, name: 'Bouwstenen' })).toBeVisible()
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }
