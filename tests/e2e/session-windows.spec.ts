import type { Page } from '@playwright/test'
import { expect, goTo, test, watchPage } from './support/app-test'
import { openHallChoice } from './support/cockpit'
import { putSession } from './support/session-files'

const id = 'sessie-vensters'
const notes = (page: Page) => page.getByLabel('Notities')

test.describe('the same session in two windows', () => {
  test('the second follows, changes nothing, and takes over on request', async ({ page, dataFolder }) => {
    await putSession(dataFolder, { id })
    await goTo(page, `#/sessies/${id}`)
    await expect(notes(page)).toBeEnabled()
    const other = await page.context().newPage()
    const complaints = watchPage(other)
    await other.goto(page.url())
    await expect(
      other.getByText('Deze sessie is al open in een ander venster; hier kijk je mee en verandert er niets.'),
    ).toBeVisible()
    await expect(notes(other)).toBeDisabled()

    await notes(page).fill('Uit het eerste venster')
    await expect(notes(other)).toHaveValue('Uit het eerste venster')

    await notes(page).pressSequentially(', tot de laatste letter')
    await other.getByRole('button', { name: 'Neem over' }).click()
    await expect(notes(other)).toBeEnabled()
    await expect(notes(other)).toHaveValue('Uit het eerste venster, tot de laatste letter')
    await expect(notes(page)).toBeDisabled()
    await notes(other).fill('Nu uit het tweede')
    await expect(notes(page)).toHaveValue('Nu uit het tweede')

    await other.close()
    await expect(notes(page)).toBeEnabled()
    await expect(notes(page)).toHaveValue('Nu uit het tweede')
    expect(complaints).toEqual([])
  })

  test('undo and the session stay as they were while something is looked up in the same window', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, { id })
    await goTo(page, `#/sessies/${id}`)
    await notes(page).fill('Even iets opzoeken')
    await goTo(page, '#/naslag/fenomeen/geldezel')
    await expect(page.getByRole('heading', { level: 1, name: /Geldezel/ })).toBeVisible()
    await page.goBack()
    await expect(notes(page)).toHaveValue('Even iets opzoeken')
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(notes(page)).toHaveValue('')
  })
})

test('signals of a check in another window are added to the session that is being typed in, and taken off again', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id, municipality: 'Zeist', tallies: [] })
  await goTo(page, `#/sessies/${id}`)
  await notes(page).fill('Eerste regel')
  const other = await page.context().newPage()
  const complaints = watchPage(other)
  await other.goto(new URL('#/signaalcheck', page.url()).href)
  await other.getByLabel('Zoek een signaal').fill('bankpas')
  await other.getByRole('checkbox', { name: /eigen bankpas/ }).check()
  await other.getByRole('tab', { name: 'Meenemen' }).click()

  await notes(page).pressSequentially(', en nog niet klaar')
  await other.getByRole('button', { name: 'Neem mee naar sessie' }).click()
  await notes(page).pressSequentially(' met typen')
  await expect(other.getByText('1 signaal is meegeteld in Zeist')).toBeVisible()
  const tally = page.getByRole('group', { name: /eigen bankpas/ })
  await expect(tally).toBeVisible()
  await expect(notes(page)).toHaveValue('Eerste regel, en nog niet klaar met typen')
  await expect(notes(page)).toBeFocused()
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await other.getByRole('button', { name: 'Zet terug' }).click()
  await expect(other.getByText('De signalen zijn weer van de sessie afgetrokken.')).toBeVisible()
  await expect(tally).toHaveCount(0)
  await expect(notes(page)).toHaveValue('Eerste regel, en nog niet klaar met typen')
  await page.reload()
  await expect(notes(page)).toHaveValue('Eerste regel, en nog niet klaar met typen')
  expect(complaints).toEqual([])
})

test.describe('the hall screen', () => {
  test('follows live what is meant for the group, and never holds anything else', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, { id })
    await goTo(page, `#/sessies/${id}`)
    const [hall] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Zaalscherm', exact: true }).click(),
    ])
    const complaints = watchPage(hall)
    await expect(hall.getByRole('heading', { level: 1, name: /Opening/ })).toBeVisible()
    await expect(hall.getByText('Wat viel je op?')).toBeVisible()
    await expect(hall.getByRole('timer')).toHaveText('10:00')
    await expect(hall.getByRole('navigation')).toHaveCount(0)

    await page.getByRole('button', { name: 'Start klok' }).click()
    await expect(hall.getByRole('timer')).toHaveText(/^09:5\d$/)
    await notes(page).fill('GEHEIM: alleen voor de begeleider')
    await expect(page.getByText(/Bewaard om/)).toBeVisible()

    await page.getByRole('tab', { name: 'Casuskaarten' }).click()
    await page.getByLabel('Kies een casuskaart').selectOption('casus/geldezel')
    await page.getByRole('button', { name: 'Leg klaar' }).click()
    await page.getByRole('button', { name: 'Toon onthulling 1 van 4' }).click()
    await expect(hall.getByText(/Robin werkte de afgelopen maand veel extra uren/)).toBeVisible()
    await expect(hall.getByText('Welke signalen blijven over als je de jas weghaalt?')).toBeVisible()
    await (await openHallChoice(page)).selectOption('Basisafspraken')
    await expect(hall.getByText(/We praten over gedrag en situaties/)).toBeVisible()
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await hall.setViewportSize(size)
      const below = () => hall.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
      await expect.poll(below, 'nobody scrolls on a beamer').toBeLessThanOrEqual(0)
    }

    const shown = (await hall.locator('body').textContent()) ?? ''
    for (const secret of [
      'GEHEIM',
      'Heet iedereen welkom',
      'Presentielijst',
      'Dure spullen',
      'Verwachtingen',
    ])
      expect(shown).not.toContain(secret)
    expect(complaints).toEqual([])
  })

  test('shows what is on disk when no window presents, and says what is wrong when there is nothing', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, { id })
    await goTo(page, `#/zaal/${id}`)
    await expect(page.getByRole('heading', { level: 1, name: /Opening/ })).toBeVisible()
    await goTo(page, '#/zaal/sessie-weg')
    await expect(page.getByText(/Deze sessie is er niet meer/)).toBeVisible()
  })
})
