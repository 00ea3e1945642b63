import type { Page } from '@playwright/test'
import { makeOwnTemplate } from '../unit/main/example-documents'
import { expect, goTo, test } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { putOwnTemplates, putSession } from './support/session-files'

test.describe('the anonymity guard', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '#/sessies/nieuw')
    await page.getByRole('button', { name: 'Maak sessie' }).click()
    await page.getByRole('link', { name: 'Naar de sessie' }).click()
    await expect(page.getByRole('textbox', { name: 'Notities' })).toBeVisible()
  })

  test('warns while typing, replaces a name and a number, and undo brings the words back', async ({
    page,
  }) => {
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await notes.fill('Kevin de Jong belde vanaf 06-12345678.')
    const advice = page.getByRole('group', { name: 'Anonimiteitswacht' })
    await expect(advice.getByText('Dit lijkt de naam van een persoon.')).toBeVisible()
    await expect(advice.getByText('Dit lijkt een telefoonnummer.')).toBeVisible()

    await advice.getByRole('button', { name: 'Vervang door “Jongere A”: Kevin de Jong' }).click()
    await expect(notes).toHaveValue('Jongere A belde vanaf 06-12345678.')
    await expect(notes).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(notes).toHaveValue('Kevin de Jong belde vanaf 06-12345678.')

    await advice.getByRole('button', { name: 'Vervang alle 2' }).click()
    await expect(notes).toHaveValue('Jongere A belde vanaf [telefoonnummer].')
    await expect(advice).toBeHidden()
  })

  test('leaves what the user wants to leave, says so, and asks again on request', async ({ page }) => {
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await notes.fill('Bsn 111222333 staat op de brief.')
    const advice = page.getByRole('group', { name: 'Anonimiteitswacht' })
    await advice.getByRole('button', { name: 'Laat staan: 111222333' }).click()
    await expect(advice).toBeHidden()
    await expect(notes).toBeFocused()
    await expect(notes).toHaveValue('Bsn 111222333 staat op de brief.')
    await page.getByRole('button', { name: 'Bekijk opnieuw' }).click()
    await expect(advice.getByText('Dit lijkt een burgerservicenummer.')).toBeVisible()
  })

  test('says nothing about ordinary notes', async ({ page }) => {
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await notes.fill(
      'Bel Veilig Thuis op 0800-2000, volgende sessie 12-11-2026 om 14:00 in Wijk bij Duurstede. Samira',
    )
    await expect(page.getByRole('group', { name: 'Anonimiteitswacht' })).toBeVisible()
    await notes.fill(
      'Bel Veilig Thuis op 0800-2000, volgende sessie 12-11-2026 om 14:00 in Wijk bij Duurstede.',
    )
    await expect(page.getByRole('group', { name: 'Anonimiteitswacht' })).toBeHidden()
  })

  test('asks before a report is saved, and the PDF holds what was replaced', async ({ page }) => {
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await notes.fill('Samira El Amrani gaf haar pas weg, bel 06-12345678.')
    await expect(page.getByText('Bewaren…')).toBeVisible()
    await expect(page.getByText(/^Bewaard om/)).toBeVisible()
    const session = new URL(page.url()).hash
    await goTo(page, `${session}/verslag?voor=logboek`)
    await expect(page.getByRole('article').getByText('Samira El Amrani')).toBeVisible()

    await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
    const question = page.getByRole('region', { name: 'Nog 2 dingen lijken herkenbaar' })
    await expect(question).toBeVisible()
    await question.getByRole('button', { name: 'Vervang alles' }).click()
    const clean = page.getByRole('region', { name: 'Alles is vervangen' })
    const download = page.waitForEvent('download')
    await clean.getByRole('button', { name: 'Bewaar nu' }).click()
    const text = await readPdf(await (await download).path())
    expect(text).toContain('Jongere A gaf haar pas weg, bel [telefoonnummer].')
    expect(text).not.toContain('Samira')

    await test.step('the session has it no more either, and it can be put back there', async () => {
      await expect(page.getByText('Ook in de sessie vervangen.')).toBeVisible()
      await goTo(page, session)
      await expect(notes).toHaveValue('Jongere A gaf haar pas weg, bel [telefoonnummer].')
      await page.getByRole('button', { name: 'Zet terug in de sessie' }).click()
      await expect(notes).toHaveValue('Samira El Amrani gaf haar pas weg, bel 06-12345678.')
    })
  })

  test('saves anyway after one explicit press', async ({ page }) => {
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await notes.fill('Samira El Amrani gaf haar pas weg.')
    await expect(page.getByText('Bewaren…')).toBeVisible()
    await expect(page.getByText(/^Bewaard om/)).toBeVisible()
    const session = new URL(page.url()).hash
    await goTo(page, `${session}/verslag?voor=logboek`)
    await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar toch' }).click()
    expect(await readPdf(await (await download).path())).toContain('Samira')
  })
})

const advice = (page: Page) => page.getByRole('group', { name: 'Anonimiteitswacht' })

test('the fields of an own template are guarded as well: title, tasks, and every text of a step', async ({
  page,
  dataFolder,
}) => {
  await putOwnTemplates(dataFolder, makeOwnTemplate())
  await goTo(page, '#/draaiboeken/draaiboek-een')
  await page.getByText('Inhoud van deze stap').first().click()
  for (const field of [
    page.getByLabel('Titel'),
    page.getByLabel('Stap 1', { exact: true }),
    page.getByLabel('Doel').nth(1),
    page.getByLabel('Vragen aan de groep').first(),
    page.getByRole('textbox', { name: 'Taak' }).first(),
  ]) {
    const before = await field.inputValue()
    await field.fill('Bel 06-12345678')
    await expect(advice(page).getByText('Dit lijkt een telefoonnummer.')).toBeVisible()
    await advice(page)
      .getByRole('button', { name: /^Vervang door/ })
      .click()
    await expect(field).toHaveValue('Bel [telefoonnummer]')
    await expect(advice(page)).toBeHidden()
    await field.fill(before)
  }
})

test('the invitation is guarded: what is replaced is what gets copied, and the place may stay', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-uitnodiging', place: 'Kerkstraat 12, 1234 AB Zeist' })
  await goTo(page, '#/sessies/sessie-uitnodiging/voorbereiden')
  const text = page.getByLabel('Tekst van de uitnodiging')
  await expect(text).toHaveValue(/Kerkstraat 12/)
  await expect(advice(page)).toBeHidden()
  await text.fill('We praten over Samira El Amrani, op Kerkstraat 12 in Zeist.')
  await advice(page).getByRole('button', { name: 'Vervang door “jongere A”: Samira El Amrani' }).click()
  await expect(text).toHaveValue('We praten over jongere A, op Kerkstraat 12 in Zeist.')
  await expect(advice(page)).toBeHidden()
})
