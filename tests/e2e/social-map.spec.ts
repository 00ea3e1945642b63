import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, goTo, test } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { sampleSession } from './support/route-samples'
import { putSession, readAllText } from './support/session-files'

const name = 'Sociaal team Zeist'

/** Fills in one local contact and keeps it. */
async function addEntry(page: Page): Promise<void> {
  await goTo(page, '#/sociale-kaart')
  await page.getByRole('button', { name: 'Voeg organisatie toe' }).click()
  await page.getByLabel('Gemeente').fill('Zeist')
  await page.getByLabel('Organisatie').fill(name)
  await page.getByLabel('Waarvoor').fill('Zorgen over een jongere, ook zonder naam')
  await page.getByLabel(/^Telefoon/).fill('030 123 45 67')
  await page.getByLabel(/^Gecontroleerd door/).fill('coördinator jongerenwerk')
  await page.getByRole('button', { name: 'Bewaar organisatie' }).click()
  await expect(page.getByRole('button', { name: `Verander: ${name}` })).toBeVisible()
}

test.describe('the local social map', () => {
  test('says per field what is wrong, loses nothing on another screen, and keeps what is right', async ({
    page,
    dataFolder,
  }) => {
    await goTo(page, '#/sociale-kaart')
    await page.getByRole('button', { name: 'Voeg organisatie toe' }).click()
    await expect(page.getByLabel('Gemeente')).toBeFocused()
    await page.getByLabel('Organisatie').fill(name)
    await page.getByLabel(/^Telefoon/).fill('030 123')
    await page.getByRole('button', { name: 'Bewaar organisatie' }).click()
    await expect(page.getByText('Dit is geen nummer dat je kunt bellen.')).toBeVisible()
    await expect(page.getByText('Vul in: gemeente.')).toBeVisible()
    await expect(page.getByLabel('Gemeente')).toBeFocused()
    await goTo(page, '#/hulp')
    await goTo(page, '#/sociale-kaart')
    await expect(page.getByLabel('Organisatie')).toHaveValue(name)
    await page.getByLabel(/^Telefoon/).fill('06 12345678')
    await expect(page.getByText('Is het van het werk, en niet van iemand zelf?')).toBeVisible()
    await page.getByRole('button', { name: 'Sluit zonder bewaren' }).click()
    await addEntry(page)
    await expect.poll(() => readAllText(dataFolder)).toContain(name)
  })

  test('stands before the national contacts: at "Nu handelen", on a route, on the shelf of contacts, in the check, and in both PDFs', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, { id: sampleSession, municipality: 'Zeist' })
    await addEntry(page)
    for (const address of ['#/nu-handelen', '#/naslag/route/r-geldezel-net']) {
      await goTo(page, address)
      const lists = page.getByRole('main').locator('.contact-list')
      await expect(lists.first()).toContainText(name)
      await expect(lists.first()).toContainText('Gecontroleerd door coördinator jongerenwerk op')
      await expect(lists.nth(1)).toBeVisible()
    }
    await goTo(page, '#/naslag/contact')
    const shelf = page.getByRole('main')
    await expect(shelf.locator('.contact-list').first()).toContainText(name)
    await expect(shelf.getByText(name), 'once, not again at every region').toHaveCount(1)
    await goTo(page, '#/signaalcheck')
    await page.getByLabel('Zoek een signaal').fill('bankpas')
    await page.getByRole('checkbox', { name: /eigen bankpas/ }).check()
    await page.getByRole('tab', { name: 'Handelen' }).click()
    await expect(page.getByRole('tabpanel').locator('.contact-list').first()).toContainText(name)
    await page.getByRole('link', { name: 'Bewaar als pdf' }).click()
    for (const question of [
      'Wat pleit ertegen?',
      'Is de jongere zelf gesproken, en wat zei die?',
      'Zou ik dit ook denken bij een andere jongere?',
    ])
      await page.getByLabel(question).fill('Een antwoord.')
    await page.getByRole('button', { name: 'Verder naar de pdf' }).click()
    const text = await savePdf(page)
    expect(text).toContain(name)
    expect(text).toContain('0900-8844')
    expect(text.indexOf(name)).toBeLessThan(text.indexOf('0900-8844'))
    await goTo(page, `#/sessies/${sampleSession}/verslag`)
    expect(await savePdf(page)).toContain(name)
  })

  test('goes to a colleague as a file, and comes back after showing what comes', async ({ page }) => {
    await addEntry(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file).toContain(name)

    await page.getByRole('button', { name: `Haal weg: ${name}` }).click()
    await expect(page.getByRole('button', { name: `Verander: ${name}` })).toHaveCount(0)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await expect(page.getByRole('button', { name: `Verander: ${name}` })).toBeVisible()

    await choose(page, 'kaart.json', file.replace('030 123 45 67', '030 765 43 21'))
    await expect(page.getByText('0 nieuw, 1 veranderd, 0 hetzelfde.')).toBeVisible()
    await expect(page.getByText('030 123 45 67 wordt 030 765 43 21')).toBeVisible()
    await page.getByRole('button', { name: 'Voeg toe aan mijn kaart' }).click()
    await expect(page.getByText('030 765 43 21')).toBeVisible()

    await choose(page, 'kaart.json', '{"zomaar": true}')
    await expect(page.getByText('Dit is geen sociale kaart van Signaalwijzer.')).toBeVisible()
    await expect(page.getByText('030 765 43 21')).toBeVisible()
  })
})

async function choose(page: Page, fileName: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: fileName, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function savePdf(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
  return readPdf(await (await download).path())
}
