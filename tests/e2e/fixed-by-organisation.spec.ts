import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'

const noSessions = 'Je organisatie heeft vastgelegd dat er op dit apparaat geen sessies bewaard worden.'
const fault = 'beleid.json kent de sleutel "onzin" niet.'

/** The page on a computer with a policy: what the host tells about it is put in, the rest is its own answer. */
async function fixEverything(page: Page) {
  await page.route('**/verzoek/readAppInfo', async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as { readonly value: object }
    const policy = { fixed: ['sessions', 'keepMonths', 'look'], noSessions, faults: [fault] }
    await route.fulfill({ response, json: { ...answer, value: { ...answer.value, policy } } })
  })
}

test('what an organisation fixed cannot be chosen in Instellingen, and a fault in its file is told there', async ({
  page,
}) => {
  await fixEverything(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await expect(page.getByText(fault)).toBeVisible()
  await expect(page.getByText('Vastgelegd door je organisatie', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Thema')).toBeDisabled()
  await expect(page.getByLabel('Hoe lang een verslag blijft')).toBeDisabled()
  // the look, how long a report stays, and how long a session stays
  await expect(page.getByText('Vastgelegd door je organisatie.', { exact: true })).toHaveCount(3)
  // what is free stays free
  await expect(page.getByLabel('Kleuren')).toBeEnabled()
})

test('that no session may be kept is told before somebody fills one in', async ({ page }) => {
  await fixEverything(page)
  await page.getByRole('link', { name: 'Sessies', exact: true }).click()
  await page.getByRole('link', { name: 'Nieuwe sessie' }).click()
  await expect(page.getByText(noSessions)).toBeVisible()
})
