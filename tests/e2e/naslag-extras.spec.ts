import { readFile } from 'node:fs/promises'
import { goTo } from './support/app-test'
import { expect, test } from './support/reader-test'

test.describe('beside the shelves of the naslag', () => {
  test('a facilitator sees what a person must check, and why', async ({ page }) => {
    await goTo(page, '#/over')
    await page.getByRole('link', { name: 'Bekijk wat er te controleren is' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Te controleren' })).toBeVisible()
    const filters = page.getByRole('group', { name: 'Toon alleen' })
    const count = filters.getByRole('status')
    const all = await count.innerText()
    await filters.getByLabel('Soort').selectOption('Nummers, adressen en tijden')
    await expect(count).not.toHaveText(all)
    await expect(page.getByRole('region', { name: 'Wet en privacy' })).toHaveCount(0)
    const download = page.waitForEvent('download')
    await filters.getByRole('button', { name: 'Bewaar als tabel' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(/\.csv$/)
    const table = await readFile(await saved.path(), 'utf8')
    expect(table).toContain('Nagekeken door (functie);Nagekeken op\r\n')
    expect(table).toContain('ABN AMRO, pas blokkeren')
    const contacts = page.getByRole('region', { name: 'Contacten' })
    await contacts.getByText('ABN AMRO, pas blokkeren', { exact: true }).click()
    await expect(
      contacts.getByText('Een nummer, adres of tijd kan veranderd zijn.').filter({ visible: true }).first(),
    ).toBeVisible()
    await contacts.getByRole('link', { name: 'Open de pagina ABN AMRO, pas blokkeren' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'ABN AMRO, pas blokkeren' })).toBeVisible()
  })

  test('what is new says what changed since the first edition, and leads there', async ({ page }) => {
    await goTo(page, '#/naslag')
    await page.getByRole('link', { name: 'Wat is nieuw' }).click()
    await expect(page.getByText(/^Dit veranderde sinds de eerste uitgave/)).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Straf en gevolgen', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Straf en gevolgen' })).toBeVisible()
  })

  test('signal cards of a domain or a role come on a sheet with its warning', async ({ page }) => {
    await goTo(page, '#/naslag')
    await page.getByRole('link', { name: 'Signaalkaarten afdrukken' }).click()
    await page
      .getByRole('navigation', { name: 'Per domein' })
      .getByRole('link', { name: 'Geld en spullen' })
      .click()
    const sheet = page.getByRole('region', { name: 'Signalen: Geld en spullen' })
    await expect(sheet.getByText('Een signaal is geen bewijs.')).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Druk dit blad af' })).toBeVisible()
    const card = sheet.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 4, name: /^Heeft de eigen bankpas/ }),
    })
    await expect(card.getByRole('term')).toHaveText([
      'Kan ook zijn',
      'Kan wijzen op',
      'Sterker samen met',
      'Vraag eens',
      'Zeg liever niet',
      'Doe eerst',
      'Lees verder',
    ])
    await expect(card.getByRole('link', { name: /net zijn pas, pincode of rekening/ })).toBeVisible()
    await page.getByRole('navigation', { name: 'Per rol' }).getByRole('link', { name: 'Wijkagent' }).click()
    await expect(page.getByRole('heading', { name: 'Signalen voor Wijkagent' })).toBeVisible()
    await expect(page.getByText(/is een keuze van ons/)).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: 'Plek, pand en buurt' })).toBeVisible()
  })

  test('the programme page shows contradictions, another region and the municipalities', async ({ page }) => {
    await goTo(page, '#/naslag/programma')
    await expect(page.getByText('38 of 39 gemeenten')).toBeVisible()
    await expect(page.getByText('Dit document gaat over Twente, niet over Midden-Nederland.')).toBeVisible()
    await page.getByRole('button', { name: 'De gemeenten' }).click()
    await expect(page.getByRole('heading', { name: 'De 38 gemeenten' })).toBeFocused()
    await expect(page.getByRole('region', { name: 'Flevoland' }).getByText('Urk')).toBeVisible()
  })

  test('a template is found by search, read, and starts a session', async ({ page }) => {
    await goTo(page, '#/zoeken?q=korte+casussessie')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Korte casussessie/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Korte casussessie' })).toBeVisible()
    await expect(page.getByText('Eigen ontwerp', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Nieuwe sessie met dit draaiboek' }).click()
    await expect(page.getByRole('radio', { name: /Korte casussessie/ })).toBeChecked()
  })

  test('a case warns first and shows its new information one piece at a time', async ({ page }) => {
    await goTo(page, '#/naslag/casus')
    await page.getByRole('link', { name: 'Het gesprek dat te snel ging' }).click()
    await expect(page.getByText('Gevoelig onderwerp')).toBeVisible()
    await expect(page.getByText('Verzonnen situatie, eigen ontwerp')).toBeVisible()
    const reveals = page.getByRole('region', { name: 'Nieuwe informatie, stap voor stap' })
    await expect(reveals.getByRole('listitem')).toHaveCount(0)
    await reveals.getByRole('button', { name: 'Toon stap 1 van 4' }).click()
    await expect(reveals.getByRole('listitem')).toHaveCount(1)
    await reveals.getByRole('button', { name: 'Toon stap 2 van 4' }).click()
    await expect(reveals.getByRole('listitem')).toHaveCount(2)
  })
})
