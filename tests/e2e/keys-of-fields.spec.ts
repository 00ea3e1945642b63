import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { entryLine, openOutput } from './support/cockpit'
import { putOwnTemplates, putSession } from './support/session-files'
import { visit } from './support/tour'
import { makeOwnTemplate } from '../unit/main/example-documents'
import { makeSession } from '../unit/main/example-session'

const id = 'sessie-een'

/** Opens a session of two steps at its first one. */
async function openTwoSteps(page: Page, dataFolder: string): Promise<void> {
  const [first] = makeSession().steps
  await putSession(dataFolder, {
    steps: [first!, { ...first!, id: 'tweede', title: 'Tweede stap' }],
    agreements: [{ id: 'afspraak-een', what: '', who: '', when: '', doneWhen: '', stepId: '' }],
  })
  await goTo(page, `#/sessies/${id}`)
  await page.getByText('Gegevens van de sessie').click()
  await expect(page.getByRole('textbox', { name: 'Notities' })).toBeVisible()
}

const isAtStep = (page: Page, step: number) =>
  expect(page.locator('[aria-current=step]')).toContainText(`${step}`)

test('Alt with an arrow belongs to the field that has the focus; elsewhere it moves the clock', async ({
  page,
  dataFolder,
}) => {
  await openTwoSteps(page, dataFolder)
  const main = page.getByRole('main')
  await openOutput(page, /^Afspraken/)
  await page.getByRole('button', { name: /^Bekijk afspraak 1/ }).click()
  for (const field of [
    entryLine(page),
    page.getByLabel('Wanneer', { exact: true }),
    main.getByRole('combobox', { name: 'Gemeente' }),
    page.getByRole('textbox', { name: 'Notities' }),
    page.getByLabel('Aantal deelnemers'),
    page.getByLabel('Wie', { exact: true }),
    page.getByRole('radio', { name: 'Notitie' }),
    page.getByRole('tab', { name: /^Afspraken/ }),
  ]) {
    await field.focus()
    await page.keyboard.press('Alt+ArrowDown')
    await isAtStep(page, 1)
    await page.keyboard.press('Escape')
  }
  const town = main.getByRole('combobox', { name: 'Gemeente' })
  await town.fill('')
  await town.press('Escape')
  await town.press('Alt+ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await town.press('Escape')

  await page.getByRole('button', { name: 'Start klok' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await isAtStep(page, 2)
  await page.keyboard.press('Alt+ArrowUp')
  await isAtStep(page, 1)
})

test('a key that types a sign of its own is left to the field: Option on a Mac, AltGr, and half an accent', async ({
  page,
  dataFolder,
}) => {
  await openTwoSteps(page, dataFolder)
  const notes = page.getByRole('textbox', { name: 'Notities' })
  await notes.focus()
  /** Whether the page took the key for itself. */
  const isTaken = (press: Record<string, string | boolean>) =>
    notes.evaluate(
      (field: HTMLElement, init: Record<string, string | boolean>) =>
        !field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
      press,
    )
  const option = { altKey: true }
  expect(await isTaken({ ...option, key: 'Dead', code: 'KeyN' })).toBe(false)
  expect(await isTaken({ ...option, key: 'ß', code: 'KeyS' })).toBe(false)
  expect(await isTaken({ ...option, key: 'å', code: 'KeyA' })).toBe(false)
  expect(await isTaken({ ...option, key: '˚', code: 'KeyK' })).toBe(false)
  expect(await isTaken({ ...option, key: 'n', code: 'KeyN', modifierAltGraph: true })).toBe(false)
  expect(await isTaken({ ...option, key: 'n', code: 'KeyN', isComposing: true })).toBe(false)
  expect(await isTaken({ ctrlKey: true, altKey: true, key: 'k', code: 'KeyK' })).toBe(false)
  await expect(notes).toBeFocused()
  await expect(page.getByRole('button', { name: 'Start klok' })).toBeVisible()
  // what types nothing is the app's, also in a field
  expect(await isTaken({ ...option, key: 'n', code: 'KeyN' })).toBe(true)
  await expect(entryLine(page)).toBeFocused()
})

test('a key that is held down starts or pauses the clock once', async ({ page, dataFolder }) => {
  await openTwoSteps(page, dataFolder)
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.down('Alt')
  for (let press = 0; press < 4; press += 1) await page.keyboard.down('k')
  await page.keyboard.up('k')
  await page.keyboard.up('Alt')
  await expect(page.getByRole('button', { name: 'Pauzeer' })).toBeVisible()
})

const sentence = 'Wie ziet wat'
/** Fields of one screen are all made of the same two components. */
const mostFields = 6

test('undo in a text field takes back a stretch of typing, in the text fields of a session and a template', async ({
  page,
  dataFolder,
}) => {
  test.slow()
  await putOwnTemplates(dataFolder, makeOwnTemplate())
  await openTwoSteps(page, dataFolder)
  const addresses = [`#/sessies/${id}`, '#/sessies/nieuw', `#/draaiboeken/${makeOwnTemplate().id}`]
  for (const address of addresses) {
    await visit(page, address)
    await expect(page.getByRole('main').locator('textarea').first()).toBeVisible()
    await page
      .getByRole('main')
      .locator('details')
      .evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true
      })
    const fields = page
      .getByRole('main')
      .locator('textarea:visible, input[type=text]:visible, input[role=combobox]:visible')
    const count = Math.min(mostFields, await fields.count())
    expect(count).toBeGreaterThan(1)
    for (let at = 0; at < count; at += 1) {
      const field = fields.nth(at)
      const before = await field.inputValue()
      await field.focus()
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.type(sentence)
      await expect(field).toHaveValue(before + sentence)
      let presses = 0
      while ((await field.inputValue()) !== before && presses < sentence.length) {
        await page.keyboard.press('ControlOrMeta+z')
        presses += 1
      }
      expect(presses, `undo in field ${at + 1} of ${address}`).toBeLessThanOrEqual(2)
      await page.keyboard.press('Escape')
    }
  }
})

test('undo in a field and undo of the session do not get in each other’s way', async ({
  page,
  dataFolder,
}) => {
  await openTwoSteps(page, dataFolder)
  const notes = page.getByRole('textbox', { name: 'Notities' })
  const undo = page.getByRole('button', { name: 'Maak ongedaan' })
  await notes.fill('Eerst dit. ')
  await page.getByLabel('Plaats').fill('Kantine')
  await notes.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('En toen dat.')
  await undo.click()
  await expect(notes).toHaveValue('Eerst dit. ')
  await expect(page.getByLabel('Plaats')).toHaveValue('Kantine')
  await undo.click()
  await expect(page.getByLabel('Plaats')).toHaveValue('Kantine De Brug')
  await undo.click()
  await expect(notes).toHaveValue('')
  // the field's own undo has nothing of before left to spoil it with
  await notes.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.type('Opnieuw begonnen.')
  await expect(notes).toHaveValue('Opnieuw begonnen.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(notes).toHaveValue('')
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
})

test('what the anonymity guard replaced comes back with undo', async ({ page, dataFolder }) => {
  await openTwoSteps(page, dataFolder)
  const notes = page.getByRole('textbox', { name: 'Notities' })
  await notes.focus()
  await page.keyboard.type('Bel 06-12345678 even.')
  await page.getByRole('button', { name: /^Vervang door .*: 06-12345678/ }).click()
  await expect(notes).not.toHaveValue(/06-12345678/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(notes).toHaveValue('Bel 06-12345678 even.')
})
