import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { chooseKind, entryLine } from './support/cockpit'
import { putOwnTemplates, putSession } from './support/session-files'
import { makeOwnTemplate } from '../unit/main/example-documents'

const id = 'sessie-een'

/** Pastes in the field that has the focus, as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+V')
}

/** A text of this length in which every place can be told. */
const longText = (length: number): string =>
  Array.from({ length: Math.ceil(length / 8) }, (_, at) => String(at).padStart(7, '0'))
    .join(' ')
    .padEnd(length, 'x')
    .slice(0, length)

test.beforeEach(async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id, phase: 'bezig' })
  await goTo(page, `#/sessies/${id}`)
})

test.describe('more pasted than fits', () => {
  const rest = (page: Page) => page.getByText('De rest staat hier nog.')

  test('says how much was left over, and keeps it at hand on every screen', async ({ page }) => {
    const text = longText(35_289)
    const notes = page.getByLabel('Notities')
    await notes.click()
    await paste(page, text)
    await expect(notes).toHaveValue(text.slice(0, 20_000))
    await expect(rest(page)).toHaveText(
      /^De laatste 15\.289 tekens van wat je plakte pasten niet in “Notities”: daar passen 20\.000 tekens in\./,
    )
    await goTo(page, '#/naslag')
    await expect(page.getByRole('heading', { level: 1, name: 'Naslag' })).toBeVisible()
    await page.getByText('Bekijk de rest').click()
    await expect(page.getByLabel('De rest')).toHaveValue(text.slice(20_000))
    await page.getByRole('button', { name: 'Kopieer de rest' }).click()
    await expect(page.getByText('De rest is gekopieerd.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text.slice(20_000))
    await page.getByRole('button', { name: 'Gooi de rest weg' }).click()
    await expect(rest(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await expect(rest(page)).toBeVisible()
  })

  test('in a field that is full, that has a selection, and in a field of one line', async ({ page }) => {
    const notes = page.getByLabel('Notities')
    await notes.fill('a'.repeat(20_000))
    await notes.press('End')
    await paste(page, 'niets past')
    await expect(rest(page)).toHaveText(/^De laatste 10 tekens/)
    await expect(notes).toHaveValue('a'.repeat(20_000))
    await page.getByRole('button', { name: 'Gooi de rest weg' }).click()
    await notes.selectText()
    await paste(page, 'b'.repeat(20_001))
    await expect(rest(page)).toHaveText(/^Het laatste teken van wat je plakte paste niet/)
    await expect(notes).toHaveValue('b'.repeat(20_000))
    await page.getByRole('button', { name: 'Gooi de rest weg' }).click()

    await goTo(page, '#/sessies/nieuw')
    await page.getByLabel('Plaats').click()
    await paste(page, 'c'.repeat(301))
    await expect(rest(page)).toHaveText(/niet in “Plaats”: daar passen 300 tekens in/)
    await page.getByRole('button', { name: 'Gooi de rest weg' }).click()
    await page.getByRole('combobox', { name: 'Gemeente' }).click()
    await paste(page, 'd'.repeat(310))
    await expect(rest(page)).toHaveText(/^De laatste 10 tekens van wat je plakte pasten niet in “Gemeente”/)
  })

  test('and internal because of what stood before it: the rest says so itself', async ({ page }) => {
    const notes = page.getByLabel('Notities')
    await notes.click()
    await paste(page, `intern: ${'a'.repeat(19_992)}vervolg\n\nvoor iedereen`)
    await page.getByText('Bekijk de rest').click()
    await expect(page.getByLabel('De rest')).toHaveValue('intern: vervolg\n\nvoor iedereen')
  })

  test('in a list of a template: the lines that are too many or too long stay at hand', async ({
    page,
    dataFolder,
  }) => {
    await putOwnTemplates(dataFolder, makeOwnTemplate())
    await goTo(page, `#/draaiboeken/${makeOwnTemplate().id}`)
    await page.getByLabel('Rollen').selectText()
    await paste(page, Array.from({ length: 102 }, (_, at) => `rol ${at}`).join('\n'))
    await expect(rest(page)).toHaveText(/niet in “Rollen”: daar passen 100 regels van 300 tekens in/)
    await page.getByText('Bekijk de rest').click()
    await expect(page.getByLabel('De rest')).toHaveValue('rol 100\nrol 101')
    await expect(page.getByLabel('Rollen')).toHaveValue(/rol 99$/)
    // more than fits cannot be typed, and says nothing every time
    await page.getByLabel('Rollen').press('ControlOrMeta+End')
    await page.keyboard.type('\nnog een')
    await expect(rest(page)).toHaveCount(1)
  })

  test('what fits says nothing', async ({ page }) => {
    const notes = page.getByLabel('Notities')
    await notes.click()
    await paste(page, longText(20_000))
    await expect(notes).toHaveValue(longText(20_000))
    await expect(rest(page)).toHaveCount(0)
  })
})

test.describe('several lines pasted in Snel noteren', () => {
  const lines = (page: Page) => page.getByRole('group', { name: 'Geplakte regels' })
  const field = (page: Page) => entryLine(page)

  test('become a note each, and are taken back at once', async ({ page }) => {
    await field(page).click()
    await paste(page, 'Eerste regel\r\n\r\n  Tweede regel\u2028Derde regel\n')
    await expect(lines(page).getByRole('textbox')).toHaveValue('Eerste regel\nTweede regel\nDerde regel')
    await expect(page.getByLabel('Notities')).toHaveValue('')
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
    await page.keyboard.press('F2')
    await lines(page).getByRole('button', { name: 'Noteer als 3 notities' }).click()
    await expect(page.getByLabel('Notities')).toHaveValue('Eerste regel\nTweede regel\nDerde regel')
    await expect(lines(page)).toHaveCount(0)
    await page.getByRole('status').getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(page.getByLabel('Notities')).toHaveValue('')
  })

  test('become an agreement each, or one', async ({ page }) => {
    await chooseKind(page, 'Parkeer')
    await entryLine(page).click()
    await paste(page, 'Eerste punt\nTweede punt')
    await lines(page).getByRole('button', { name: 'Noteer als 2 punten voor later' }).click()
    await expect(page.getByText('2 punten voor later gezet.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Haal weg: Eerste punt' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Haal weg: Tweede punt' })).toBeVisible()
    await entryLine(page).click()
    await paste(page, 'Samen\nTwee')
    await lines(page).getByRole('button', { name: 'Noteer als één punt voor later' }).click()
    await expect(page.getByRole('button', { name: 'Haal weg: Samen Twee' })).toBeVisible()
  })

  test('stay in the logbook when the line above made them internal, and only then', async ({ page }) => {
    await chooseKind(page, 'Afspraak')
    await entryLine(page).click()
    await paste(page, 'Eerste\nintern: tweede\nderde\n\nVierde')
    await expect(lines(page).getByText('2 regels alleen in je logboek')).toBeVisible()
    await lines(page).getByRole('button', { name: 'Noteer als 4 afspraken' }).click()
    for (const [at, kept] of [false, true, true, false].entries()) {
      const row = page.getByRole('button', { name: new RegExp(`^Bekijk afspraak ${at + 1}`) })
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
      const own = page.getByLabel(`Alleen in je logboek: afspraak ${at + 1}`)
      await expect(own).toBeChecked({ checked: kept })
    }
  })

  test('leave what was typed in the field, and can be thrown away', async ({ page }) => {
    await field(page).fill('Half getypt')
    await paste(page, 'Een\nTwee')
    await expect(field(page)).toHaveValue('Half getypt')
    await lines(page).getByRole('button', { name: 'Toch niet' }).click()
    await expect(lines(page)).toHaveCount(0)
    await expect(field(page)).toHaveValue('Half getypt')
  })
})
