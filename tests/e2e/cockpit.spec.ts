import { expect, goTo, test, watchPage } from './support/app-test'
import { entryLine, noteInLine } from './support/cockpit'
import { putSession } from './support/session-files'
import { listTemplateIds, makeLateSession } from '../cockpit/late-session'
import { cockpitSizes, findOutOfView } from '../cockpit/look-at-cockpit'
import { playSession } from '../cockpit/play-session'

const noon = new Date('2026-12-01T12:00:00Z')

for (const template of listTemplateIds())
  test(`clock, step, first instruction, entry line and counts are in view at every step of ${template}, at every size`, async ({
    page,
    dataFolder,
  }) => {
    test.slow()
    const { id, steps } = await putSession(dataFolder, makeLateSession(template, noon))
    await page.clock.install({ time: noon })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await goTo(page, `#/sessies/${id}`)
    const missing: string[] = []
    for (const [at, step] of steps.entries()) {
      if (at > 0) await page.getByRole('button', { name: 'Volgende stap' }).click()
      await expect(page.getByRole('heading', { level: 2, name: `${at + 1}. ${step.title}` })).toBeVisible()
      for (const size of cockpitSizes) {
        await page.setViewportSize(size)
        const out = await findOutOfView(page, size)
        missing.push(...out.map((what) => `${size.width}x${size.height}, step ${at + 1}: ${what}`))
      }
    }
    expect(missing).toEqual([])
  })

test('whatever stands above the cockpit, and however it comes together, the work stays in view', async ({
  page,
  dataFolder,
}) => {
  test.slow()
  const late = makeLateSession('startsessie-120', noon)
  const [first] = late.steps
  const anHourAgo = '2026-12-01T11:00:00.000Z'
  const parted = (id: string, part: string) => ({
    id,
    part: [part],
    text: 'Wat er op de andere laptop stond, in een hele regel die niet op een half scherm past. '.repeat(3),
    by: 'jongerenwerk · Laptop twee',
    at: anHourAgo,
  })
  const { id } = await putSession(dataFolder, {
    ...late,
    // invented, changed in two places at once, late, and with an hour in which nobody looked at the clock
    practice: true,
    parted: [parted('anders-een', 'purpose'), parted('anders-twee', 'place')],
    clock: { runningSince: anHourAgo, seenAt: anHourAgo, spentSeconds: { [first!.id]: 60 } },
  })
  await page.clock.install({ time: noon })
  await page.reload()
  await goTo(page, `#/sessies/${id}`)
  await expect(page.getByText('Op twee plekken tegelijk veranderd')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Trek die tijd af' })).toBeVisible()
  const missing: string[] = []
  const look = async (window: typeof page, where: string) => {
    for (const size of cockpitSizes) {
      await window.setViewportSize(size)
      const out = await findOutOfView(window, { ...size, needs: 'first lines' })
      missing.push(...out.map((what) => `${size.width}x${size.height}, ${where}: ${what}`))
    }
  }
  await look(page, 'leading')
  const other = await page.context().newPage()
  const complaints = watchPage(other)
  await other.goto(page.url())
  await expect(other.getByText(/Deze sessie is al open in een ander venster/)).toBeVisible()
  await expect(other.getByRole('timer')).toBeVisible()
  await look(other, 'following')
  expect(missing).toEqual([])
  expect(complaints).toEqual([])
})

test('a script of forty steps, with one of 0 minutes, and a script of one step keep the work in view', async ({
  page,
  dataFolder,
}) => {
  test.slow()
  const late = makeLateSession('startsessie-120', noon)
  const [step] = late.steps
  const steps = Array.from({ length: 40 }, (_, at) => ({
    ...step!,
    id: `stap-${at + 1}`,
    title: `Stap ${at + 1}`,
    minutes: at === 0 ? 0 : 3,
    minimumMinutes: 0,
  }))
  const clock = { runningSince: null, seenAt: null, spentSeconds: {} }
  const many = await putSession(dataFolder, { ...late, id: 'sessie-veertig', steps, clock })
  const one = await putSession(dataFolder, {
    ...late,
    id: 'sessie-een-stap',
    steps: steps.slice(1, 2),
    clock,
  })
  await page.clock.install({ time: noon })
  await page.reload()
  const missing: string[] = []
  for (const { id } of [many, one]) {
    await goTo(page, `#/sessies/${id}`)
    await page.getByRole('button', { name: 'Start klok' }).click()
    for (const size of cockpitSizes) {
      await page.setViewportSize(size)
      const out = await findOutOfView(page, size)
      missing.push(...out.map((what) => `${id}, ${size.width}x${size.height}: ${what}`))
    }
  }
  expect(missing).toEqual([])
  await expect(page.getByRole('button', { name: 'Naar afsluiten' })).toBeVisible()
})

test('times that cannot be right are refused in a sentence; then they stand in the invitation, with who comes', async ({
  page,
}) => {
  await goTo(page, '#/sessies/nieuw')
  await page.getByLabel('Begintijd').fill('15:30')
  await page.getByLabel('Eindtijd').fill('13:30')
  await page.getByLabel('Plaats').fill('Stadhuis')
  const sentence = 'Het einde (13:30) ligt voor het begin (15:30). Kijk beide tijden na of laat er een leeg.'
  await expect(page.getByText(sentence)).toBeVisible()
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await expect(page.getByText(sentence)).toHaveCount(2)
  await page.getByLabel('Begintijd').fill('22:30')
  await page.getByLabel('Eindtijd').fill('00:30')
  await expect(page.getByText('Tot 00:30 de volgende dag.')).toBeVisible()
  const row = page.getByRole('group', { name: 'Verwacht 1' })
  await row.getByLabel('Functie').fill('jongerenwerker')
  await row.getByLabel('Aantal').fill('3')
  await expect(page.getByText('3 jongerenwerkers. Samen 3.')).toBeVisible()
  await page.getByLabel('Aantal deelnemers').fill('0')
  await expect(page.getByText('Weet je het nog niet? Laat het dan leeg.')).toBeVisible()
  await page.getByRole('button', { name: 'Neem 3 als aantal deelnemers' }).click()
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  const invitation = page.getByLabel('Tekst van de uitnodiging')
  await expect(invitation).toHaveValue(/Stadhuis, van 22:30 tot 00:30, na middernacht\./)
  await expect(invitation).toHaveValue(/We nodigen uit: 3 jongerenwerkers\./)
  await page
    .getByRole('button', { name: 'Naar de rollen: Spreek af wie notuleert en wie de tijd bewaakt' })
    .click()
  await expect(page.getByRole('heading', { name: 'Rollen' })).toBeFocused()
})

// a laptop as it is, and the same at 200 %
for (const size of cockpitSizes.filter(({ width }) => width === 1366 || width === 683))
  test(`a whole session of 120 minutes at ${size.width} wide costs at most 55 clicks and 45 keys, and the page never scrolls`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize(size)
    const effort = await playSession(page, async () => {
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
      expect(await findOutOfView(page, size)).toEqual([])
    })
    expect(effort.clicks).toBeLessThanOrEqual(55)
    expect(effort.keys).toBeLessThanOrEqual(45)
    expect(effort.closingClicks).toBeLessThanOrEqual(5)
  })

test('a closed session opens as its report, with no clock, and can be opened again', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-dicht', phase: 'gesloten' })
  await goTo(page, '#/sessies/sessie-dicht')
  await expect(page.getByText('De sessie is gesloten.')).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start klok' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Maak de vervolgsessie' })).toBeVisible()
  await page.getByRole('button', { name: 'Open weer' }).click()
  await expect(page.getByRole('button', { name: 'Start klok' })).toBeVisible()
})

test('Start says that a follow-up is coming, with the way to make it', async ({ page, dataFolder }) => {
  const held = await putSession(dataFolder, { id: 'sessie-dicht', phase: 'gesloten', municipality: 'Zeist' })
  const soon = new Date(Date.now() + 3 * 24 * 3600 * 1000).toISOString().slice(0, 10)
  await putSession(dataFolder, { ...held, closing: { ...held.closing, followUp: soon } })
  await page.reload()
  const waiting = page.getByRole('region', { name: 'Vraagt aandacht' })
  await expect(waiting.getByText(/^Zeist.*: het vervolg is op /)).toBeVisible()
  await waiting.getByRole('link', { name: 'Maak vervolgsessie' }).click()
  await expect(page.getByLabel('Datum')).toHaveValue(soon)
  await expect(page.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Zeist')
})

test('a new signal asks at once how it is known; who types on loses no letter, and a number can be typed', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-een', phase: 'bezig', tallies: [] })
  await goTo(page, '#/sessies/sessie-een')
  await noteInLine(page, 'Signaal', 'Twee telefoons')
  await expect(page.getByRole('group', { name: 'Hoe weten jullie dit: Twee telefoons' })).toBeVisible()
  await page.keyboard.press('3')
  const row = page.getByRole('group', { name: 'Twee telefoons', exact: true })
  await expect(row.getByRole('spinbutton', { name: 'gehoord' })).toHaveValue('1')
  await expect(entryLine(page)).toBeFocused()
  await page.keyboard.type('Veel geld')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nieuwe vrienden')
  await expect(entryLine(page)).toHaveValue('Nieuwe vrienden')
  await row.getByRole('spinbutton', { name: 'gehoord' }).fill('12')
  await expect(row.getByRole('spinbutton', { name: 'gehoord' })).toHaveValue('12')
  // never a row of zeros: it goes on asking
  const asked = page.getByRole('group', { name: 'Veel geld', exact: true })
  await expect(asked.getByRole('spinbutton')).toHaveCount(0)
  await asked.getByRole('button', { name: 'vermoed: één meer' }).click()
  await expect(asked.getByRole('spinbutton', { name: 'vermoed' })).toHaveValue('1')
})

test('the menu folds when the clock starts, and unfolds again on the next screen', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-een', phase: 'voorbereiding' })
  await goTo(page, '#/sessies/sessie-een')
  await expect(page.getByRole('button', { name: 'Klap het menu in' })).toBeVisible()
  await page.getByRole('button', { name: 'Start klok' }).click()
  await expect(page.getByRole('button', { name: 'Klap het menu uit' })).toBeVisible()
  await goTo(page, '#/sessies')
  await expect(page.getByRole('button', { name: 'Klap het menu in' })).toBeVisible()
})
