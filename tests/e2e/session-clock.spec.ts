import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { entryLine } from './support/cockpit'
import { readPdf } from './support/read-pdf'
import { putSession } from './support/session-files'

const id = 'sessie-klok'
const time = (page: Page) => page.getByRole('region', { name: 'Klok' }).getByRole('timer')

/** Ten minutes less what was spent: the page's clock also runs by itself, so only the end of the range is sure. */
const leftOfTen = /^09:([0-4]\d|50)$/

/** A session that runs since ten seconds ago, in a page whose clock the test moves. */
async function startRunning(page: Page, dataFolder: string): Promise<void> {
  await putSession(dataFolder, { id })
  await page.clock.install({ time: new Date('2026-12-01T13:00:00Z') })
  await goTo(page, `#/sessies/${id}`)
  await page.getByRole('button', { name: 'Start klok' }).click()
  await page.clock.runFor(10_000)
  await expect(time(page)).toHaveText(leftOfTen)
}

test('a laptop that slept for a night: one calm sentence, and the time can be taken off and put back', async ({
  page,
  dataFolder,
}) => {
  await startRunning(page, dataFolder)
  await page.clock.setSystemTime(new Date('2026-12-01T22:00:10Z'))
  await page.clock.runFor(1000)
  await expect(page.getByText(/^De klok liep 9 uur door zonder dat Signaalwijzer meekeek/)).toBeVisible()
  await page.getByRole('button', { name: 'Trek die tijd af' }).click()
  await expect(time(page)).toHaveText(leftOfTen)
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(time(page)).toHaveText(/^-8:5\d:\d\d$/)
})

test('a system clock that is set back: what was spent stays, and nothing runs backwards', async ({
  page,
  dataFolder,
}) => {
  await startRunning(page, dataFolder)
  await page.clock.setSystemTime(new Date('2026-12-01T11:00:00Z'))
  await page.clock.runFor(1000)
  await expect(page.getByText(/De tijd van deze laptop is teruggezet/)).toBeVisible()
  await expect(time(page)).toHaveText(leftOfTen)
  await page.clock.runFor(20_000)
  await expect(time(page)).toHaveText(/^09:([0-2]\d|30)$/)
})

test('a system clock that is set forward: the jump is told, and one press takes it off', async ({
  page,
  dataFolder,
}) => {
  await startRunning(page, dataFolder)
  await page.clock.setSystemTime(new Date('2026-12-01T15:00:10Z'))
  await page.clock.runFor(1000)
  await expect(page.getByText(/^De klok liep 2 uur door zonder dat Signaalwijzer meekeek/)).toBeVisible()
  await page.getByRole('button', { name: 'Trek die tijd af' }).click()
  await expect(time(page)).toHaveText(leftOfTen)
})

test('10,000 characters pasted into the notes are saved whole and come out in the report', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id })
  await goTo(page, `#/sessies/${id}`)
  const pasted = Array.from({ length: 1000 }, (_, index) => `woord${String(index).padStart(4, '0')}`).join(
    ' ',
  )
  expect(pasted.length).toBeGreaterThanOrEqual(9_999)
  await page.getByLabel('Notities').focus()
  await page.keyboard.insertText(pasted)
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Notities')).toHaveValue(pasted)
  await goTo(page, `#/sessies/${id}/verslag?voor=logboek`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als pdf' }).click(),
  ])
  const text = await readPdf(await download.path())
  for (const word of ['woord0000', 'woord0499', 'woord0999']) expect(text).toContain(word)
})

test('notes that are full say so, and what is noted in the bar stays there', async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id })
  await goTo(page, `#/sessies/${id}`)
  await page.getByLabel('Notities').fill('a'.repeat(20_000))
  await expect(page.getByText(/Deze notities zijn vol/)).toBeVisible()
  await page.keyboard.press('Alt+n')
  await page.keyboard.type('Dit past niet meer')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/De notities van deze stap zijn vol. Kijk naar een andere stap/)).toBeVisible()
  await expect(entryLine(page)).toHaveValue('Dit past niet meer')
})
