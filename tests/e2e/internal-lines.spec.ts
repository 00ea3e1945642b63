import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { readPdf } from './support/read-pdf'

test.describe('what is only for the own logbook', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '#/sessies/nieuw')
    await page.getByRole('button', { name: 'Maak sessie' }).click()
    await page.getByRole('link', { name: 'Naar de sessie' }).click()
    await expect(page.getByRole('textbox', { name: 'Notities' })).toBeVisible()
  })

  test('is marked quietly while it is typed, also behind a bullet and on the lines below it', async ({
    page,
  }) => {
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await notes.fill('- voor iedereen')
    await expect(page.getByText(/regels? alleen in je logboek/)).toHaveCount(0)
    await notes.fill('- voor iedereen\n• Intern: geheim\n  vervolg')
    await expect(page.getByText('2 regels alleen in je logboek')).toBeVisible()
  })

  test('is switched on for a quick note, and is in no report but the logbook', async ({ page }) => {
    const quick = page.getByRole('form', { name: 'Snel noteren' })
    await quick.getByRole('textbox').fill('ouders bellen')
    await quick.getByRole('checkbox', { name: 'Alleen in je logboek' }).check()
    await quick.getByRole('button', { name: 'Noteer' }).click()
    const notes = page.getByRole('textbox', { name: 'Notities' })
    await expect(notes).toHaveValue('intern: ouders bellen')
    await expect(quick.getByRole('checkbox', { name: 'Alleen in je logboek' })).not.toBeChecked()
    await quick.getByRole('textbox').fill('voor iedereen')
    await quick.getByRole('button', { name: 'Noteer' }).click()
    await expect(notes).toHaveValue('intern: ouders bellen\n\nvoor iedereen')

    const session = await leave(page)
    await goTo(page, `${session}/verslag?voor=deelnemers`)
    await expect(page.getByText('1 regel blijft alleen in je logboek.')).toBeVisible()
    await expect(page.getByRole('article')).toContainText('voor iedereen')
    await expect(page.getByRole('article')).not.toContainText('ouders bellen')
    expect(await save(page)).not.toContain('ouders bellen')

    await goTo(page, `${session}/verslag?voor=logboek`)
    await expect(page.getByRole('article')).toContainText('intern: ouders bellen')
    await expect(page.getByText('blijft alleen in je logboek.')).toBeHidden()
  })

  test('is asked about when the word stands elsewhere, before anything is saved', async ({ page }) => {
    await page
      .getByRole('textbox', { name: 'Notities' })
      .fill('Let op, intern: ouders bellen\n\nvoor iedereen')
    const session = await leave(page)
    await goTo(page, `${session}/verslag?voor=deelnemers`)
    await expect(page.getByText('Deze regel lijkt intern, maar begint niet met “intern:”.')).toBeVisible()

    await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
    await expect(
      page.getByText(/^Eén regel in dit verslag is misschien alleen voor je logboek/),
    ).toBeFocused()
    await page.getByRole('button', { name: 'Nog niet' }).click()

    await page.getByRole('button', { name: 'Laat weg: Let op, intern: ouders bellen' }).click()
    await expect(page.getByText('1 regel blijft alleen in je logboek.')).toBeVisible()
    await expect(page.getByRole('article')).not.toContainText('ouders bellen')
    expect(await save(page)).not.toContain('ouders')

    // what was said of it holds after a look at another screen
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
    await page.keyboard.press('F2')
    await expect(page.getByText('1 regel blijft alleen in je logboek.')).toBeVisible()

    await page.getByRole('button', { name: 'Laat staan: Let op, intern: ouders bellen' }).click()
    await expect(page.getByRole('article')).toContainText('ouders bellen')
    expect(await save(page)).toContain('Let op, intern: ouders bellen')
  })
})

/** Waits until everything is on disk; answers the address of the session. */
async function leave(page: Page): Promise<string> {
  await expect(page.getByText(/^Bewaard om/)).toBeVisible()
  return new URL(page.url()).hash
}

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
  return readPdf(await (await download).path())
}
