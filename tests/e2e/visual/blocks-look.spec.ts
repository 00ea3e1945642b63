import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/blocks-test'
import { findPictureChromium, isWithoutWindow } from '../../prepare/find-chromium'
import { describeLaunch } from '../../prepare/launch-chromium'
import { judgeBrowser } from './picture-gate'

// The one without a window draws letters of its own, so that pictures have a browser of their own.
const browserPath = findPictureChromium()
test.use({ launchOptions: describeLaunch(browserPath) })

/**
 * Pictures of the shared components, compared with those that were approved. In the browser that drew the approved ones a
 * difference fails the test; in any other nothing is compared, and the test counts as skipped and says so. Renew:
 * `npx playwright test tests/e2e/visual --project=browser --update-snapshots`, look at every picture that changed, and
 * write the version of the browser into `browser-version.txt`.
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
    const kind = isWithoutWindow(browserPath) ? ' zonder venster' : ''
    const gate = judgeBrowser(`${browser.version()}${kind}`, approvedIn)
    const renews = ['all', 'changed'].includes(test.info().config.updateSnapshots)
    if (!gate.compares && !renews) {
      process.stdout.write(`${gate.why}\n`)
      test.skip(true, gate.why)
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 720, height: 900 })
    await page.goto(new URL(`?look=${look}&theme=${theme}`, page.url()).href)
    await settle(page)
    for (const block of blocks)
      await test.step(block, async () => {
        await expect(page.locator(`#${block}`)).toHaveScreenshot(`${block}-${look}-${theme}.png`, {
          animations: 'disabled',
          caret: 'hide',
          scale: 'css',
          // A few pixels of a curve; a changed border is some hundred.
          maxDiffPixels: 40,
        })
      })
  })

test('every block on the page has its pictures, approved for every outfit', async ({ page }) => {
  const ids = await page.locator('.block').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(blocks.toSorted())
  const wanted = outfits.flatMap(({ look, theme }) => blocks.map((block) => `${block}-${look}-${theme}.png`))
  const approved = readdirSync(new URL('./pictures/', import.meta.url))
  expect(approved.toSorted()).toEqual(wanted.toSorted())
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
