import { expect, goTo, test } from './support/app-test'
import { tabTo } from './support/focus'
import { readAllText } from './support/session-files'

const card = 'Nieuw hier?'

test('someone new: three short steps, kept at once, and never offered again', async ({
  page,
  dataFolder,
}) => {
  await expect(page.getByRole('region', { name: card })).toBeVisible()
  await page.getByRole('link', { name: 'Stel Signaalwijzer in' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Wat voor werk doe je?' })).toBeFocused()
  await expect(page.getByText('stap 1 van 3')).toBeVisible()
  await page.getByRole('radio', { name: 'Leerplicht' }).check()
  await page.getByRole('link', { name: 'Ga verder' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'In welke gemeente werk je?' })).toBeFocused()
  await page.getByLabel('Je gemeente').selectOption('Huizen')
  await page.getByRole('link', { name: 'Ga terug' }).click()
  await expect(page.getByRole('radio', { name: 'Leerplicht' })).toBeChecked()
  await page.getByRole('link', { name: 'Ga verder' }).click()
  await expect(page.getByLabel('Je gemeente')).toHaveValue('Huizen')
  await page.getByRole('link', { name: 'Ga verder' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Wat blijft waar?' })).toBeFocused()
  await expect(page.getByRole('row', { name: /^Signaalcheck Alleen in het geheugen/ })).toBeVisible()
  await page.getByRole('button', { name: 'Begin met Signaalwijzer' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeFocused()
  await expect(page.getByRole('region', { name: card })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: card })).toHaveCount(0)
  await goTo(page, '#/signaalcheck')
  await expect(page.getByRole('button', { name: 'Rol: Leerplicht' })).toBeVisible()
  expect(await readAllText(dataFolder)).toContain('Huizen')
})

test('skipped on Start: gone at once, with a way back, and still to be found in the help', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Sla over' }).click()
  await expect(page.getByRole('region', { name: card })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('region', { name: card })).toBeVisible()
  await page.getByRole('button', { name: 'Sla over' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: card })).toHaveCount(0)

  await goTo(page, '#/hulp')
  await page.getByRole('link', { name: /de drie stappen van het begin/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat voor werk doe je?' })).toBeVisible()
})

test('skipped halfway: what was chosen stays, and Start no longer asks', async ({ page }) => {
  await goTo(page, '#/welkom')
  await page.getByRole('radio', { name: 'Wijkagent' }).check()
  await page.getByRole('button', { name: 'Sla over' }).click()
  await expect(page.getByRole('region', { name: card })).toHaveCount(0)
  await goTo(page, '#/welkom')
  await expect(page.getByRole('radio', { name: 'Wijkagent' })).toBeChecked()
})

test('the welcome stands in nobody’s way: searching works at once', async ({ page }) => {
  await page.keyboard.press('/')
  await page.keyboard.type('pinpas uitgeleend')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('a step that does not exist is the first one', async ({ page }) => {
  for (const step of ['0', '4', '-1', '1.5', 'twee']) {
    await goTo(page, `#/welkom?stap=${step}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Wat voor werk doe je?' })).toBeVisible()
    await goTo(page, '#/hulp')
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
  }
})

test('the whole welcome without a mouse', async ({ page }) => {
  await tabTo(page, page.getByRole('link', { name: 'Stel Signaalwijzer in' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Wat voor werk doe je?' })).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Dat kies ik nu niet' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Jongerenwerk' })).toBeChecked()
  await tabTo(page, page.getByRole('link', { name: 'Ga verder' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Je gemeente'))
  await page.keyboard.type('Hui')
  await expect(page.getByLabel('Je gemeente')).toHaveValue('Huizen')
  await tabTo(page, page.getByRole('link', { name: 'Ga verder' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Begin met Signaalwijzer' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeFocused()
})
