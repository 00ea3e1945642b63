import type { Page } from '@playwright/test'
import { makeSession } from '../unit/main/example-session'
import { expect, goTo, test } from './support/app-test'
import { putSession } from './support/session-files'
import { visit } from './support/tour'

const id = 'sessie-terug'
const message = (page: Page) => page.getByRole('status').filter({ hasText: 'Besluit' })

const decision = (page: Page) => page.getByRole('textbox', { name: 'Besluit 1' })

/** Notes a decision in the bar, so that the message with its way back is there. */
async function noteDecision(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('form', { name: 'Snel noteren' })).toBeVisible()
  await page.keyboard.press('Alt+b')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await expect(message(page)).toContainText('Besluit gezet.')
}

test('the way back in a message undoes what the message names, also when something else was done since', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id })
  await goTo(page, `#/sessies/${id}`)
  await noteDecision(page, 'We bellen elkaar')
  await page.getByLabel('Notities').fill('Daarna getypt')
  await message(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(decision(page)).toHaveCount(0)
  await expect(page.getByLabel('Notities')).toHaveValue('Daarna getypt')
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Notities')).toHaveValue('Daarna getypt')
  await expect(decision(page)).toHaveCount(0)
})

test('it leaves what somebody went on with, and says so', async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id })
  await goTo(page, `#/sessies/${id}`)
  await noteDecision(page, 'We bellen elkaar')
  await decision(page).fill('We bellen elkaar iedere vrijdag')
  await message(page).getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText(/^Hier is daarna iets aan veranderd, dus het blijft staan\./)).toBeVisible()
  await expect(decision(page)).toHaveValue('We bellen elkaar iedere vrijdag')
})

test('undo takes back a stretch of typing, also where what is typed fills another text', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id, group: { ...makeSession().group, functions: '' }, purpose: '' })
  await goTo(page, `#/sessies/${id}/voorbereiden`)
  const purpose = page.getByLabel('Doel of aanleiding')
  const invitation = page.getByLabel('Tekst van de uitnodiging')
  await expect(invitation).toHaveValue(/\S/)
  await purpose.focus()
  await page.keyboard.type('Wie ziet wat')
  await expect(purpose).toHaveValue('Wie ziet wat')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(purpose).toHaveValue('')
  await page.keyboard.type('Wie doet wat')
  await purpose.blur()
  await expect(invitation).toHaveValue(/Wie doet wat/)
})

test('undo in the municipality takes back a stretch of typing and a choice from the list, as any text field does', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id, municipality: '' })
  for (const address of [`#/sessies/${id}/voorbereiden`, '#/sessies/nieuw']) {
    await visit(page, address)
    const town = page.getByRole('combobox', { name: 'Gemeente' })
    await town.focus()
    await page.keyboard.type('utr')
    await expect(page.getByRole('option', { name: 'Utrechtse Heuvelrug' })).toBeVisible()
    await expect(page.getByRole('option', { name: 'Dronten' })).toBeHidden()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(town).toHaveValue('')
    await page.keyboard.type('Alm')
    await expect(page.getByRole('status').filter({ hasText: '1 gemeente in de lijst' })).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    const active = await town.getAttribute('aria-activedescendant')
    await expect(page.getByRole('option', { name: 'Almere' })).toHaveAttribute('id', active ?? '')
    await page.keyboard.press('Enter')
    await expect(town).toHaveValue('Almere')
    await expect(page.getByRole('listbox')).toBeHidden()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(town).toHaveValue('Alm')
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(town).toHaveValue('Almere')
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(town).toHaveValue('')
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(town).toHaveValue('Alm')
    await page.keyboard.press('Escape')
  }
})
