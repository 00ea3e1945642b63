import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Session } from '#contract/session.ts'
import { expect, goTo, test } from './support/app-test'
import { openClosing, openOutput } from './support/cockpit'
import { folders, putFile, putSession, readAllFiles, sessionFile } from './support/session-files'
import { makeSession } from '../unit/main/example-session'

const id = 'sessie-een'
const range = 'van 2000 tot en met 2100'

/** Types a day into a date field key by key, as a person does. The year comes last, whatever the order of the rest. */
async function typeDay(field: Locator, keys: string): Promise<void> {
  await field.focus()
  await field.pressSequentially(keys)
}

async function readSession(dataFolder: string): Promise<Session> {
  const text = (await readAllFiles(join(dataFolder, folders.live))).get(
    join(dataFolder, folders.live, `${id}.json`),
  )
  return (JSON.parse(text ?? '{}') as { data: Session }).data
}

/** Goes to where a date of a session is filled in, and answers its field. */
async function reachDate(page: Page, label: string): Promise<Locator> {
  const field = page.getByLabel(label, { exact: true })
  if (await field.isVisible()) return field
  const back = page.getByRole('button', { name: 'Terug naar de stappen' })
  if (label === 'Vervolg op' || label === 'Bewaren tot') {
    await openClosing(page)
    return field
  }
  if (await back.isVisible()) await back.click()
  if (label === 'Datum') await page.getByText('Gegevens van de sessie').click()
  else await openOutput(page, /^Afspraken/)
  if (label === 'Wanneer') await page.getByRole('button', { name: /^Bekijk afspraak 1/ }).click()
  await expect(field).toBeVisible()
  return field
}

/** Types something elsewhere and waits until it is on disk. */
async function expectStillSaved(page: Page, dataFolder: string, text: string): Promise<void> {
  const back = page.getByRole('button', { name: 'Terug naar de stappen' })
  if (await back.isVisible()) await back.click()
  await page.getByRole('textbox', { name: 'Notities' }).fill(text)
  await expect.poll(async () => (await readSession(dataFolder)).steps[0]?.notes).toBe(text)
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
}

/** Every date field of a session that runs, with the day that it has in the document. */
const dateFields = [
  { label: 'Wanneer', read: (session: Session) => session.agreements[0]?.when },
  { label: 'Nieuwe datum', read: (session: Session) => session.earlier[0]?.newWhen },
  { label: 'Vervolg op', read: (session: Session) => session.closing.followUp },
  { label: 'Bewaren tot', read: (session: Session) => session.closing.keepUntil },
  { label: 'Datum', read: (session: Session) => session.date },
] as const

/** A session in which every date field is on the screen, and empty. */
const withDates: Partial<Session> = {
  date: '',
  agreements: [
    { id: 'afspraak-een', what: 'Bellen', who: 'School', when: '', doneWhen: 'Gebeld', stepId: '' },
  ],
  earlier: [
    {
      id: 'afspraak-oud',
      sessionId: 'sessie-nul',
      what: 'Eerder',
      who: 'Gemeente',
      when: '2026-10-01',
      doneWhen: 'Klaar',
      outcome: 'uitgesteld',
      postponed: 0,
      newWhen: '',
    },
  ],
}

async function openSession(page: Page, dataFolder: string, changes: Partial<Session> = {}): Promise<void> {
  await putSession(dataFolder, { ...withDates, ...changes })
  await goTo(page, `#/sessies/${id}`)
  await expect(page.getByRole('textbox', { name: 'Notities' })).toBeVisible()
}

test('every date field keeps a year of five digits and a half typed day to itself, says so, and lets the rest be saved', async ({
  page,
  dataFolder,
}) => {
  await openSession(page, dataFolder)
  for (const { label, read } of dateFields)
    await test.step(label, async () => {
      const field = await reachDate(page, label)
      await typeDay(field, '120120266')
      await field.blur()
      await expect(field).toHaveAccessibleDescription(new RegExp(range))
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expectStillSaved(page, dataFolder, `${label}: vijf cijfers`)
      // on the way to 20266 the field held a day of 2026: one that may be kept
      expect(read(await readSession(dataFolder))).toMatch(/^(2026-\d\d-\d\d)?$/)

      await reachDate(page, label)
      await field.fill('2026-12-01')
      await expect(field).not.toHaveAttribute('aria-invalid')
      await field.focus()
      await field.press('Backspace')
      await field.blur()
      await expect(field).toHaveAccessibleDescription(
        /Maak de datum af.*tot dan blijft 1 december 2026 staan\./,
      )
      await expectStillSaved(page, dataFolder, `${label}: half`)
      expect(read(await readSession(dataFolder))).toBe('2026-12-01')
    })
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Notities' })).toHaveValue('Datum: half')
})

for (const odd of ['0202-12-01', '+010000-01-01', '2026-02-31', 'morgen'])
  test(`a file with ${odd} for every day: the session opens, saves the rest, and each day can be mended`, async ({
    page,
    dataFolder,
  }) => {
    const session = makeSession(withDates)
    const stored = {
      ...session,
      date: odd,
      agreements: session.agreements.map((one) => ({ ...one, when: odd })),
      earlier: session.earlier.map((one) => ({ ...one, newWhen: odd })),
      closing: { ...session.closing, followUp: odd, keepUntil: odd },
    }
    await putFile(dataFolder, [folders.live, `${id}.json`], sessionFile(stored))
    for (const address of ['', `/${id}/voorbereiden`, `/${id}/verslag`, `/${id}/printpakket`, `/${id}`]) {
      await goTo(page, `#/sessies${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await expect(page.getByText('Dit scherm kon niet worden getoond')).toHaveCount(0)
    }
    await expectStillSaved(page, dataFolder, 'Gaat gewoon door')
    await expect(page.getByRole('alert')).toHaveCount(0)
    for (const { label, read } of dateFields)
      await test.step(label, async () => {
        expect(read(await readSession(dataFolder))).toBe(odd)
        const field = await reachDate(page, label)
        await expect(field).toHaveAccessibleDescription(new RegExp(range))
        await field.fill('2026-12-24')
        await expect(field).not.toHaveAttribute('aria-invalid')
        await expect.poll(async () => read(await readSession(dataFolder))).toBe('2026-12-24')
      })
  })

test('what cannot be shown as a date can be wiped', async ({ page, dataFolder }) => {
  const session = makeSession({ date: '' })
  await putFile(dataFolder, [folders.live, `${id}.json`], sessionFile({ ...session, date: '+010000-01-01' }))
  await goTo(page, `#/sessies/${id}/voorbereiden`)
  await expect(page.getByText(/Hier stond “\+010000-01-01”/)).toBeVisible()
  await page.getByRole('button', { name: 'Maak leeg: Datum' }).click()
  await expect(page.getByText(/Hier stond/)).toHaveCount(0)
  await expect.poll(async () => (await readSession(dataFolder)).date).toBe('')
})

test('no proposal lies outside the range', async ({ page, dataFolder }) => {
  await openSession(page, dataFolder, {
    closing: { ...makeSession().closing, followUp: '2100-12-31' },
  })
  await openClosing(page)
  await expect(page.getByLabel('Vervolg op')).toHaveValue('2100-12-31')
  await expect(page.getByRole('button', { name: /Neem ons voorstel/ })).toHaveCount(0)
  await page.getByLabel('Vervolg op').fill('2100-11-30')
  await page.getByRole('button', { name: 'Neem ons voorstel: 30 december 2100' }).click()
  await expect.poll(async () => (await readSession(dataFolder)).closing.keepUntil).toBe('2100-12-30')
})

test('a new session with a year that does not exist: a sentence at the field, and everything stays', async ({
  page,
  dataFolder,
}) => {
  await goTo(page, '#/sessies/nieuw')
  const field = page.getByLabel('Datum')
  await page.getByLabel('Doel of aanleiding').fill('Signalen delen')
  await typeDay(field, '120120266')
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(`Kies een datum ${range}`))
  await expect(page.getByLabel('Doel of aanleiding')).toHaveValue('Signalen delen')
  await field.fill('2026-12-24')
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeVisible()
  await expect(page.getByText('24 december 2026').first()).toBeVisible()
  const [text = ''] = (await readAllFiles(join(dataFolder, folders.live))).values()
  expect(text).toContain('"date":"2026-12-24"')
})

test('a day that was copied elsewhere can be pasted', async ({ page, dataFolder, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSession(page, dataFolder)
  const field = await reachDate(page, 'Vervolg op')
  for (const [copied, day] of [
    ['24-12-2026', '2026-12-24'],
    ['donderdag 7 januari 2027', '2027-01-07'],
    ['di 1-12-2026 14:00', '2026-12-01'],
    ['２０２６-０５-０１', '2026-05-01'],
  ] as const) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), copied)
    await field.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(field).toHaveValue(day)
  }
  await page.evaluate(() => navigator.clipboard.writeText('1 april 1999'))
  await page.keyboard.press('ControlOrMeta+v')
  await expect(field).toHaveAccessibleDescription(new RegExp(range))
  await expect.poll(async () => (await readSession(dataFolder)).closing.followUp).toBe('2026-05-01')
})

test('an empty field of a new day that is typed in part and wiped again holds nothing, and says nothing', async ({
  page,
  dataFolder,
}) => {
  await openSession(page, dataFolder, { closing: { ...makeSession().closing, followUp: '2026-12-24' } })
  const field = await reachDate(page, 'Vervolg op')
  await field.focus()
  for (let part = 0; part < 3; part += 1) {
    await page.keyboard.press('Backspace')
    if (part < 2) await page.keyboard.press('ArrowRight')
  }
  await expect(field).not.toHaveAttribute('aria-invalid')
  await expect.poll(async () => (await readSession(dataFolder)).closing.followUp).toBe('')
})

test('a session that was changed just before midnight in Greenwich was changed the next day here', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { changedAt: '2026-11-28T23:30:00.000Z' })
  await putSession(dataFolder, {
    id: 'sessie-zomer',
    title: 'Zomersessie',
    changedAt: '2026-06-30T22:15:00.000Z',
  })
  await putSession(dataFolder, { id: 'sessie-oefen', practice: true, changedAt: '2026-11-28T23:30:00.000Z' })
  await goTo(page, '#/sessies')
  await expect(page.getByText('laatst gewijzigd 29 november 2026 om 00:30').first()).toBeVisible()
  await expect(page.getByText('laatst gewijzigd 1 juli 2026 om 00:15')).toBeVisible()
  await expect(page.getByText(/28 november 2026/)).toHaveCount(0)
})

test.describe('number fields', () => {
  test('the wheel over a number leaves it alone', async ({ page, dataFolder }) => {
    await openSession(page, dataFolder)
    await page.getByText('Gegevens van de sessie').click()
    const field = page.getByLabel('Aantal deelnemers')
    await field.focus()
    await field.hover()
    // of a session the column scrolls, and never the page
    const place = () => field.evaluate((element) => element.getBoundingClientRect().top)
    const before = await place()
    await page.mouse.wheel(0, -120)
    await expect.poll(place).not.toBe(before)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await expect(field).toHaveValue('12')
    await expectStillSaved(page, dataFolder, 'Na het wiel')
    expect((await readSession(dataFolder)).group.people).toBe(12)
  })

  test('what is no whole number of people stays in the field with one sentence, and the rest is saved', async ({
    page,
    dataFolder,
  }) => {
    await openSession(page, dataFolder)
    await page.getByText('Gegevens van de sessie').click()
    const field = page.getByLabel('Aantal deelnemers')
    for (const typed of ['1e9', '-5', '12,5', '501', '99999999999999999999'])
      await test.step(typed, async () => {
        await field.fill('')
        await field.pressSequentially(typed)
        await expect(field).toHaveAccessibleDescription(/Vul een heel getal in van 0 tot en met 500/)
        await expectStillSaved(page, dataFolder, `Na ${typed}`)
        expect((await readSession(dataFolder)).group.people ?? 0).toBeLessThanOrEqual(500)
        await field.fill('14')
        await expect(field).not.toHaveAttribute('aria-invalid')
        await expect.poll(async () => (await readSession(dataFolder)).group.people).toBe(14)
      })
  })
})

test('a text that an older file holds and that is too long now: opened whole, and the rest is saved', async ({
  page,
  dataFolder,
}) => {
  const session = makeSession()
  const place = 'Kantine '.repeat(50)
  await putFile(dataFolder, [folders.live, `${id}.json`], sessionFile({ ...session, place }))
  await goTo(page, `#/sessies/${id}`)
  await expectStillSaved(page, dataFolder, 'Gaat gewoon door')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect((await readSession(dataFolder)).place).toBe(place)
  await page.getByText('Gegevens van de sessie').click()
  await page.getByLabel('Plaats').press('End')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('alert')).toContainText('“Plaats”')
  await expectStillSaved(page, dataFolder, 'En ook nu')
  await page.getByLabel('Plaats').fill('Kantine')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(async () => (await readSession(dataFolder)).place).toBe('Kantine')
})
