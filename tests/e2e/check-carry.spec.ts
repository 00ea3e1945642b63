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

test('a signal is found by a typo and by a street word; what no card is about goes along in own words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await goTo(page, '#/signaalcheck')
  const field = page.getByLabel('Zoek een signaal')
  const picker = page.getByRole('region', { name: 'Wat viel je op?' })
  await test.step('what is found is in view: the open question makes room', async () => {
    await expect(page.getByRole('heading', { name: 'Wat is jouw rol?' })).toBeVisible()
    await field.fill('bankpas')
    await expect(picker.getByRole('checkbox').nth(1)).toBeInViewport({ ratio: 1 })
  })
  for (const [typed, found] of [
    ['bankpass kwyt', /eigen bankpas/],
    ['shank', /mes|wapen/i],
  ] as const) {
    await field.fill(typed)
    await expect(picker.getByRole('checkbox', { name: found }).first()).toBeVisible()
  }
  await field.fill('qzxwvk')
  await expect(picker.getByText('Geen signaal met “qzxwvk”.')).toBeVisible()
  await field.fill('bankpas')
  await picker.getByRole('checkbox', { name: /eigen bankpas/ }).check()
  await field.fill('Staat vaak bij de achterdeur')
  await picker.getByRole('button', { name: 'Zet “Staat vaak bij de achterdeur” erbij' }).click()
  await expect(field).toHaveValue('')

  const outcome = page.getByRole('region', { name: 'Uitkomst' })
  await expect(outcome.getByText('1 signaal, 1 in eigen woorden')).toBeVisible()
  await test.step('what was noticed and the tabs stay in view below a long outcome', async () => {
    await page.getByRole('tab', { name: 'Handelen' }).click()
    await page.mouse.move(900, 500)
    await page.mouse.wheel(0, 900)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
    await expect(outcome.getByText('Wat je opviel')).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('tab', { name: 'Tegenspraak' })).toBeInViewport({ ratio: 1 })
  })
  await page.getByRole('link', { name: 'Bewaar als pdf' }).click()
  for (const question of [
    'Wat pleit ertegen?',
    'Is de jongere zelf gesproken, en wat zei die?',
    'Zou ik dit ook denken bij een andere jongere?',
  ])
    await page.getByLabel(question).fill('Een antwoord.')
  await page.getByRole('button', { name: 'Verder naar de pdf' }).click()
  const paper = page.getByRole('article')
  await expect(paper).toContainText('In eigen woorden: Staat vaak bij de achterdeur.')
  await expect(paper).not.toContainText('Gespreksplan')
  await page.getByRole('checkbox', { name: 'Met gespreksplan en bronnen' }).check()
  await expect(paper).toContainText('Gespreksplan')
  await expect(paper).toContainText('In eigen woorden: Staat vaak bij de achterdeur.')
})
