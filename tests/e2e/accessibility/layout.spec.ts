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

test.describe('nothing has to be scrolled sideways', () => {
  test.slow()

  for (const width of [1280, 640, 320])
    test(`on any route and in any state, at ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      const found: string[] = []
      const look = async (where: string) => {
        const overflow = await findOverflow(page)
        if (overflow !== '') found.push(`${where}: ${overflow}`)
      }
      await tourRoutes(page, look)
      for (const { name, reach } of states) {
        await reach(page)
        await look(name)
      }
      expect(found).toEqual([])
    })

  for (const width of [1280, 640])
    test(`with the largest text, at ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await chooseLargestText(page)
      const found: string[] = []
      await tourRoutes(page, async (where) => {
        const overflow = await findOverflow(page)
        if (overflow !== '') found.push(`${where}: ${overflow}`)
      })
      expect(found).toEqual([])
    })
})

test('everything that can be pressed is large enough, on any route and in any state', async ({ page }) => {
  test.slow()
  const found: string[] = []
  const look = async (where: string) =>
    void found.push(...(await findSmallTargets(page)).map((target) => `${where}: ${target}`))
  await tourRoutes(page, look)
  for (const { name, reach } of states) {
    await reach(page)
    await look(name)
  }
  expect([...new Set(found)]).toEqual([])
})
