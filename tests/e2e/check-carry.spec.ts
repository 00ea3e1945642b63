import { expect, goTo, test } from './support/app-test'
import { sampleSession } from './support/route-samples'
import { putSession, readAllText } from './support/session-files'

const marker = 'Kwibusvogel'

test('signals go into a session as counts, and nothing else of the check does', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: sampleSession, municipality: 'Zeist' })
  await goTo(page, '#/signaalcheck')
  for (const choice of ['Leerplicht', 'Jonger dan 12', 'van de jongere zelf gehoord'])
    await page.getByRole('button', { name: choice, exact: true }).click()
  await page.getByLabel('Zoek een signaal').fill('bankpas')
  const signal = page.getByRole('checkbox', { name: /eigen bankpas/ })
  await signal.check()
  await page.getByRole('tab', { name: 'Tegenspraak' }).click()
  await page.getByLabel('Wat pleit ertegen?').fill(marker)
  await page.getByRole('tab', { name: 'Meenemen' }).click()
  await expect(page.getByLabel('Welke sessie?')).toHaveValue(sampleSession)
  await page.getByRole('button', { name: 'Neem mee naar sessie' }).click()
  await expect(page.getByText('1 signaal is meegeteld in Zeist')).toBeVisible()

  const kept = await readAllText(dataFolder)
  expect(kept).toContain('signaal/geld-bankpas-weg')
  for (const left of [marker, 'Jonger dan 12', 'onder-12']) expect(kept).not.toContain(left)

  await page.getByRole('link', { name: 'Open de sessie' }).click()
  await expect(
    page.getByText('Heeft de eigen bankpas vaak niet bij zich, of heeft hem uitgeleend').first(),
  ).toBeVisible()
  await page.goBack()
  await page.getByRole('tab', { name: 'Meenemen' }).click()
  await page.getByLabel('Welke sessie?').selectOption('Start een nieuwe sessie')
  await page.getByRole('button', { name: 'Neem mee naar sessie' }).click()
  await expect(page.getByText(/1 signaal is meegeteld in/)).toBeVisible()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByText('De nieuwe sessie is weg.')).toBeVisible()
})
