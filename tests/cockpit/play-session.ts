import { expect, type Locator, type Page } from '@playwright/test'

/** What a session costs the hand that leads it. Letters of a text, digits, Tab and arrows are not counted. */
export interface Effort {
  clicks: number
  /** Enter, Space, and Alt with a letter. */
  keys: number
  /** Of the clicks: those from "Naar afsluiten" on. */
  closingClicks: number
}

const signals = [
  ['Twee telefoons tegelijk', '1'],
  ['Dure kleding zonder baan', '1'],
  ['Bankpas uitgeleend aan een kennis', '2'],
  ['Opgehaald door een oudere jongen', '3'],
  ['Heeft ineens veel geld', '3'],
  ['Wil niet meer naar huis', '4'],
] as const
const agreements = ['Telefoonlijst maken', 'Gastles op het mbo', 'Iedere maand samen kijken'] as const

/**
 * Leads a whole session of 120 minutes as somebody with a mouse and a keyboard does: six signals, one case, the matrix,
 * both measurements for twelve people, three agreements, two decisions, closing and three reports. `look` is called at
 * every step, when it stands.
 */
export async function playSession(page: Page, look: (step: number) => Promise<void>): Promise<Effort> {
  const effort: Effort = { clicks: 0, keys: 0, closingClicks: 0 }
  const click = async (target: Locator) => {
    effort.clicks += 1
    await target.click()
  }
  const press = async (key: string) => {
    if (/^(Enter|Space|Alt\+.)$/.test(key)) effort.keys += 1
    await page.keyboard.press(key)
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const line = page.getByRole('textbox', { name: 'Notitie', exact: true })
  const note = async (key: string, text: string) => {
    await press(`Alt+${key}`)
    await expect(line).toBeFocused()
    await page.keyboard.type(text)
    await press('Enter')
    await expect(line).toHaveValue('')
  }
  /** Types numbers in a row of fields: the first is clicked, Tab goes on past the button of each. */
  const typeRow = async (first: Locator, numbers: readonly number[]) => {
    await click(first)
    for (const [at, number] of numbers.entries()) {
      if (at > 0) {
        await page.keyboard.press('Tab')
        await page.keyboard.press('Tab')
      }
      await page.keyboard.type(String(number))
    }
  }
  const measure = async (moment: 'vooraf' | 'na afloop', numbers: readonly number[]) => {
    const statements = page.getByRole('region', { name: 'Meting' }).getByRole('group', { name: /^Ik / })
    await expect(statements).toHaveCount(3)
    for (const statement of await statements.all())
      await typeRow(statement.getByRole('spinbutton', { name: `1, ${moment}` }), numbers)
  }
  let step = 1
  const next = async () => {
    await click(button('Volgende stap'))
    step += 1
    await expect(page.getByRole('region', { name: 'Klok' })).toContainText(`${step} van 10`)
    await look(step)
  }

  await click(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Sessies' }))
  await click(page.getByRole('main').getByRole('link', { name: 'Nieuwe sessie' }))
  await click(page.getByRole('combobox', { name: 'Gemeente' }))
  await page.keyboard.type('Woerden')
  await page.keyboard.press('Tab')
  await page.getByLabel('Datum').fill('2026-12-01')
  await page.getByLabel('Plaats').fill('Stadhuis')
  await page.getByLabel('Aantal deelnemers').fill('12')
  await click(button('Maak sessie'))
  await click(page.getByRole('link', { name: 'Naar de sessie' }))
  await click(button('Start klok'))
  await expect(button('Pauzeer')).toBeVisible()
  await look(step)
  await note('n', 'Twaalf mensen, zes organisaties.')
  await next()
  await next()
  await measure('vooraf', [1, 3, 4, 3, 1])
  await next()
  await next()
  await press('Alt+s')
  for (const [signal, sight] of signals) {
    await page.keyboard.type(signal)
    await press('Enter')
    await expect(page.getByRole('group', { name: `Hoe weten jullie dit: ${signal}` })).toBeVisible()
    await page.keyboard.press(sight)
    await expect(line).toBeFocused()
  }
  await next()
  await next()
  await click(page.getByLabel('Kies een casuskaart'))
  await page.getByLabel('Kies een casuskaart').selectOption('casus/schuur-pakketjes')
  await click(button('Leg klaar'))
  const meter = (moment: string) => page.getByRole('group', { name: moment }).getByRole('spinbutton').first()
  await typeRow(meter('Meningenmeter, voor de eerste onthulling'), [2, 4, 3, 3])
  for (let reveal = 1; reveal <= 4; reveal += 1) await click(button(`Toon onthulling ${reveal} van 4`))
  await typeRow(meter('Meningenmeter, na de laatste onthulling'), [6, 4, 1, 1])
  await next()
  await click(page.getByLabel('Welke functie zit aan tafel?'))
  for (const name of ['Leerplicht', 'Jongerenwerk']) {
    await page.keyboard.type(name)
    await press('Enter')
    await expect(page.getByRole('columnheader', { name })).toBeVisible()
  }
  await click(page.getByRole('checkbox', { name: 'Leerplicht ziet: Twee telefoons tegelijk' }))
  for (const arrow of ['ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(arrow)
    await press('Space')
  }
  await expect(page.getByText('Niemand hier ziet: Wil niet meer naar huis.')).toBeVisible()
  await next()
  await note('b', 'Bij twijfel bellen we eerst Veilig Thuis.')
  await note('b', 'Het jongerenwerk houdt de lijst bij.')
  for (const what of agreements) {
    await note('a', what)
    await click(page.getByLabel('Wie', { exact: true }))
    await page.keyboard.type('Jongerenwerk')
    await page.getByLabel('Wanneer', { exact: true }).fill('2027-01-15')
    await page.getByLabel('Gelukt als').fill('Iedereen kent het')
    await expect(page.getByText('Klaar', { exact: true })).toBeVisible()
  }
  await next()
  await click(page.getByRole('tab', { name: 'Meting' }))
  await measure('na afloop', [0, 1, 3, 5, 3])
  const before = effort.clicks
  await click(button('Naar afsluiten'))
  await click(button('Maak een eerste samenvatting'))
  await click(page.getByRole('checkbox', { name: 'Voorgelezen, en de groep is akkoord' }))
  await page.getByLabel('Vervolg op').fill('2027-03-22')
  await page.getByLabel('Wie krijgt het verslag').fill('De deelnemers en de gemeente')
  await click(button('Sluit de sessie'))
  await expect(page.getByText('De sessie is gesloten.')).toBeVisible()
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await click(button('Sla alle drie de verslagen op'))
  await expect(page.getByText('De drie verslagen staan bij je downloads.')).toBeVisible({ timeout: 60_000 })
  await expect.poll(() => downloads.length, { timeout: 30_000 }).toBe(3)
  effort.closingClicks = effort.clicks - before
  return effort
}
