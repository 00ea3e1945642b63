import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { makeFullSession } from '../scenarios/report/example-session'
import { makePng } from '../scenarios/report/make-png'
import { expect, goTo, test } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { putSession } from './support/session-files'

/** Chooses another form in the menu and answers what was downloaded. */
async function saveAs(page: Page, name: RegExp) {
  await page.getByRole('button', { name: 'Andere vorm' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name }).click(),
  ])
  await expect(page.getByText(`${download.suggestedFilename()} staat bij je downloads.`)).toBeVisible()
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

test('a report goes on in every form, on the paper of the organisation', async ({ page, dataFolder }) => {
  const session = makeFullSession()
  const steps = session.steps.map((step) => ({ ...step, notes: '' }))
  await putSession(dataFolder, { ...session, steps, municipality: 'Woerden', title: 'Startsessie' })
  await putSession(dataFolder, { ...session, id: 'met-namen' })
  await goTo(page, '#/instellingen')
  await page.getByLabel('Naam van je organisatie').fill('Gemeente Woerden')
  await page.getByLabel('Kleur van koppen en lijnen').fill('#ffcc00')
  await expect(page.getByText(/leest slecht op wit papier/)).toBeVisible()
  await page.getByLabel('Kleur van koppen en lijnen').fill('#8a1538')
  await page.locator('input[type=file][accept=".png"]').setInputFiles({
    ...{ name: 'logo.png', mimeType: 'image/png' },
    buffer: Buffer.from(makePng(1200, 400, [138, 21, 56])),
  })
  await page.getByLabel('Wat staat er op het logo?').fill('Wapen van Woerden')

  await goTo(page, '#/sessies/met-namen/verslag')
  for (const name of [/Word/, /Excel/]) {
    await page.getByRole('button', { name: 'Andere vorm' }).click()
    await page.getByRole('menuitem', { name }).click()
    await expect(page.getByRole('heading', { name: 'Nog 3 dingen lijken herkenbaar' })).toBeVisible()
    await page.getByRole('button', { name: 'Nog niet' }).click()
  }

  await goTo(page, `#/sessies/${session.id}/verslag`)
  const word = await saveAs(page, /Word/)
  expect(word.name).toBe('2026-11-23 Sessie Woerden - deelnemers.docx')
  const files = unzipSync(word.bytes)
  const body = strFromU8(files['word/document.xml']!)
  for (const words of ['Gemeente Woerden', 'Wapen van Woerden', 'Gastles over geldezelwerk'])
    expect(body).toContain(words)
  expect(Object.keys(files)).toContain('word/media/logo.png')
  expect((await saveAs(page, /OpenDocument/)).name).toMatch(/\.odt$/)
  expect(strFromU8((await saveAs(page, /Markdown/)).bytes)).toContain('## Afspraken')
  const csv = await saveAs(page, /Excel/)
  expect(csv.name).toBe('2026-11-23 Sessie Woerden - afspraken.csv')
  expect(strFromU8(csv.bytes)).toContain('"29-01-2027"')
  const follow = await saveAs(page, /agenda/)
  expect(follow.name).toBe('2027-01-18 Vervolgsessie Woerden.ics')
  expect(strFromU8(follow.bytes)).toContain('DTSTART;VALUE=DATE:20270118')

  await page.getByLabel(/^Kort:/).check()
  await expect(page.getByRole('heading', { name: 'Signalen' })).toBeHidden()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als pdf' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('2026-11-23 Sessie Woerden - deelnemers kort.pdf')
  const text = await readPdf(await download.path())
  expect(text.trimStart().startsWith('Gemeente Woerden')).toBe(true)
  expect(text).toContain('pagina 1 van 1')
})
