import type { Locator, Page } from '@playwright/test'
import { makeBusySession } from '../unit/main/busy-session'
import { expect, goTo, test } from './support/app-test'
import { entryLine, openOutput } from './support/cockpit'
import { putSession } from './support/session-files'
import { takeDraws, watchDraws } from './support/watch-draws'

const id = 'sessie-druk'
/** The head says whether all is saved, and from the first letter on offers to undo. */
const head = 'screen-head screen-head-long'

/** Opens a session of 120 minutes near its end, with the time in the hands of the test. */
async function openBusySession(page: Page, dataFolder: string): Promise<void> {
  await putSession(dataFolder, makeBusySession({ id }))
  await watchDraws(page)
  await page.clock.install()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goTo(page, `#/sessies/${id}`)
  await expect(page.getByLabel('Notities')).toBeVisible()
  await expect(page.getByRole('form', { name: 'Snel noteren' })).toBeVisible()
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
}

/** The parts that are drawn for a letter, when the field has the focus and was typed in before. */
async function drawForLetter(page: Page, field: Locator): Promise<readonly string[]> {
  await field.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('x')
  await expect(field).toHaveValue(/x$/)
  await takeDraws(page)
  await page.keyboard.type('y')
  await expect(field).toHaveValue(/xy$/)
  return listParts(await takeDraws(page))
}

const listParts = (drawn: Readonly<Record<string, number>>) =>
  Object.keys(drawn)
    .filter((part) => part !== head)
    .sort()

test('a letter draws the field in which it is typed, and nothing beside it', async ({ page, dataFolder }) => {
  await openBusySession(page, dataFolder)
  expect(await drawForLetter(page, page.getByLabel('Notities'))).toEqual(['Notities'])
  await openOutput(page, /^Besluiten/)
  expect(await drawForLetter(page, page.getByRole('textbox', { name: 'Besluit 2' }))).toEqual([
    'Besluit 2',
    'Besluiten',
  ])
  await openOutput(page, /^Afspraken/)
  await page.getByRole('button', { name: /^Bekijk afspraak 3/ }).click()
  const agreement = page.getByRole('group', { name: 'Afspraak 3', exact: true })
  expect(await drawForLetter(page, agreement.getByLabel('Wat'))).toEqual([
    'Afspraak 3',
    // the line of the agreement says what is typed
    'Afspraken',
    'Gelukt als',
    'Wanneer',
    'Wat',
    'Wie',
  ])
  expect(await drawForLetter(page, entryLine(page))).toEqual(['Notitie', 'Snel noteren'])
})

test('a second of the clock draws what the clock says, and not its buttons', async ({ page, dataFolder }) => {
  await openBusySession(page, dataFolder)
  // that it is saved is drawn too, but not by the clock
  const saved = page.waitForResponse('**/verzoek/saveSession')
  await page.getByRole('button', { name: 'Start klok' }).click()
  await expect(page.getByRole('button', { name: 'Pauzeer' })).toBeVisible()
  await page.clock.runFor(3000)
  await (await saved).finished()
  await expect(page.getByText(/^Bewaard om /).first()).toBeVisible()
  const timer = page.getByRole('timer')
  const before = await timer.getAttribute('aria-label')
  await takeDraws(page)
  await page.clock.runFor(1000)
  await expect(timer).not.toHaveAttribute('aria-label', String(before))
  const drawn = await takeDraws(page)
  const after = await timer.getAttribute('aria-label')
  // the face of the clock, and the proposal below it
  expect(listParts(drawn)).toEqual([after, 'cockpit session'])
  expect(Object.values(drawn).reduce((sum, count) => sum + count, 0)).toBe(2)
})

test('ticking a signal draws that signal, and not the thirty-nine others', async ({ page, dataFolder }) => {
  await openBusySession(page, dataFolder)
  const signal = page.getByRole('group', { name: 'Signaal 7 uit de groep' })
  const more = signal.getByRole('button', { name: 'Gezien: één meer' })
  await more.click()
  await takeDraws(page)
  await more.click()
  await expect(signal.getByRole('spinbutton', { name: 'Gezien' })).toHaveValue('4')
  expect(listParts(await takeDraws(page))).toEqual(['Signaal 7 uit de groep'])
})
