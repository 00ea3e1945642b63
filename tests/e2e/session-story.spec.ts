import type { Page } from '@playwright/test'
import { expect, goTo, test, watchPage } from './support/app-test'
import { openClosing, openOutput } from './support/cockpit'
import { readPdf } from './support/read-pdf'
import { startApp } from './support/start-app'

const minute = 60_000

/** Lets minutes pass in pieces, as a laptop that stays awake does. */
async function pass(page: Page, minutes: number): Promise<void> {
  for (let left = minutes; left > 0; left -= 5) await page.clock.fastForward(Math.min(5, left) * minute)
  await page.clock.runFor(1000)
}

async function note(page: Page, key: string, text: string): Promise<void> {
  await page.keyboard.press(`Alt+${key}`)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

const next = (page: Page) => page.getByRole('button', { name: 'Volgende stap' }).click()
const saved = (page: Page) => expect(page.getByText(/Bewaard om/)).toBeVisible()

test('a whole session of 120 minutes: late, shortened, killed, ended early, and everything is in the report', async ({
  browser,
  dataFolder,
}) => {
  test.setTimeout(20 * 60_000)
  const first = await startApp(dataFolder)
  const context = await browser.newContext()
  const page = await context.newPage()
  const complaints = watchPage(page)
  await page.clock.install({ time: new Date('2026-12-01T12:00:00Z') })
  await page.goto(first.address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('13:00, the start: the clock runs, and the first minutes are noted by keyboard', async () => {
    await goTo(page, '#/sessies/nieuw')
    await page.getByLabel('Gemeente').fill('Almere')
    // leaving the field closes its list
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Maak sessie' }).click()
    await page.getByRole('link', { name: 'Naar de sessie' }).click()
    await page.getByRole('button', { name: 'Start klok' }).click()
    await note(page, 'n', 'Twaalf mensen, zes organisaties.')
    await expect(page.getByLabel('Notities')).toHaveValue('Twaalf mensen, zes organisaties.')
    await pass(page, 10)
    await next(page)
    await pass(page, 10)
    await next(page)
  })

  await test.step('the baseline, in counts', async () => {
    // the step brings its own tool
    await expect(page.getByRole('tab', { name: 'Meting' })).toHaveAttribute('aria-selected', 'true')
    const statement = page.getByRole('group', { name: 'Ik weet wat ik als eerste doe bij een signaal.' })
    await statement.getByRole('spinbutton', { name: '2, vooraf' }).fill('2')
    await statement.getByRole('button', { name: '3, vooraf: één meer' }).click()
    await expect(statement.getByText('3 antwoorden, gemiddeld 2,3, van 2 tot en met 3')).toBeVisible()
    await pass(page, 5)
    await next(page)
  })

  await test.step('late: one tap shortens a coming step, and the session is on time again', async () => {
    await pass(page, 21)
    await expect(page.getByRole('region', { name: 'Klok' })).toContainText('6 minuten achter')
    await expect(page.getByText(/ \d+ → \d+.* Klaar om \d\d:\d\d\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Doe dit' }).click()
    await expect(page.getByRole('region', { name: 'Klok' })).toContainText('op schema')
    await expect(page.getByRole('region', { name: 'Klok' })).toContainText('over tijd')
    await next(page)
  })

  await test.step('signals by keyboard, and a note for a later step without moving the clock', async () => {
    await note(page, 's', 'Twee telefoons tegelijk')
    await page.keyboard.press('1')
    const tally = page.getByRole('group', { name: 'Twee telefoons tegelijk', exact: true })
    await expect(tally.getByRole('spinbutton', { name: 'zelf gezien' })).toHaveValue('1')
    // whoever types on loses no letter, and the row goes on asking
    await page.keyboard.type('Veel verzuim op maandag')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page
      .getByRole('navigation', { name: 'Stappen' })
      .getByRole('button', { name: /Afspraken/ })
      .click()
    await expect(page.getByText('Je bekijkt een andere stap. De klok blijft in stap 5.')).toBeVisible()
    await note(page, 'n', 'Straks: wie belt er in het weekend?')
    await expect(page.getByLabel('Notities')).toHaveValue('Straks: wie belt er in het weekend?')
    await page.getByRole('button', { name: 'Terug naar stap 5' }).click()
    await note(page, 'p', 'Mag school een afschrift vragen?')
    await saved(page)
  })

  await test.step('the host is killed in the middle; started again, session and clock go on', async () => {
    await page.getByLabel('Notities').fill('Geteld aan vier tafels.')
    await saved(page)
    await first.kill()
  })
  const second = await startApp(dataFolder)
  await page.goto(second.address)
  await page
    .getByRole('link', { name: /Almere/ })
    .first()
    .click()
  await expect(page.getByLabel('Notities')).toHaveValue('Geteld aan vier tafels.')
  await expect(page.getByRole('button', { name: 'Pauzeer' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Klok' })).toContainText('5 van 10 · Signalen ophalen')

  await test.step('who sees what: the blind spots follow at once', async () => {
    await openOutput(page, 'Signalenmatrix')
    for (const name of ['Leerplicht', 'Jongerenwerk']) {
      await page.getByLabel('Welke functie zit aan tafel?').fill(name)
      await page.getByRole('button', { name: 'Functie', exact: true }).click()
    }
    const box = page.getByRole('checkbox', { name: 'Leerplicht ziet: Veel verzuim op maandag' })
    await box.focus()
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
    await expect(page.getByText('Niemand hier ziet: Twee telefoons tegelijk.')).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(
      page.getByRole('checkbox', { name: 'Jongerenwerk ziet: Twee telefoons tegelijk' }),
    ).toBeChecked()
    await pass(page, 20)
    await next(page)
    await next(page)
  })

  await test.step('a case card: opinions, a reveal, and what was learned', async () => {
    await expect(page.getByRole('tab', { name: 'Casuskaarten' })).toHaveAttribute('aria-selected', 'true')
    await page.getByLabel('Kies een casuskaart').selectOption('casus/schuur-pakketjes')
    await page.getByRole('button', { name: 'Leg klaar' }).click()
    await page.getByRole('button', { name: 'Nu handelen, eerst: één meer' }).click()
    await page.getByRole('button', { name: 'Toon onthulling 1 van 4' }).click()
    await page.getByRole('spinbutton', { name: 'Eerst met de jongere praten, na afloop' }).fill('3')
    await page.getByLabel('Wat leerde de groep?').fill('Eerst de jongere, dan de schuur.')
  })

  await test.step('an early end: a decision and an agreement, and the session is closed', async () => {
    await note(page, 'b', 'We gebruiken één telefoonlijst.')
    await note(page, 'a', 'Telefoonlijst maken')
    await openClosing(page)
    await page.getByRole('button', { name: 'Sluit de sessie', exact: true }).click()
    await expect(page.getByText('De sessie is gesloten.')).toBeVisible()
  })

  await test.step('the report has everything that was noted', async () => {
    await goTo(page, `${new URL(page.url()).hash}/verslag?voor=logboek`)
    // the screen of a closed session has a button of the same name
    await expect(page.getByRole('heading', { level: 1, name: 'Verslag', exact: true })).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als pdf' }).click(),
    ])
    const text = await readPdf(await download.path())
    for (const noted of [
      'Twaalf mensen, zes organisaties.',
      'Ik weet wat ik als eerste doe bij een signaal.',
      'Twee telefoons tegelijk',
      'Veel verzuim op maandag',
      'Straks: wie belt er in het weekend?',
      'Geteld aan vier tafels.',
      'Mag school een afschrift vragen?',
      'Alleen Leerplicht ziet: Veel verzuim op maandag.',
      'Eerst de jongere, dan de schuur.',
      'We gebruiken één telefoonlijst.',
      'Telefoonlijst maken',
      'Hier kwamen we niet aan toe',
    ])
      expect(text).toContain(noted)
  })
  expect(complaints).toEqual([])
  await context.close()
  await second.kill()
})
