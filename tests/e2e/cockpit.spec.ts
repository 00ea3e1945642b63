import { expect, goTo, test } from './support/app-test'
import { entryLine, noteInLine } from './support/cockpit'
import { putSession } from './support/session-files'
import { listTemplateIds, makeLateSession } from '../cockpit/late-session'
import { cockpitSizes, findOutOfView } from '../cockpit/look-at-cockpit'
import { playSession } from '../cockpit/play-session'

const noon = new Date('2026-12-01T12:00:00Z')

for (const template of listTemplateIds())
  test(`clock, step, first instruction, entry line and counts are in view at every step of ${template}, at every size`, async ({
    page,
    dataFolder,
  }) => {
    test.slow()
    const { id, steps } = await putSession(dataFolder, makeLateSession(template, noon))
    await page.clock.install({ time: noon })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await goTo(page, `#/sessies/${id}`)
    const missing: string[] = []
    for (const [at, step] of steps.entries()) {
      if (at > 0) await page.getByRole('button', { name: 'Volgende stap' }).click()
      await expect(page.getByRole('heading', { level: 2, name: `${at + 1}. ${step.title}` })).toBeVisible()
      for (const size of cockpitSizes) {
        await page.setViewportSize(size)
        const out = await findOutOfView(page, size)
        missing.push(...out.map((what) => `${size.width}x${size.height}, step ${at + 1}: ${what}`))
      }
    }
    expect(missing).toEqual([])
  })

test('a whole session of 120 minutes costs at most 55 clicks and 45 keys, and the page never scrolls', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 768 })
  const effort = await playSession(page, async () => {
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    expect(await findOutOfView(page, cockpitSizes[0]!)).toEqual([])
  })
  expect(effort.clicks).toBeLessThanOrEqual(55)
  expect(effort.keys).toBeLessThanOrEqual(45)
})

test('a closed session opens as its report, with no clock, and can be opened again', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-dicht', phase: 'gesloten' })
  await goTo(page, '#/sessies/sessie-dicht')
  await expect(page.getByText('De sessie is gesloten.')).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start klok' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Maak de vervolgsessie' })).toBeVisible()
  await page.getByRole('button', { name: 'Open weer' }).click()
  await expect(page.getByRole('button', { name: 'Start klok' })).toBeVisible()
})

test('a new signal asks at once how it is known; who types on loses no letter, and a number can be typed', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-een', phase: 'bezig', tallies: [] })
  await goTo(page, '#/sessies/sessie-een')
  await noteInLine(page, 'Signaal', 'Twee telefoons')
  await expect(page.getByRole('group', { name: 'Hoe weten jullie dit: Twee telefoons' })).toBeVisible()
  await page.keyboard.press('3')
  const row = page.getByRole('group', { name: 'Twee telefoons', exact: true })
  await expect(row.getByRole('spinbutton', { name: 'gehoord' })).toHaveValue('1')
  await expect(entryLine(page)).toBeFocused()
  await page.keyboard.type('Veel geld')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nieuwe vrienden')
  await expect(entryLine(page)).toHaveValue('Nieuwe vrienden')
  await row.getByRole('spinbutton', { name: 'gehoord' }).fill('12')
  await expect(row.getByRole('spinbutton', { name: 'gehoord' })).toHaveValue('12')
  // never a row of zeros: it goes on asking
  const asked = page.getByRole('group', { name: 'Veel geld', exact: true })
  await expect(asked.getByRole('spinbutton')).toHaveCount(0)
  await asked.getByRole('button', { name: 'vermoed: één meer' }).click()
  await expect(asked.getByRole('spinbutton', { name: 'vermoed' })).toHaveValue('1')
})

test('the menu folds when the clock starts, and unfolds again on the next screen', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-een', phase: 'voorbereiding' })
  await goTo(page, '#/sessies/sessie-een')
  await expect(page.getByRole('button', { name: 'Klap het menu in' })).toBeVisible()
  await page.getByRole('button', { name: 'Start klok' }).click()
  await expect(page.getByRole('button', { name: 'Klap het menu uit' })).toBeVisible()
  await goTo(page, '#/sessies')
  await expect(page.getByRole('button', { name: 'Klap het menu in' })).toBeVisible()
})
