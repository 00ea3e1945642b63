import { expect, test } from '../support/app-test'
import { sampleSession } from '../support/route-samples'
import { putSession } from '../support/session-files'
import { visit } from '../support/tour'

/** What a screen reader finds on the main screens: small on purpose, so that a change of meaning stands out. */

test('around every screen: a way past the menu, the menu, the screen, and what cannot wait', async ({
  page,
}) => {
  await visit(page, '#/naslag')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Naar de inhoud"
    - banner:
      - link "Signaalwijzer"
      - navigation "Hoofdmenu"
    - main:
      - heading "Naslag" [level=1]
    - complementary "Nu handelen":
      - link "Nu handelen F2"
  `)
})

test('Start: the question, the field, three doors, and where you were', async ({ page }) => {
  await visit(page, '#/')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Wat zie je, of wat zoek je?" [level=1]
    - search:
      - combobox "Zoek in de naslag"
    - region "Nieuw hier?":
      - heading "Nieuw hier?" [level=2]
      - link "Stel Signaalwijzer in"
      - button "Sla over"
    - list:
      - listitem:
        - link /Naslag .+/
      - listitem:
        - link /Signaalcheck .+/
      - listitem:
        - link /Sessie .+/
    - region "Verder waar je was"
  `)
})

test('how a phenomenon hangs together: two lists of links, and a drawing that says nothing of itself', async ({
  page,
}) => {
  await visit(page, '#/naslag/fenomeen/geldezel')
  await expect(page.getByRole('region', { name: 'Hoe dit samenhangt' })).toMatchAriaSnapshot(`
    - heading "Hoe dit samenhangt" [level=2]
    - list "Dit kun je zien":
      - listitem:
        - link
    - paragraph: Geldezel
    - list "Hier leidt het naar":
      - listitem:
        - text: Wat je doet
        - link
  `)
})

test('the signal check: a role, a way to find a signal, and an outcome', async ({ page }) => {
  await visit(page, '#/signaalcheck')
  await expect(page.getByRole('heading', { level: 1, name: 'Signaalcheck' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Context' }).getByRole('button', { name: 'Rol: kies' }),
  ).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByLabel('Zoek een signaal')).toBeVisible()
})

test('a session: its steps in a row, and a clock that is a timer', async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id: sampleSession })
  await visit(page, `#/sessies/${sampleSession}`)
  // beside an open menu there is no room for the list: one button shows it
  await page.getByRole('button', { name: 'Toon stappen' }).click()
  await expect(page.getByRole('navigation', { name: 'Stappen' })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - button /1. Opening/
  `)
  await expect(page.getByRole('region', { name: 'Klok' })).toMatchAriaSnapshot(`
    - timer
  `)
  await expect(page.getByRole('button', { name: 'Start klok' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Soort' }).getByRole('radio')).toHaveCount(5)
  await expect(page.getByRole('textbox', { name: 'Notitie', exact: true })).toBeVisible()
})

test('"Nu handelen": danger first, then whom to call, four groups of situations, and what always holds', async ({
  page,
}) => {
  await visit(page, '#/nu-handelen')
  const main = page.getByRole('main')
  await expect(main.getByText('Is er nu gevaar? Bel 112.')).toBeVisible()
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Bel',
    'Geld',
    'Beelden en online',
    'Geweld en veiligheid',
    'Het gaat niet goed met de jongere',
    'Altijd, wat er ook is',
  ])
  await expect(main.getByText('Laat de jongere niet alleen.')).toBeVisible()
})

test('numbers of a session stand in a table with headings, next to any drawing', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: sampleSession })
  await visit(page, `#/sessies/${sampleSession}/verslag`)
  const table = page.getByRole('table', { name: 'Signalen: hoe vaak gezien, verteld, gehoord en vermoed' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Signaal',
    'Gezien',
    'Verteld',
    'Gehoord',
    'Vermoed',
  ])
  await expect(table.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('0')
})
