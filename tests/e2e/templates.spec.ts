import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { makeCounts, makeOwnTemplate } from '../unit/main/example-documents'
import { expect, goTo, test } from './support/app-test'
import { putOwnTemplates } from './support/session-files'

const openFile = async (page: Page, button: string, name: string, text: string) => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('a facilitator makes a template of her own, reorders it with the keyboard, shortens it, and starts a session with it', async ({
  page,
}) => {
  await goTo(page, '#/draaiboeken')
  await page.getByRole('button', { name: 'Maak een eigen versie van Startsessie signaleren' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Startsessie signaleren, eigen versie')
  await expect(page.getByText('Klaar voor gebruik.')).toBeVisible()
  await page.getByLabel('Titel').fill('Kort en krachtig')

  const grip = page.getByRole('button', { name: 'Verplaats Welkom en check-in' })
  await grip.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Stap 2', { exact: true })).toHaveValue('Welkom en check-in')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByLabel('Stap 1', { exact: true })).toHaveValue('Welkom en check-in')

  await page.getByRole('button', { name: 'Haal weg: Welkom en check-in' }).click()
  await expect(
    page.getByText(/^De stappen duren samen 110 minuten, 10 minuten korter dan de sessie/),
  ).toBeVisible()
  await page.getByLabel('Lengte van de sessie in minuten').fill('110')
  await expect(page.getByText('Klaar voor gebruik.')).toBeVisible()
  await expect(page.getByText(/Bewaard om/)).toBeVisible()

  await page.reload()
  await expect(page.getByLabel('Titel')).toHaveValue('Kort en krachtig')
  await page.getByRole('link', { name: 'Nieuwe sessie' }).click()
  await expect(page.getByRole('radio', { name: /^Kort en krachtig, 110 minuten/ })).toBeChecked()
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kort en krachtig' })).toBeVisible()
})

test('impossible times are told in one sentence each, and such a template cannot start a session', async ({
  page,
  dataFolder,
}) => {
  const [one, two] = makeOwnTemplate().steps
  await putOwnTemplates(
    dataFolder,
    makeOwnTemplate({
      minutes: 25,
      steps: [
        { ...one!, minutes: 5, minimumMinutes: 9 },
        { ...two!, title: '', minutes: 0 },
      ],
    }),
  )
  await goTo(page, '#/draaiboeken/draaiboek-een')
  const told = page.getByRole('main').locator('header').getByRole('listitem')
  await expect(told).toHaveText([
    'De stappen duren samen 5 minuten, 20 minuten korter dan de sessie: geef stappen meer tijd of maak de sessie korter.',
    'Stap 1 kan niet korter dan 9 minuten, maar krijgt er 5: pas een van de twee aan.',
    'Stap 2 heeft geen titel: geef de stap een naam.',
    'Stap 2 duurt 0 minuten: geef de stap tijd of haal haar weg.',
  ])
  await goTo(page, '#/sessies/nieuw')
  await expect(page.getByRole('radio', { name: /^Korte startsessie/ })).toBeDisabled()
})

test('a template goes to a colleague as a file and comes back as a new one; anything else is refused in a sentence', async ({
  page,
  dataFolder,
}) => {
  await putOwnTemplates(dataFolder, makeOwnTemplate())
  await goTo(page, '#/draaiboeken')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Geef door als bestand: Korte startsessie' }).click()
  const text = await readFile(await (await download).path(), 'utf8')

  const label = 'Open een draaiboek van een collega'
  await openFile(page, label, 'brief.json', '{"hallo":1}')
  await expect(page.getByText(/^Dit is geen draaiboek van Signaalwijzer\. Kies een bestand/)).toBeVisible()
  await openFile(
    page,
    label,
    'tellingen.json',
    JSON.stringify({ version: 1, kind: 'tellingen', data: makeCounts() }),
  )
  await expect(page.getByText(/^Dit is geen draaiboek van Signaalwijzer\. Kies een bestand/)).toBeVisible()

  await openFile(page, label, 'draaiboek.json', text)
  await expect(page.getByLabel('Titel')).toHaveValue('Korte startsessie')
  await goTo(page, '#/draaiboeken')
  await expect(page.getByRole('link', { name: 'Korte startsessie' })).toHaveCount(2)

  await page.getByRole('button', { name: 'Gooi weg: Korte startsessie' }).first().click()
  await expect(page.getByRole('link', { name: 'Korte startsessie' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('link', { name: 'Korte startsessie' })).toHaveCount(2)
})
