import { readFile } from 'node:fs/promises'
import { makeCounts } from '../unit/main/example-documents'
import { expect, goTo, test } from './support/app-test'
import { putSession } from './support/session-files'

const tally = (page: string, count: number) => ({
  id: 'telling-een',
  page,
  label: 'Zoals de groep het zei, bij de kiosk',
  counts: { gezien: count, verteld: 0, gehoord: 0, vermoed: 0 },
  seenBy: [],
  stepId: '',
})

test('progress counts sessions by municipality against the target, and adds up the counts of somebody else', async ({
  page,
  dataFolder,
}) => {
  const held = { phase: 'gesloten' as const, tallies: [tally('signaal/geld-bankpas-weg', 3)] }
  await putSession(dataFolder, { id: 'sessie-een', municipality: 'Almere', ...held })
  await putSession(dataFolder, { id: 'sessie-twee', municipality: ' almere', ...held })
  await putSession(dataFolder, {
    id: 'sessie-drie',
    municipality: 'Zeist',
    phase: 'gesloten',
    tallies: [tally('signaal/sch-verzuim', 4)],
  })
  await putSession(dataFolder, { id: 'sessie-oefen', municipality: 'Urk', practice: true, ...held })
  await putSession(dataFolder, { id: 'sessie-bezig', municipality: 'Baarn', phase: 'bezig' })
  await goTo(page, '#/voortgang')

  await expect(page.getByRole('heading', { name: '2 gemeenten van de 5' })).toBeVisible()
  await expect(page.getByText('Eén sessie is nog bezig en telt mee als je haar sluit.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Bron: / })).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Tegelkaart .* Flevoland: 1 van 6 gemeenten met een sessie/ }),
  ).toBeVisible()
  const flevoland = page
    .getByRole('group')
    .filter({ hasText: 'Flevoland: 2 sessies in 1 van de 6 gemeenten' })
  await expect(flevoland.getByRole('row', { name: 'Almere 2 24' })).toBeVisible()
  const signals = page.getByRole('region', { name: 'Meest genoemde signalen' })
  await expect(signals.getByRole('listitem')).toHaveCount(1)
  await expect(signals.getByRole('listitem')).toContainText('6 keer')

  await test.step('counts of another: shown first, then added, once for each sender, and removable', async () => {
    const open = async (text: string) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Open tellingen van een ander' }).click()
      await (
        await chooser
      ).setFiles({ name: 'tellingen.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    }
    await open('een brief')
    await expect(
      page.getByText(/^Dit zijn geen tellingen van Signaalwijzer\. Kies een bestand/),
    ).toBeVisible()
    const file = JSON.stringify({ version: 1, kind: 'tellingen', data: makeCounts() })
    await open(file)
    await expect(page.getByText('Tellingen van Jongerenwerk Flevoland')).toBeVisible()
    await expect(page.getByRole('heading', { name: '2 gemeenten van de 5' })).toBeVisible()
    await page.getByRole('button', { name: 'Tel deze mee' }).click()
    await expect(page.getByRole('heading', { name: '3 gemeenten van de 5' })).toBeVisible()
    await open(file)
    await expect(page.getByText('Ze komen in de plaats van de vorige van dezelfde afzender.')).toBeVisible()
    await page.getByRole('button', { name: 'Tel deze mee' }).click()
    await expect(
      page.getByRole('button', { name: 'Haal weg: de tellingen van Jongerenwerk Flevoland' }),
    ).toHaveCount(1)
    await page.getByRole('button', { name: 'Haal weg: de tellingen van Jongerenwerk Flevoland' }).click()
    await expect(page.getByRole('heading', { name: '2 gemeenten van de 5' })).toBeVisible()
  })

  await test.step('the own counts go out as numbers only, and as a table that Excel opens', async () => {
    await page.getByLabel('Van wie zijn deze tellingen').fill('Wijkteam Noord')
    const passedOn = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Geef mijn tellingen door' }).click()
    const text = await readFile(await (await passedOn).path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      kind: 'tellingen',
      data: { name: 'Wijkteam Noord', signals: [{ page: 'signaal/geld-bankpas-weg', count: 6 }] },
    })
    for (const kept of ['kiosk', 'Urk', 'verzuim', 'Kantine']) expect(text).not.toContain(kept)

    const table = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als tabel (csv)' }).click()
    const csv = await readFile(await (await table).path(), 'utf8')
    expect(csv.startsWith('\uFEFFSoort;Naam;District;Aantal;Deelnemers\r\n')).toBe(true)
    expect(csv).toContain('Sessies;Almere;Flevoland;2;24\r\n')
  })
})
