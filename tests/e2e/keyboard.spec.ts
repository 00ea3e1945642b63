import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { entryLine } from './support/cockpit'
import { expectFocusInView, expectSeen, lookAtFocus, tabTo } from './support/focus'
import { readPdf } from './support/read-pdf'
import { putSession, readAllText } from './support/session-files'
import { visit } from './support/tour'

test.describe('the three jobs without a mouse', () => {
  test('look something up: Ctrl K, type, arrows, Enter, and back to where you were', async ({ page }) => {
    await goTo(page, '#/hulp')
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeFocused()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Zoek in de naslag' })
    await expect(field).toBeFocused()
    await page.keyboard.type('geldezel')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
    await expect(field).toBeFocused()
    const chosen = page.getByRole('option', { name: /^Geldezel (ook: [^ ]+ )?Iemand/ })
    const at = await chosen.evaluate((option) =>
      [...document.querySelectorAll('[role=option]')].indexOf(option),
    )
    for (let press = 0; press < at; press += 1) await page.keyboard.press('ArrowDown')
    await expect(chosen).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Geldezel' })).toBeVisible()
    await expect(page.getByRole('option')).toHaveCount(0)

    await tabTo(page, page.getByRole('button', { name: 'Bron 1', exact: true }).first())
    await page.keyboard.press('Enter')
    const facts = page.getByRole('dialog', { name: /Waar dit op rust/ })
    await expect(facts).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(facts).toBeHidden()
    await expect(page.getByRole('button', { name: 'Bron 1', exact: true }).first()).toBeFocused()

    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeFocused()
  })

  test('check signals: filter, tick, say how you know it, and read the outcome', async ({ page }) => {
    await goTo(page, '#/signaalcheck')
    await expect(page.getByRole('heading', { level: 1, name: 'Signaalcheck' })).toBeFocused()
    await tabTo(page, page.getByRole('button', { name: 'School', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Hoe oud is de jongere ongeveer?' })).toBeFocused()
    await tabTo(page, page.getByRole('button', { name: '16 of 17' }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: 'Sla over' }))
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Zoek een signaal')).toBeFocused()
    await page.keyboard.type('bankpas')
    const signal = page.getByRole('checkbox', { name: /bankpas/i }).first()
    await tabTo(page, signal)
    await page.keyboard.press('Space')
    await expect(signal).toBeChecked()
    const heard = page.getByRole('radio', { name: 'van de jongere zelf gehoord' }).first()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('radio', { name: 'zelf gezien' }).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(heard).toBeChecked()

    const outcome = page.getByRole('region', { name: 'Uitkomst' })
    await expect(outcome.getByRole('heading', { name: 'Eerst: wat kan het ook zijn?' })).toBeVisible()
    const direction = outcome.locator('.direction > summary').last()
    await tabTo(page, direction)
    const wasOpen = await direction.locator('..').getAttribute('open')
    await page.keyboard.press('Enter')
    await expect.poll(() => direction.locator('..').getAttribute('open')).not.toBe(wasOpen)
    await tabTo(page, page.getByRole('tab', { name: 'Duiding' }), { back: true })
    for (const name of ['Vragen', 'Handelen', 'Tegenspraak']) {
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('tab', { name })).toBeFocused()
      await expect(page.getByRole('tabpanel', { name })).toBeVisible()
    }
    await tabTo(page, outcome.getByLabel('Wat pleit ertegen?'))
    await page.keyboard.type('Betaalt met de telefoon.')
    await tabTo(page, page.getByRole('link', { name: 'Bewaar als pdf' }), { back: true })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Signaalcheck op papier' })).toBeFocused()
    await expect(page.getByLabel('Wat pleit ertegen?')).toHaveValue('Betaalt met de telefoon.')
  })

  test('run a session: start it, tick, note, agree, undo, and go on', async ({ page, dataFolder }) => {
    await goTo(page, '#/sessies')
    await expect(page.getByRole('heading', { level: 1, name: 'Sessies' })).toBeFocused()
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Nieuwe sessie' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe sessie' })).toBeFocused()
    await tabTo(page, page.getByRole('main').getByLabel('Gemeente'))
    await page.keyboard.type('Huizen')
    // leaving the field closes its list, and keeps what was typed
    await page.keyboard.press('Tab')
    await tabTo(page, page.getByRole('button', { name: 'Maak sessie' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Voorbereiden' })).toBeFocused()
    await tabTo(page, page.getByRole('link', { name: 'Naar de sessie' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Startsessie signaleren' })).toBeFocused()

    await tabTo(page, page.getByRole('button', { name: 'Start klok' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Pauzeer' })).toBeVisible()
    const attendance = page.getByRole('checkbox', { name: /Presentielijst ingevuld/ })
    await tabTo(page, attendance)
    await page.keyboard.press('Space')
    await expect(attendance).toBeChecked()
    await page.keyboard.press('Control+z')
    await expect(attendance).not.toBeChecked()
    await expect(attendance).toBeFocused()
    await page.keyboard.press('Control+Shift+z')
    await expect(attendance).toBeChecked()

    await tabTo(page, page.getByLabel('Notities'))
    await page.keyboard.type('Alles met het toetsenbord.')
    await page.keyboard.press('Alt+a')
    await expect(entryLine(page)).toBeFocused()
    await page.keyboard.type('Eén nummer')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByLabel('Wie', { exact: true }), { back: true })
    await page.keyboard.type('Jongerenwerk')
    await expect(page.getByLabel('Wie', { exact: true })).toHaveValue('Jongerenwerk')

    await tabTo(page, page.getByRole('button', { name: 'Volgende stap' }), { back: true })
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('button', { name: /^2/ }).and(page.locator('[aria-current=step]')),
    ).toBeVisible()
    await expect(page.getByText(/Bewaard om/)).toBeVisible()
    // the line may still be about the save before
    for (const typed of ['Huizen', 'Alles met het toetsenbord.', 'Eén nummer', 'Jongerenwerk'])
      await expect.poll(() => readAllText(dataFolder)).toContain(typed)

    await tabTo(page, page.getByRole('link', { name: 'Verslag', exact: true }), { back: true })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Verslag' })).toBeFocused()
    await tabTo(page, page.getByRole('button', { name: 'Bewaar als pdf' }))
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const pdf = await readPdf(await (await download).path())
    for (const typed of ['Huizen', 'Alles met het toetsenbord.', 'Eén nummer']) expect(pdf).toContain(typed)
  })
})

test.describe('the focus can always be seen: a ring around it and nothing over it', () => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 640, height: 900 },
  ])
    test(`from the first to the last stop, forwards and backwards, at ${size.width} wide`, async ({
      page,
      dataFolder,
    }) => {
      test.slow()
      await page.setViewportSize(size)
      await putSession(dataFolder)
      for (const address of ['#/', '#/naslag/fenomeen/geldezel', '#/sessies/sessie-een', '#/nu-handelen'])
        await test.step(address, async () => {
          await visit(page, address)
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
          const forwards = await walkForwards(page)
          expect(forwards.length).toBeGreaterThan(10)
          expect(await walkBackwards(page, forwards.length)).toEqual(forwards.toReversed())
        })
    })
})

/** Tabs from the top of the page until the focus leaves it, looking at every stop. Answers the stops by name. */
async function walkForwards(page: Page): Promise<string[]> {
  await startAtEdge(page, 'top')
  const stops: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const view = await lookAtFocus(page)
    if (view === null) return stops
    stops.push(expectSeen(view).name)
    if (stops.length > 400) throw new Error('the focus goes round and never leaves the page')
  }
}

/** Tabs backwards from the bottom of the page for so many stops. */
async function walkBackwards(page: Page, count: number): Promise<string[]> {
  await startAtEdge(page, 'bottom')
  const stops: string[] = []
  while (stops.length < count) {
    await page.keyboard.press('Shift+Tab')
    stops.push((await expectFocusInView(page)).name)
  }
  return stops
}

/** Puts the place from which the browser looks for the next stop at the top or the bottom of the page. */
async function startAtEdge(page: Page, side: 'top' | 'bottom'): Promise<void> {
  await page.evaluate((where) => {
    const edge = document.createElement('span')
    edge.tabIndex = -1
    document.body.insertAdjacentElement(where === 'top' ? 'afterbegin' : 'beforeend', edge)
    edge.focus()
  }, side)
}

test.describe('keys that work everywhere', () => {
  test('the first Tab shows a link to the content, which skips the menu', async ({ page }) => {
    await goTo(page, '#/hulp')
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeFocused()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    const before = page.url()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    expect(page.url()).toBe(before)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  })

  test('Esc closes the list first, then empties the field', async ({ page }) => {
    const field = page.getByRole('combobox', { name: 'Zoek in de naslag' })
    await page.keyboard.press('/')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await page.keyboard.type('geldezel')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option').first()).toBeHidden()
    await expect(field).toHaveValue('geldezel')
    await page.keyboard.press('Escape')
    await expect(field).toHaveValue('')
    await expect(field).toBeFocused()
  })

  test('F2 goes to "Nu handelen" from anywhere, also from a text field, and back with the text still there', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder)
    await goTo(page, '#/sessies/sessie-een')
    await page.getByLabel('Notities').focus()
    await page.keyboard.type('Midden in een zin')
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeFocused()
    await page.keyboard.press('F2')
    await expect(page.getByLabel('Notities')).toHaveValue('Midden in een zin')
  })

  test('F2 held down, or pressed twice as fast as one can, goes there or back once and never out of the app', async ({
    page,
  }) => {
    await goTo(page, '#/naslag')
    await goTo(page, '#/sessies/nieuw')
    await page.getByLabel('Doel of aanleiding').fill('Nog niet klaar')
    await page.keyboard.down('F2')
    for (let press = 0; press < 5; press += 1) await page.keyboard.down('F2')
    await page.keyboard.up('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
    await page.evaluate(() => {
      for (let press = 0; press < 3; press += 1)
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true }),
        )
    })
    await expect(page.getByLabel('Doel of aanleiding')).toHaveValue('Nog niet klaar')
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
  })

  test('F2 on "Nu handelen" that was opened first stays inside the app', async ({ page }) => {
    const fresh = await page.context().newPage()
    await fresh.goto(new URL('/#/nu-handelen', page.url()).href)
    await expect(fresh.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
    await fresh.keyboard.press('F2')
    await expect(fresh.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
  })

  test('the next screen begins at its heading, and says its name', async ({ page }) => {
    await tabTo(
      page,
      page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Naslag' }),
    )
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Naslag' })).toBeFocused()
    await expect(page).toHaveTitle('Naslag · Signaalwijzer')
    await expect(
      page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current=page]'),
    ).toHaveText('Naslag')
  })
})
