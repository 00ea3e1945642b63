import { shortcuts } from '#core/navigation/shortcuts.ts'
import { screenHelp } from '../../renderer/features/help/screen-help'
import { expect, goTo, test } from './support/app-test'
import { putSession } from './support/session-files'

test.describe('help with the screen that is open', () => {
  // what Start draws after its first picture: from then on the app listens to keys
  test.beforeEach(async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Favorieten' })).toBeVisible()
  })

  test('F1 in the middle of a text: a panel opens with the help of this screen, Esc gives the text back', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder)
    await goTo(page, '#/sessies/sessie-een')
    const notes = page.getByLabel('Notities')
    await notes.focus()
    await page.keyboard.type('Midden in een zin')
    await page.keyboard.press('F1')
    const panel = page.getByRole('dialog', { name: 'Hulp bij dit scherm' })
    await expect(panel).toBeFocused()
    await expect(panel.getByRole('paragraph')).toHaveText([...screenHelp.session])
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(notes).toBeFocused()
    await page.keyboard.type(' en verder')
    await expect(notes).toHaveValue('Midden in een zin en verder')
  })

  test('F1 once more, the button, "Sluit" and a click beside it all close the panel', async ({ page }) => {
    const panel = page.getByRole('dialog', { name: 'Hulp bij dit scherm' })
    const button = page.getByRole('button', { name: 'Hulp bij dit scherm' })
    await page.keyboard.press('F1')
    await expect(panel).toBeVisible()
    await page.keyboard.press('F1')
    await expect(panel).toBeHidden()
    await button.click()
    await expect(panel).toBeVisible()
    await button.click()
    await expect(panel).toBeHidden()
    await button.click()
    await panel.getByRole('button', { name: 'Sluit' }).click()
    await expect(panel).toBeHidden()
    await expect(button).toBeFocused()
    await button.click()
    await page.getByRole('heading', { level: 1 }).click()
    await expect(panel).toBeHidden()
  })

  test('another screen closes the panel and has words of its own', async ({ page }) => {
    const panel = page.getByRole('dialog', { name: 'Hulp bij dit scherm' })
    await page.keyboard.press('F1')
    await panel.getByRole('link', { name: 'Alle hulp en toetsen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeFocused()
    await expect(panel).toBeHidden()
    await page.keyboard.press('F1')
    await expect(panel.getByText(screenHelp.help[0]!)).toBeVisible()
  })
})

test('the help page shows every key of the app, and where everything is kept', async ({
  page,
  dataFolder,
}) => {
  await goTo(page, '#/hulp')
  for (const { where, keys } of shortcuts) {
    const table = page.getByRole('table', { name: where })
    await expect(table.getByRole('row')).toHaveCount(keys.length + 1)
    for (const { does } of keys) await expect(table.getByRole('cell', { name: does })).toBeVisible()
  }
  await expect(page.getByText(dataFolder)).toBeVisible()
  const kept = page.getByRole('table').filter({ hasText: 'Signaalcheck' })
  for (const [what, says] of [
    ['Sessies', /verzegeld.*bewaartermijn/],
    ['Prullenbak', /verzegeld.*bewaartermijn/],
    ['Back-ups', /eigen wachtzin/],
    ['Verslagen en andere bestanden die je maakt', /niet verzegeld/],
  ] as const)
    await expect(
      kept.getByRole('row').filter({ has: page.getByRole('rowheader', { name: what, exact: true }) }),
    ).toHaveText(says)
})
