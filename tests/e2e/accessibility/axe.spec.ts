import { makeOwnTemplate } from '../../unit/main/example-documents'
import { makeSession } from '../../unit/main/example-session'
import { expect, test } from '../support/app-test'
import { findBarriersInThemes, takeLooked } from '../support/axe'
import { sampleSession } from '../support/route-samples'
import { folders, putFile, putOwnTemplates, putSession, putVersion } from '../support/session-files'
import { chooseLook, chooseTheme, looks, themes } from '../support/settings'
import { states } from '../support/states'
import { tourRoutes } from '../support/tour'
import type { AxeRun } from '../../statement/read-report'

const sizes = [
  { width: 1280, height: 800, allLooks: true },
  // A theme changes colours and nothing else, so that one width will do for the others.
  { width: 640, height: 900, allLooks: false },
]

test.describe('axe finds nothing, in any theme', () => {
  // Minutes of work for a computer that has nothing else to do; the limit only ends what hangs.
  test.describe.configure({ timeout: 20 * 60_000 })

  // One width after another in the same worker: then what looks alike need not be looked at again in every scheme.
  test.describe(() => {
    test.describe.configure({ mode: 'default' })
    for (const size of sizes)
      test(`on any route of the route table, at ${size.width} wide`, async ({ page, dataFolder }) => {
        takeLooked()
        await page.setViewportSize(size)
        await putSession(dataFolder, { id: sampleSession })
        await putOwnTemplates(dataFolder, makeOwnTemplate())
        const barriers: string[] = []
        await tourRoutes(page, async (address) => {
          barriers.push(...(await findBarriersInThemes(page, address, size)))
        })
        await report({ of: 'routes', width: size.width, ...takeLooked(), barriers: barriers.length })
        expect(barriers).toEqual([])
      })
  })

  test.describe(() => {
    test.describe.configure({ mode: 'default' })
    for (const size of sizes)
      test(`in the middle of things, at ${size.width} wide: lists, popovers, an outcome, a running session, reports`, async ({
        page,
        dataFolder,
      }) => {
        takeLooked()
        await page.setViewportSize(size)
        await putSession(dataFolder, { id: sampleSession })
        await putOwnTemplates(dataFolder, makeOwnTemplate())
        const broken = makeSession({ id: 'sessie-stuk' })
        await putVersion(dataFolder, broken, '2026-11-22T09-00-00-000Z')
        await putFile(dataFolder, [folders.live, `${broken.id}.json`], 'stuk')
        const barriers: string[] = []
        for (const { name, reach } of states)
          await test.step(name, async () => {
            await reach(page)
            barriers.push(...(await findBarriersInThemes(page, name, size)))
          })
        await report({ of: 'toestanden', width: size.width, ...takeLooked(), barriers: barriers.length })
        expect(barriers).toEqual([])
      })
  })
})

/** Leaves what was looked at with the result of this test: the accessibility statement is made of it. */
function report(run: AxeRun): Promise<void> {
  return test.info().attach('axe', { body: JSON.stringify(run), contentType: 'application/json' })
}

for (const look of looks)
  test(`whose colours they are is put on, and is there again after a restart: ${look.name}`, async ({
    page,
  }) => {
    await chooseLook(page, look)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-look', look.id)
    await expect(page.getByLabel('Thema', { exact: true })).toHaveValue(look.id)
  })

for (const theme of themes)
  test(`the theme that is chosen is put on, and is there again after a restart: ${theme.name}`, async ({
    page,
  }) => {
    await chooseTheme(page, theme)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.id)
    await expect(page.getByLabel('Kleuren')).toHaveValue(theme.id)
  })

test('axe would find something if there were something: a lost language, grey on white, and what only the dark hides', async ({
  page,
}) => {
  await page.evaluate(() => {
    for (const name of ['faint', 'dim']) {
      const words = document.createElement('p')
      words.textContent = 'Bijna niet te lezen'
      words.setAttribute('class', name)
      document.querySelector('main')?.append(words)
    }
  })
  // all is well, and axe has now judged these words in every scheme
  expect(await findBarriersInThemes(page, 'eerst')).toEqual([])
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '.faint { color: #bbb; background: #fff } [data-theme=donker] .dim { color: #333; background: #222 }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  const found = (await findBarriersInThemes(page, 'start')).join('\n')
  expect(found).toContain('html-has-lang')
  for (const { id } of themes) expect(found).toContain(`start, ${id}: color-contrast at .faint`)
  expect(found).toContain('start, donker: color-contrast at .dim')
})
