import { expect, goTo, test } from './support/app-test'
import { folders, putSession, readAllFiles } from './support/session-files'
import { join } from 'node:path'

test('one click makes an invented session that runs like a real one, and one click throws it away', async ({
  page,
  dataFolder,
}) => {
  await goTo(page, '#/sessies')
  await page.getByRole('button', { name: 'Oefen met een verzonnen sessie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Oefensessie: / })).toBeVisible()
  await expect(page.getByText('Alles hierin is verzonnen.')).toBeVisible()
  await page.getByRole('button', { name: 'Start klok' }).click()
  await page.getByLabel('Notities').fill('Ik probeer maar wat.')
  await page.getByRole('button', { name: 'Gooi de oefensessie weg' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Sessies' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Oefensessie/ })).toHaveCount(0)
  expect([...(await readAllFiles(join(dataFolder, folders.live))).keys()]).toEqual([])

  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByLabel('Notities')).toHaveValue('Ik probeer maar wat.')
})

test('a practice session never stands among the real ones', async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id: 'sessie-echt', title: 'Echte sessie', municipality: 'Weesp' })
  await putSession(dataFolder, {
    id: 'sessie-oefen',
    practice: true,
    title: 'Oefensessie: Korte casussessie',
    municipality: 'Voorbeeldstad (verzonnen)',
    place: 'Kwibusvogel',
    agreements: [
      { id: 'afspraak-een', what: 'Iets', who: 'Iemand', when: '2026-12-24', doneWhen: 'Klaar', stepId: '' },
    ],
  })

  await test.step('on Start: not among the sessions, and its agreements do not run out', async () => {
    await page.reload()
    await expect(page.getByRole('main').getByRole('link', { name: /Weesp/ }).first()).toBeVisible()
    await expect(page.getByText(/Voorbeeldstad/)).toHaveCount(0)
  })

  await test.step('on the list: under a heading of its own', async () => {
    await goTo(page, '#/sessies')
    const practice = page.getByRole('region', { name: 'Oefenen' })
    await expect(practice.getByRole('link', { name: 'Oefensessie: Korte casussessie' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Oefensessie: Korte/ })).toHaveCount(1)
    await expect(page.getByRole('link', { name: /Echte sessie/ }).first()).toBeVisible()
    await expect(practice.getByRole('link', { name: /Echte sessie/ })).toHaveCount(0)
  })

  await test.step('in search: not among your own notes', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Kwibusvogel')
    await expect(page.getByText(/Niets gevonden|Geen resultaten/).first()).toBeVisible()
    await expect(page.getByRole('option', { name: /Oefensessie/ })).toHaveCount(0)
  })

  await test.step('on paper: says on the first line what it is', async () => {
    await goTo(page, '#/sessies/sessie-oefen/verslag')
    await expect(
      page
        .getByRole('article')
        .getByText(/Oefensessie/)
        .first(),
    ).toBeVisible()
  })
})

test('also from the help', async ({ page }) => {
  await goTo(page, '#/hulp')
  await page.getByRole('button', { name: 'Oefen met een verzonnen sessie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Oefensessie: / })).toBeVisible()
})
