import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readOpened } from '../prepare/test-key'
import { makeOwnTemplate } from '../unit/main/example-documents'
import { makeEntry } from '../unit/main/example-social-map'
import { expect, goTo, test } from './support/app-test'
import { putFile, putOwnTemplates, putSession } from './support/session-files'

/** Presses a button in answer to the questions and reads the file that comes of it. */
async function readSaved(page: Page, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await press()
  return readFile(await (await download).path(), 'utf8')
}

const region = (page: Page, name: string) => page.getByRole('region', { name })

test.describe('before something is passed on, the guard asks as it does for a report', () => {
  test('a template: what is replaced changes in the file, and nothing in the template itself', async ({
    page,
    dataFolder,
  }) => {
    const [one, two] = makeOwnTemplate().steps
    const named = {
      ...one!,
      questions: ['Wat zag Samira El Amrani?'],
      toNote: ['Let op, intern: bellen'],
    }
    await putOwnTemplates(dataFolder, makeOwnTemplate({ steps: [named, two!] }))
    for (const [address, button] of [
      ['#/draaiboeken/draaiboek-een', 'Geef door als bestand'],
      ['#/draaiboeken', 'Geef door als bestand: Korte startsessie'],
    ] as const) {
      await goTo(page, address)
      await page.getByRole('button', { name: button }).click()
      const question = region(page, 'Nog 1 ding lijkt herkenbaar')
      await expect(question).toContainText('Samira El Amrani')
      await expect(question).toContainText('Staat bij: Stap 1.')
      await question.getByRole('button', { name: /^Vervang door/ }).click()
      await region(page, 'Alles is vervangen').getByRole('button', { name: 'Bewaar nu' }).click()
      const doubt = page.getByText('Eén regel in het draaiboek is misschien alleen voor jezelf.')
      await expect(doubt).toBeFocused()
      const file = await readSaved(page, () => page.getByRole('button', { name: 'Bewaar toch' }).click())
      expect(file).toContain('Wat zag jongere A?')
      expect(file).not.toContain('Samira')
    }
    expect(await readOpened(`${dataFolder}/draaiboeken.json`)).toContain('Samira El Amrani')
  })

  test('a template in which nobody is named leaves at once', async ({ page, dataFolder }) => {
    await putOwnTemplates(dataFolder, makeOwnTemplate())
    await goTo(page, '#/draaiboeken')
    const file = await readSaved(page, () =>
      page.getByRole('button', { name: 'Geef door als bestand: Korte startsessie' }).click(),
    )
    expect(file).toContain('Iedereen kent de signalen.')
  })

  test('a social map: the number of an organisation belongs there, a name in a remark is asked about', async ({
    page,
    dataFolder,
  }) => {
    const entries = [makeEntry({ purpose: 'Vragen over Kevin de Jong' })]
    const text = JSON.stringify({ version: 1, kind: 'sociale-kaart', data: { entries } })
    await putFile(dataFolder, ['sociale-kaart.json'], text)
    await goTo(page, '#/sociale-kaart')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    const question = region(page, 'Nog 1 ding lijkt herkenbaar')
    await expect(question).toContainText('Staat bij: Sociaal team Zeist.')
    const saved = await readSaved(page, () => question.getByRole('button', { name: 'Bewaar toch' }).click())
    expect(saved).toContain('Kevin de Jong')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    await question.getByRole('button', { name: /^Vervang door/ }).click()
    const clean = await readSaved(page, () =>
      region(page, 'Alles is vervangen').getByRole('button', { name: 'Bewaar nu' }).click(),
    )
    expect(clean).toContain('Vragen over jongere A')
    expect(clean).toContain('030 123 45 67')
    expect(await readOpened(`${dataFolder}/sociale-kaart.json`)).toContain('Kevin de Jong')
  })

  test('an invitation: nothing is copied before the question is answered', async ({
    page,
    context,
    dataFolder,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await putSession(dataFolder, { id: 'sessie-een', place: 'Dorpsstraat 12, Zeist' })
    await goTo(page, '#/sessies/sessie-een/voorbereiden')
    const invitation = page.getByLabel('Tekst van de uitnodiging')
    await page.evaluate(() => navigator.clipboard.writeText('van eerder'))
    await invitation.fill('Kom op Dorpsstraat 12. We praten over Samira El Amrani.\nintern: taart halen')
    await page.getByRole('button', { name: 'Kopieer de uitnodiging' }).click()
    const question = region(page, 'Nog 1 ding lijkt herkenbaar')
    await expect(question).toContainText('Samira El Amrani')
    expect(await copied()).toBe('van eerder')
    await question.getByRole('button', { name: /^Vervang door/ }).click()
    await region(page, 'Alles is vervangen').getByRole('button', { name: 'Kopieer nu' }).click()
    await expect.poll(copied).toBe('Kom op Dorpsstraat 12. We praten over jongere A.')
    await expect(invitation).toHaveValue(/Samira El Amrani/)
  })
})
