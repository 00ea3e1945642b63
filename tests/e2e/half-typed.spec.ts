import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Session } from '#contract/session.ts'
import { makeSession } from '../unit/main/example-session'
import { expect, goTo, test } from './support/app-test'
import { openClosing } from './support/cockpit'
import { folders, putSession, readAllFiles } from './support/session-files'

const id = 'sessie-een'

async function readSession(dataFolder: string): Promise<Session> {
  const text = (await readAllFiles(join(dataFolder, folders.live))).get(
    join(dataFolder, folders.live, `${id}.json`),
  )
  return (JSON.parse(text ?? '{}') as { data: Session }).data
}

/** Every day that came on disk between the first look and the last, by watching each save of the page. */
function watchDays(page: Page, read: (session: Session) => string): readonly string[] {
  const days: string[] = []
  page.on('request', (request) => {
    const body = request.postData() ?? ''
    if (!body.includes('"closing"')) return
    const { session } = JSON.parse(body) as { session?: Session }
    const day = session ? read(session) : ''
    if (day !== '' && days.at(-1) !== day) days.push(day)
  })
  return days
}

/** To "Nu handelen" with its key, and back. */
async function lookAway(page: Page): Promise<void> {
  const before = new URL(page.url()).hash
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
  await page.keyboard.press('F2')
  await expect.poll(() => new URL(page.url()).hash).toBe(before)
}

/** Types from the first part of a field on: a day field that has the focus already would go on in its year. */
async function type(field: Locator, keys: string): Promise<void> {
  await field.blur()
  await field.focus()
  await field.pressSequentially(keys)
}

/** Types the last part of a half typed day: it is the day that was begun only when the browser still had the rest. */
async function typeYear(page: Page, field: Locator): Promise<void> {
  await field.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('2027')
  await field.blur()
}

test('half a day and a number out of range in a new session are there after a look at another screen, with their sentence', async ({
  page,
}) => {
  await goTo(page, '#/sessies/nieuw')
  const day = page.getByLabel('Datum')
  const people = page.getByLabel('Aantal deelnemers')
  await type(people, '501')
  await type(day, '1203')
  await lookAway(page)
  await expect(people).toHaveValue('501')
  await expect(people).toHaveAccessibleDescription(/Vul een heel getal in van 0 tot en met 500/)
  await expect(day).toHaveAccessibleDescription(/Maak de datum af/)
  await typeYear(page, day)
  await expect(day).toHaveValue(/^2027-(12-03|03-12)$/)
  await expect(day).not.toHaveAttribute('aria-invalid')
  await people.fill('12')
  await lookAway(page)
  await expect(day).toHaveValue(/^2027-(12-03|03-12)$/)
  await expect(people).toHaveValue('12')
})

test('"Toch niet" throws half a day away as well, and back', async ({ page }) => {
  await goTo(page, '#/sessies/nieuw')
  const day = page.getByLabel('Datum')
  await type(day, '1203')
  await page.getByRole('link', { name: 'Toch niet' }).click()
  await expect(page.getByText('Wat je had ingevuld, is weggegooid.')).toBeVisible()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(day).toHaveAccessibleDescription(/Maak de datum af/)
  await page.getByRole('link', { name: 'Toch niet' }).click()
  await expect(day).toHaveCount(0)
  await goTo(page, '#/sessies/nieuw')
  await expect(day).toBeVisible()
  await expect(day).not.toHaveAttribute('aria-invalid')
})

test('half a day and a number out of range in a session wait on every screen that has the field; the document keeps what it had', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { closing: { ...makeSession().closing, keepUntil: '2026-12-24' } })
  await goTo(page, `#/sessies/${id}`)
  await page.getByText('Gegevens van de sessie').click()
  await page.getByLabel('Aantal deelnemers').fill('99999')
  await openClosing(page)
  const keepUntil = page.getByLabel('Bewaren tot')
  await keepUntil.focus()
  await page.keyboard.press('Backspace')
  await lookAway(page)
  await expect(keepUntil).toHaveAccessibleDescription(
    /Maak de datum af.*tot dan blijft 24 december 2026 staan\./,
  )
  await goTo(page, `#/sessies/${id}/voorbereiden`)
  await expect(page.getByLabel('Aantal deelnemers')).toHaveValue('99999')
  await expect(page.getByLabel('Aantal deelnemers')).toHaveAccessibleDescription(/tot dan blijft 12 staan/)
  expect((await readSession(dataFolder)).closing.keepUntil).toBe('2026-12-24')
  // a field of another session holds nothing of it
  await putSession(dataFolder, { id: 'sessie-twee' })
  await goTo(page, '#/sessies/sessie-twee/voorbereiden')
  await expect(page.getByLabel('Aantal deelnemers')).toHaveValue('12')
})

for (const [what, keys] of [
  ['five digits', '120120266'],
  ['a year that is wiped again', '12012026'],
] as const)
  test(`${what} of a year: no day on the way comes on disk`, async ({ page, dataFolder }) => {
    await putSession(dataFolder, { closing: { ...makeSession().closing, keepUntil: '2026-06-24' } })
    await goTo(page, `#/sessies/${id}`)
    const days = watchDays(page, ({ closing }) => closing.keepUntil)
    await openClosing(page)
    const field = page.getByLabel('Bewaren tot')
    await expect(field).toBeVisible()
    // however slow the computer: nobody pauses between these keys
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 5000)
    await type(field, keys)
    if (what !== 'five digits') await page.keyboard.press('Backspace')
    await field.blur()
    await page.clock.resume()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('main').getByRole('button', { name: 'Terug naar de stappen' }).click()
    await page.getByRole('textbox', { name: 'Notities' }).fill('En verder')
    await expect.poll(async () => (await readSession(dataFolder)).steps[0]?.notes).toBe('En verder')
    expect(days).toEqual(['2026-06-24'])
    expect((await readSession(dataFolder)).closing.keepUntil).toBe('2026-06-24')
  })

test('a whole day is taken when somebody leaves the field, presses another key, or stops typing', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder)
  await goTo(page, `#/sessies/${id}`)
  await openClosing(page)
  const field = page.getByLabel('Bewaren tot')
  const kept = async () => (await readSession(dataFolder)).closing.keepUntil
  await type(field, '12012027')
  await expect.poll(kept).toMatch(/^2027-(12-01|01-12)$/)
  await type(field, '11112028')
  await field.blur()
  await expect.poll(kept).toBe('2028-11-11')
  await type(field, '10102029')
  await lookAway(page)
  await expect(field).toHaveValue('2029-10-10')
  await expect.poll(kept).toBe('2029-10-10')
})

test('half a time on the print package is there after a look at another screen, with its sentence; the time of before is kept', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder)
  await goTo(page, `#/sessies/${id}/printpakket`)
  const startsAt = page.getByLabel('Begintijd van de sessie')
  await startsAt.fill('13:30')
  await startsAt.focus()
  await page.keyboard.press('Backspace')
  await lookAway(page)
  await expect(startsAt).toHaveAccessibleDescription(/Maak de tijd af.*tot dan blijft 13:30 staan\./)
  await startsAt.fill('14:00')
  await expect(startsAt).not.toHaveAttribute('aria-invalid')
  await lookAway(page)
  await expect(startsAt).toHaveValue('14:00')
})
