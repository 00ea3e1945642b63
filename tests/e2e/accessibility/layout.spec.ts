import type { Page } from '@playwright/test'
import { makeOwnTemplate } from '../../unit/main/example-documents'
import { makeSession } from '../../unit/main/example-session'
import { expect, test } from '../support/app-test'
import { findOverflow, findSmallTargets } from '../support/layout'
import { sampleSession } from '../support/route-samples'
import { folders, putFile, putOwnTemplates, putSession, putVersion } from '../support/session-files'
import { chooseLargestText } from '../support/settings'
import { states } from '../support/states'
import { tourRoutes } from '../support/tour'

/** Names and words as long as they come. */
const longest = {
  id: sampleSession,
  title: 'Startsessie signaleren met arbeidsongeschiktheidsverzekeringsmaatschappijen',
  municipality: 'Gasselterboerveenschemond',
}

test.beforeEach(async ({ dataFolder }) => {
  await putSession(dataFolder, longest)
  await putOwnTemplates(dataFolder, makeOwnTemplate({ title: longest.title, minutes: 20 }))
  const broken = makeSession({ id: 'sessie-stuk' })
  await putVersion(dataFolder, broken, '2026-11-22T09-00-00-000Z')
  await putFile(dataFolder, [folders.live, `${broken.id}.json`], 'stuk')
})

/** The ways in which a screen is worn: a window of 1280 wide, half of it, and what 400 % of zoom leaves; and letters as large as they come. */
const ways = [
  { width: 1280, text: 'gewoon' },
  { width: 640, text: 'gewoon' },
  { width: 320, text: 'gewoon' },
  { width: 1280, text: 'grootst' },
  { width: 640, text: 'grootst' },
] as const

/** Puts on a size of text as the settings screen does, without leaving the state that the page is in. */
async function wear(page: Page, { width, text }: (typeof ways)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((size) => {
    document.documentElement.dataset['textSize'] = size
  }, text)
}

test('nothing has to be scrolled sideways and everything is large enough to press, on any route, at any width and size of text', async ({
  page,
}) => {
  test.slow()
  const found: string[] = []
  await tourRoutes(page, async (where) => {
    for (const way of ways) {
      await wear(page, way)
      const overflow = await findOverflow(page)
      if (overflow !== '') found.push(`${where}, ${way.width} wide, text ${way.text}: ${overflow}`)
    }
    await wear(page, ways[0])
    found.push(...(await findSmallTargets(page)).map((target) => `${where}: ${target}`))
  })
  expect([...new Set(found)]).toEqual([])
})

// What is open stays open in a window that gets smaller; that all of it can be reached at 640 the axe tests see to.
for (const [widest, ...narrower] of [[1280, 640], [320]] as const)
  test(`nothing has to be scrolled sideways and everything is large enough to press, in any state, at ${[widest, ...narrower].join(' and ')} wide`, async ({
    page,
  }) => {
    test.slow()
    const found: string[] = []
    for (const { name, reach } of states) {
      await page.setViewportSize({ width: widest, height: 900 })
      await reach(page)
      const open = await whatIsOpen(page).count()
      if (widest === 1280) found.push(...(await findSmallTargets(page)).map((target) => `${name}: ${target}`))
      for (const width of [widest, ...narrower]) {
        await page.setViewportSize({ width, height: 900 })
        await settle(page)
        expect(await whatIsOpen(page).count(), `open in ${name}, ${width} wide`).toBe(open)
        const overflow = await findOverflow(page)
        if (overflow !== '') found.push(`${name}, ${width} wide: ${overflow}`)
      }
    }
    expect([...new Set(found)]).toEqual([])
  })

const whatIsOpen = (page: Page) =>
  page.locator('[role=dialog], [role=listbox], [role=menu], details[open], [aria-expanded=true]')

/** Waits until what hangs on something else has followed it. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

test('the largest text that is chosen is put on, and is there again after a restart', async ({ page }) => {
  await chooseLargestText(page)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'grootst')
})
