import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/blocks-test'

/**
 * Pictures of the shared components, compared with those that were approved. Another browser draws letters a little
 * differently, so that a difference only fails the test in the version that drew the approved ones; in any other it is
 * printed. Renew: `npx playwright test tests/e2e/visual --project=browser --update-snapshots`, look at every picture
 * that changed, and write the version of the browser into `browser-version.txt`.
 */
const approvedIn = readFileSync(new URL('./browser-version.txt', import.meta.url), 'utf8').trim()

const blocks = [
  'knoppen',
  'velden',
  'bestand',
  'meldingen',
  'labels',
  'schakelaars',
  'tabbladen',
  'menu',
  'domeinen',
  'volgorde',
]

const outfits = [
  { look: 'signaalwijzer', theme: 'licht' },
  { look: 'signaalwijzer', theme: 'donker' },
  { look: 'signaalwijzer', theme: 'contrast' },
  { look: 'voorbeeld', theme: 'licht' },
  { look: 'voorbeeld', theme: 'donker' },
] as const

for (const { look, theme } of outfits)
  test(`the components look as approved: ${look}, ${theme}`, async ({ page, browser }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 720, height: 900 })
    await page.goto(new URL(`?look=${look}&theme=${theme}`, page.url()).href)
    await settle(page)
    const isGate = browser.version() === approvedIn
    for (const block of blocks)
      await test.step(block, async () => {
        const compare = expect(page.locator(`#${block}`)).toHaveScreenshot(`${block}-${look}-${theme}.png`, {
          animations: 'disabled',
          caret: 'hide',
          scale: 'css',
          // A few pixels of a curve; a changed border is some hundred.
          maxDiffPixels: 40,
        })
        if (isGate) return compare
        await compare.catch(() => {
          const note = `${block} (${look}, ${theme}) ziet er in Chromium ${browser.version()} anders uit dan in ${approvedIn}`
          test.info().annotations.push({ type: 'verschil', description: note })
          process.stdout.write(`${note}\n`)
        })
      })
  })

test('every block on the page has its pictures', async ({ page }) => {
  const ids = await page.locator('.block').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(blocks.toSorted())
})

/** All letters there, and nothing that has yet to come. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Bouwstenen' })).toBeVisible()
  await page.evaluate(async () => {
    await document.fonts.load("16px 'Source Sans 3 Variable'")
    await document.fonts.load("650 16px 'Source Sans 3 Variable'")
    await document.fonts.ready
  })
  await expect(page.getByText('Wordt geladen')).toHaveCSS('opacity', '1')
}
