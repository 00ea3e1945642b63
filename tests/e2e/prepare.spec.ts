import { expect, goTo, test } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { putSession } from './support/session-files'

test('a session is prepared: municipality from the list, functions, roles, tasks with a day, cases, invitation, and one PDF to print', async ({
  page,
  dataFolder,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await putSession(dataFolder, {
    municipality: '',
    date: '2030-12-01',
    preparation: [{ text: 'Stuur de uitnodiging', when: '2 weken vooraf', daysBefore: 14, done: false }],
    roles: [{ role: 'begeleider', by: '' }],
  })
  await goTo(page, '#/sessies/sessie-een/voorbereiden')

  await test.step('the municipality comes from the list by district, or is typed', async () => {
    await page.getByRole('button', { name: 'Toon de lijst' }).click()
    await expect(page.getByRole('group', { name: 'Flevoland' })).toBeVisible()
    await page.getByRole('option', { name: 'Dronten' }).click()
    await expect(page.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Dronten')
    await page.getByRole('combobox', { name: 'Gemeente' }).fill('Ergens anders')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Ergens anders')
  })

  await test.step('who is expected, who does what, and when what must be done', async () => {
    await page.getByRole('button', { name: 'Voeg een functie toe' }).click()
    await expect(page.getByLabel('Organisatie', { exact: true })).toBeFocused()
    await page.getByLabel('Organisatie', { exact: true }).fill('Wijkteam')
    await page.getByLabel('Functie', { exact: true }).fill('jeugdverpleegkundige')
    await page.getByLabel('Begeleider').fill('Jongerenwerk')
    await expect(page.getByText('2 weken vooraf · 17 november 2030 · over')).toBeVisible()
    await page.getByRole('checkbox', { name: /^Stuur de uitnodiging/ }).check()
    await page.getByLabel('Nog een taak').fill('Zaal vastleggen')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByRole('checkbox', { name: /^Zaal vastleggen/ })).toBeVisible()
  })

  await test.step('the invitation is filled in and can be copied', async () => {
    await page.getByRole('button', { name: 'Kopieer de uitnodiging' }).click()
    await expect(page.getByText('Uitnodiging gekopieerd. Plak haar in je mail.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Op 1 december 2030 houden we in Ergens anders een sessie')
    expect(copied).toContain('We nodigen uit: jeugdverpleegkundige van Wijkteam.')
  })

  await test.step('everything to print is one PDF', async () => {
    await page.getByRole('checkbox', { name: /^De geleende pinpas/ }).check()
    await expect(page.getByText(/Bewaard om/)).toBeVisible()
    await page.getByRole('link', { name: 'Printpakket' }).click()
    await page.getByLabel('Begintijd van de sessie').fill('13:30')
    await page.getByRole('button', { name: 'Bewaar als pdf' }).isEnabled()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
    const text = await readPdf(await (await download).path())
    for (const printed of [
      'Agenda',
      '13:30 – 13:40',
      'Basisafspraken',
      'Begeleider: Jongerenwerk',
      'Zaal vastleggen',
      'Casus: De geleende pinpas',
      'Signalen voor Jongerenwerk',
      'Afspraak 4',
    ])
      expect(text).toContain(printed)
  })
})
