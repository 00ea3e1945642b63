import { makeSession } from '../../unit/main/example-session'
import { expect, test } from '../support/app-test'
import { findBarriers } from '../support/axe'
import { sampleSession } from '../support/route-samples'
import { folders, putFile, putSession, putVersion } from '../support/session-files'
import { chooseTheme, themes } from '../support/settings'
import { states } from '../support/states'
import { tourRoutes } from '../support/tour'

const sizes = [
  { width: 1280, height: 800 },
  { width: 640, height: 900 },
]

for (const theme of themes)
  test.describe(`theme ${theme.id}: axe finds nothing`, () => {
    test.slow()

    for (const size of sizes)
      test(`on any route of the route table, at ${size.width} wide`, async ({ page, dataFolder }) => {
        await page.setViewportSize(size)
        await putSession(dataFolder, { id: sampleSession })
        await chooseTheme(page, theme)
        const barriers: string[] = []
        await tourRoutes(page, async (address) => void barriers.push(...(await findBarriers(page, address))))
        expect(barriers).toEqual([])
      })

    test('in the middle of things: lists, popovers, an outcome, a running session, reports', async ({
      page,
      dataFolder,
    }) => {
      await putSession(dataFolder, { id: sampleSession })
      const broken = makeSession({ id: 'sessie-stuk' })
      await putVersion(dataFolder, broken, '2026-11-22T09-00-00-000Z')
      await putFile(dataFolder, [folders.live, `${broken.id}.json`], 'stuk')
      await chooseTheme(page, theme)
      const barriers: string[] = []
      for (const { name, reach } of states)
        await test.step(name, async () => {
          await reach(page)
          barriers.push(...(await findBarriers(page, name)))
        })
      expect(barriers).toEqual([])
    })
  })

test('axe would find something if there were something', async ({ page }) => {
  await page.evaluate(() => document.querySelector('label')?.remove())
  expect((await findBarriers(page, 'start')).join()).toContain('label')
})
