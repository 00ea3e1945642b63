import { expect, goTo, test } from './support/app-test'
import { openClosing } from './support/cockpit'
import { readPdf } from './support/read-pdf'
import { putSession, readAllFiles } from './support/session-files'

const agreement = (id: string, what: string, when: string) => ({
  id,
  what,
  who: 'Team jongerenwerk',
  when,
  doneWhen: 'Iedereen in de groep kent het',
  stepId: 'opening',
})
const list = agreement('afspraak-lijst', 'Telefoonlijst maken', '2026-11-01')
const lesson = agreement('afspraak-les', 'Gastles op het mbo', '2026-12-15')

test('a follow-up session opens with the agreements of earlier sessions, asks how they stand, and changes none of those sessions', async ({
  page,
  dataFolder,
}) => {
  const first = await putSession(dataFolder, {
    id: 'sessie-eerst',
    title: 'Startsessie',
    municipality: 'Almere',
    date: '2026-10-01',
    phase: 'gesloten',
    agreements: [list, lesson, { ...agreement('afspraak-half', 'Nog niet af', ''), who: '' }],
  })
  await putSession(dataFolder, {
    id: 'sessie-tweede',
    title: 'Vervolgsessie',
    municipality: 'Almere',
    date: '2026-11-05',
    phase: 'gesloten',
    earlier: [
      {
        ...{ id: list.id, what: list.what, who: list.who, when: list.when, doneWhen: list.doneWhen },
        sessionId: first.id,
        outcome: 'uitgesteld',
        postponed: 0,
        newWhen: '2026-11-20',
      },
    ],
  })
  await putSession(dataFolder, {
    id: 'sessie-anders',
    municipality: 'Urk',
    date: '2026-10-01',
    phase: 'gesloten',
    agreements: [agreement('afspraak-urk', 'Iets op Urk', '2026-12-01')],
  })
  const before = await readAllFiles(dataFolder)

  await test.step('it is made from the closed session, with municipality and template filled in', async () => {
    await goTo(page, '#/sessies/nieuw?draaiboek=vervolgsessie-90&gemeente=Almere&datum=2026-12-20')
    await expect(page.getByRole('radio', { name: /^Vervolgsessie/ })).toBeChecked()
    await expect(page.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Almere')
    await page.getByRole('button', { name: 'Maak sessie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeVisible()
  })

  const earlier = page.getByRole('region', { name: 'Afspraken van eerdere sessies' })
  await test.step('its first screen shows what is open, with the postponements, and nothing of another municipality', async () => {
    await expect(earlier.getByRole('group', { name: 'Telefoonlijst maken' })).toContainText(
      'uiterlijk 20 november 2026 · 1 keer uitgesteld',
    )
    await expect(earlier.getByRole('group', { name: 'Gastles op het mbo' })).toBeVisible()
    await expect(earlier.getByText('Iets op Urk')).toBeHidden()
    await expect(earlier.getByRole('group', { name: 'Nog niet af' })).toContainText(
      'Nog niet ingevuld: wie, wanneer.',
    )
    // it looks at the earlier sessions again when it is opened: the list is the one that was just made
    const looksAgain = page.waitForResponse(
      (response) => response.request().postData()?.includes('sessie-eerst') === true,
    )
    await page.reload()
    await (await looksAgain).finished()
    await expect(earlier.getByRole('group', { name: 'Gastles op het mbo' })).toBeVisible()
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
    await expect(earlier.getByRole('button', { name: 'Werk de lijst bij' })).toHaveCount(0)
  })

  await test.step('the group says how each stands; a postponement asks for a new day', async () => {
    await earlier.getByRole('group', { name: 'Gastles op het mbo' }).getByLabel('Gelukt').check()
    const postponed = earlier.getByRole('group', { name: 'Telefoonlijst maken' })
    await postponed.getByLabel('Uitgesteld').check()
    await postponed.getByLabel('Nieuwe datum').fill('2027-01-12')
    await expect(postponed).toContainText('2 keer uitgesteld')
    await expect(page.getByText(/Bewaard om/)).toBeVisible()
  })

  await test.step('the report says the same, and the earlier sessions are as they were', async () => {
    const hash = new URL(page.url()).hash.replace('/voorbereiden', '/verslag')
    await goTo(page, hash)
    const paper = page.getByRole('article')
    await expect(paper.getByRole('heading', { name: 'Van eerdere sessies' })).toBeVisible()
    await expect(paper.getByText('uitgesteld tot 12 januari 2027, 2 keer uitgesteld')).toBeVisible()
    await page.getByRole('link', { name: 'Leiding' }).click()
    await expect(
      page.getByRole('article').getByText('De sessie in aantallen', { exact: true }).first(),
    ).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
    const text = await readPdf(await (await download).path())
    expect(text).toContain('Telefoonlijst maken')
    expect(text).toContain('gelukt')
    const after = await readAllFiles(dataFolder)
    for (const [path, content] of before) expect(after.get(path)).toBe(content)
  })
})

test('an agreement that was settled does not come back, one that goes on does', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, {
    id: 'sessie-eerst',
    municipality: 'Zeist',
    date: '2026-10-01',
    phase: 'gesloten',
    agreements: [list, lesson],
  })
  const said = { sessionId: 'sessie-eerst', postponed: 0, newWhen: '' }
  await putSession(dataFolder, {
    id: 'sessie-tweede',
    municipality: 'Zeist',
    date: '2026-11-01',
    phase: 'gesloten',
    earlier: [
      {
        id: list.id,
        what: list.what,
        who: list.who,
        when: list.when,
        doneWhen: list.doneWhen,
        ...said,
        outcome: 'vervallen',
      },
      {
        id: lesson.id,
        what: lesson.what,
        who: lesson.who,
        when: lesson.when,
        doneWhen: lesson.doneWhen,
        ...said,
        outcome: 'loopt',
      },
    ],
  })
  await putSession(dataFolder, { id: 'sessie-derde', municipality: '', date: '2026-12-01' })
  // Start was open already
  await page.reload()
  const due = page.getByRole('region', { name: 'Afspraken die aflopen' })
  await expect(due.getByRole('listitem')).toHaveText(/^15 december 2026.*: Zeist, 1 november 2026$/)
  await goTo(page, '#/sessies/sessie-derde/voorbereiden')
  await page.getByRole('combobox', { name: 'Gemeente' }).fill('zeist')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Werk de lijst bij' }).click()
  await expect(page.getByRole('group', { name: 'Gastles op het mbo' })).toBeVisible()
  await expect(page.getByText('Telefoonlijst maken')).toBeHidden()
})

test('a session kept longer than agreed can be thrown away from the list, and put back', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, {
    id: 'sessie-oud',
    municipality: 'Huizen',
    phase: 'gesloten',
    closing: {
      followUp: '',
      recipients: '',
      keepUntil: '2020-01-31',
      summary: '',
      readBack: false,
      nextLead: '',
      better: '',
    },
  })
  await goTo(page, '#/sessies')
  await expect(page.getByText('Eén sessie is langer bewaard dan afgesproken')).toBeVisible()
  await page.getByRole('button', { name: /^Gooi weg, want de bewaartermijn is voorbij: Huizen/ }).click()
  await expect(page.getByText('Eén sessie is langer bewaard dan afgesproken')).toBeHidden()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByText('Eén sessie is langer bewaard dan afgesproken')).toBeVisible()
})

test('an empty session that is closed at once gives a short report and does not count as held', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, {
    id: 'sessie-leeg',
    municipality: '',
    date: '',
    tallies: [],
    parked: [],
    phase: 'voorbereiding',
  })
  await goTo(page, '#/sessies/sessie-leeg')
  await openClosing(page)
  await page.getByRole('button', { name: 'Sluit de sessie', exact: true }).click()
  const closed = page.getByRole('region', { name: 'Gesloten sessie' })
  await expect(closed).toContainText('Er is niets in genoteerd, dus ze telt niet mee bij Voortgang.')
  await expect(page.getByRole('button', { name: 'Start klok' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Eigen logboek' }).click()
  await expect(
    page.getByRole('article').getByText('Deze sessie is gesloten zonder dat er iets genoteerd is.'),
  ).toBeVisible()
  await goTo(page, '#/voortgang')
  await expect(page.getByRole('heading', { name: '0 gemeenten van de 5' })).toBeVisible()
})

test('a follow-up before the session itself is asked about before it closes, and may close all the same', async ({
  page,
  dataFolder,
}) => {
  const session = await putSession(dataFolder, { id: 'sessie-dag', date: '2026-11-20', phase: 'bezig' })
  await putSession(dataFolder, { ...session, closing: { ...session.closing, followUp: '2026-11-18' } })
  await goTo(page, '#/sessies/sessie-dag')
  await openClosing(page)
  await page.getByRole('button', { name: 'Sluit de sessie', exact: true }).dblclick()
  await expect(page.getByText('Nog niet gesloten. Vervolg op: Het vervolg komt na de sessie')).toBeVisible()
  await page.getByRole('button', { name: 'Sluit toch', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Gesloten sessie' })).toBeVisible()
})

test('a session that runs is asked about before it goes; the message names it, and the focus goes to the next row', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-bezig', title: 'Lopend', municipality: 'Zeist', phase: 'bezig' })
  await putSession(dataFolder, { id: 'sessie-straks', title: 'Later', municipality: 'Urk' })
  await goTo(page, '#/sessies')
  const rows = page.getByRole('region', { name: 'Alle sessies' })
  await expect(rows.getByRole('link', { name: 'Ga verder' })).toBeVisible()
  await rows.getByRole('button', { name: 'Gooi weg: Lopend, Zeist' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Laat staan' }).click()
  await expect(rows.getByRole('link', { name: /Lopend/ })).toBeVisible()
  await rows.getByRole('button', { name: 'Gooi weg: Lopend, Zeist' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gooi weg' }).click()
  await expect(page.getByText('Zeist, Lopend weggegooid.')).toBeVisible()
  await expect(rows.getByRole('link', { name: /Later/ })).toBeFocused()
})
