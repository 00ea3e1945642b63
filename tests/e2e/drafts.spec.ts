import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { chooseKind, entryLine, openHallChoice } from './support/cockpit'
import { listSampleAddresses, sampleSession } from './support/route-samples'
import { putSession, readAllText } from './support/session-files'
import { visit } from './support/tour'
import { makeSession } from '../unit/main/example-session'

const textFields =
  'textarea:not([readonly]), input[type=text], input:not([type]), input[type=tel], input[type=email], input[type=time]'

/** Marks the text fields of this screen that are there to type in, not to look for something; answers how many. */
async function markFields(page: Page): Promise<number> {
  return page.getByRole('main').evaluate((main, selector) => {
    const fields = [...main.querySelectorAll<HTMLInputElement>(selector)].filter(
      (field) =>
        field.checkVisibility() &&
        !field.disabled &&
        !/^Zoek/.test(field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? ''),
    )
    fields.forEach((field, at) => field.setAttribute('data-typed-in', String(at)))
    return fields.length
  }, textFields)
}

/** What stands in the fields of this screen, in order. */
async function readFields(page: Page): Promise<readonly string[]> {
  await markFields(page)
  return page
    .locator('[data-typed-in]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
}

/** To "Nu handelen" with its key, and back. */
async function lookAway(page: Page): Promise<void> {
  const before = new URL(page.url()).hash
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
  await page.keyboard.press('F2')
  await expect.poll(() => new URL(page.url()).hash).toBe(before)
}

/** One address for every kind of screen but the hall, where nothing is typed, and the screen that one looks away to. */
function listAddresses(): readonly string[] {
  const kinds = new Map(
    listSampleAddresses().map((hash) => {
      const [path = ''] = hash.split('?')
      return [path.startsWith('#/naslag') ? path.split('/').slice(0, 3).join('/') : path, hash] as const
    }),
  )
  return [...kinds.values()].filter((hash) => !/^#\/(zaal|nu-handelen)/.test(hash))
}

test('nothing typed in any field of any screen is gone after a look at another screen', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: sampleSession, phase: 'bezig' })
  let found = 0
  for (const hash of listAddresses()) {
    await visit(page, hash)
    const count = await markFields(page)
    if (count === 0) continue
    for (let at = 0; at < count; at += 1) {
      const field = page.locator(`[data-typed-in="${at}"]`)
      await field.fill((await field.getAttribute('type')) === 'time' ? '09:30' : `getypt ${found}`)
      found += 1
    }
    const typed = await readFields(page)
    expect(typed.filter((text) => /^getypt|^09:30/.test(text)).length, `typed on ${hash}`).toBe(count)
    await lookAway(page)
    await expect.poll(() => readFields(page), `after a look away from ${hash}`).toEqual(typed)
  }
  expect(found).toBeGreaterThan(15)
})

test.describe('a new session that is half filled in', () => {
  const group = (page: Page) => page.getByRole('group', { name: 'Verwacht 1' }).getByLabel('Functie')

  test('is there again by F2, by a link and by the back button; "Toch niet" throws it away, and back', async ({
    page,
    dataFolder,
  }) => {
    await goTo(page, '#/sessies/nieuw')
    await group(page).fill('3 jongerenwerkers, GEHEIM-WOORD')
    await page.getByLabel('Doel of aanleiding').fill('Samen kijken')
    await page.getByRole('radio', { name: /^Vervolgsessie/ }).check()
    await lookAway(page)
    await expect(group(page)).toHaveValue('3 jongerenwerkers, GEHEIM-WOORD')
    await page.getByRole('link', { name: 'Naslag', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Naslag' })).toBeVisible()
    await page.goBack()
    await expect(page.getByLabel('Doel of aanleiding')).toHaveValue('Samen kijken')
    await expect(page.getByRole('radio', { name: /^Vervolgsessie/ })).toBeChecked()
    expect(await readAllText(dataFolder), 'a draft is in memory only').not.toContain('GEHEIM-WOORD')

    await page.getByRole('link', { name: 'Toch niet' }).click()
    await expect(page.getByText('Wat je had ingevuld, is weggegooid.')).toBeVisible()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await expect(group(page)).toHaveValue('3 jongerenwerkers, GEHEIM-WOORD')
    await page.getByRole('button', { name: 'Maak sessie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeVisible()
    await goTo(page, '#/sessies/nieuw')
    await expect(group(page)).toHaveValue('')
  })

  test('does not fill in the session that another address starts', async ({ page }) => {
    await goTo(page, '#/sessies/nieuw')
    await group(page).fill('Voor de eerste')
    await goTo(page, '#/sessies/nieuw?draaiboek=vervolgsessie-90&gemeente=Almere')
    await expect(page.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Almere')
    await expect(group(page)).toHaveValue('')
  })

  test('makes the window ask before it closes or reloads, and not when nothing is filled in', async ({
    page,
  }) => {
    await goTo(page, '#/sessies/nieuw')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await group(page).click()
    await page.reload()
    expect(asked).toEqual([])
    await group(page).pressSequentially('3 jongerenwerkers')
    await goTo(page, '#/naslag')
    await expect(page.getByRole('heading', { level: 1, name: 'Naslag' })).toBeVisible()
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
  })
})

test('a quick note that is half typed waits in its own session, for its kind and step', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-een', phase: 'bezig' })
  await putSession(dataFolder, { id: 'sessie-twee', phase: 'bezig' })
  await goTo(page, '#/sessies/sessie-een')
  const quick = page.getByRole('form', { name: 'Snel noteren' })
  const besluit = quick.getByRole('radio', { name: 'Besluit' })
  await chooseKind(page, 'Besluit')
  await entryLine(page).fill('We bellen nog')
  await lookAway(page)
  await expect(entryLine(page)).toHaveValue('We bellen nog')
  await expect(besluit).toBeChecked()
  await goTo(page, '#/sessies/sessie-twee')
  await expect(quick.getByRole('textbox')).toHaveValue('')
  await goTo(page, '#/sessies/sessie-een')
  await expect(besluit).toBeChecked()
  await entryLine(page).press('Enter')
  await expect(page.getByText('Besluit gezet.')).toBeVisible()
  await lookAway(page)
  await expect(quick.getByRole('textbox')).toHaveValue('')
})

test('a session is looked at as before after a look at another screen: sheet, step and what the hall shows', async ({
  page,
  dataFolder,
}) => {
  const [first] = makeSession().steps
  await putSession(dataFolder, {
    id: 'sessie-een',
    phase: 'bezig',
    steps: [first!, { ...first!, id: 'tweede', title: 'Tweede stap' }],
  })
  await goTo(page, '#/sessies/sessie-een')
  const hall = await openHallChoice(page)
  await hall.selectOption('Basisafspraken')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Tweede stap/ }).click()
  await page.getByRole('tab', { name: 'Meting' }).click()
  await lookAway(page)
  await expect(page.getByRole('tab', { name: 'Meting' })).toHaveAttribute('aria-selected', 'true')
  await expect(await openHallChoice(page)).toHaveValue('basisafspraken')
  await expect(page.getByRole('heading', { level: 2, name: /Tweede stap/ })).toBeVisible()

  // a new step shows itself, and the old view does not come back with the step before
  await page.getByRole('button', { name: 'Volgende stap' }).click()
  await expect(page.getByRole('tab', { name: /^Signalen \d/ })).toHaveAttribute('aria-selected', 'true')
  await expect(await openHallChoice(page)).toHaveValue('stap')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Vorige stap' }).click()
  await expect(page.getByRole('tab', { name: /^Signalen \d/ })).toHaveAttribute('aria-selected', 'true')
  await expect(await openHallChoice(page)).toHaveValue('stap')
})
