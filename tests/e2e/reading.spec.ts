import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, goTo, test } from './support/app-test'
import { test as readerTest } from './support/reader-test'

const chapter = '#/naslag/handreiking/dader-en-slachtoffer-tegelijk'

test.describe('reading a page', () => {
  readerTest(
    'a word that not everyone knows is explained where it stands, by keyboard too',
    async ({ page }) => {
      await goTo(page, chapter)
      const term = page.getByRole('button', { name: 'meldcode', exact: true })
      await expect(term).toHaveCount(1)
      await term.focus()
      await page.keyboard.press('Enter')
      const explanation = page.getByRole('dialog', { name: 'Uitleg: meldcode' })
      await expect(explanation.getByText(/stappenplan/)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(explanation).toBeHidden()
      await expect(term).toBeFocused()
      await page.keyboard.press('Enter')
      await explanation.getByRole('link', { name: 'Meer over meldcode' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'meldcode' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'meldcode', exact: true })).toHaveCount(0)
    },
  )

  readerTest('the table of contents marks what is being read', async ({ page }) => {
    await goTo(page, chapter)
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
    await contents.getByRole('link', { name: 'Wat je met dwang doet' }).click()
    await expect(contents.locator('[aria-current="location"]')).toHaveText('Wat je met dwang doet')
  })

  test('a reader who comes back is offered to read on, and is not taken there', async ({ page }) => {
    await goTo(page, chapter)
    await expect(page.getByText(/^Verder lezen bij/)).toHaveCount(0)
    await page
      .getByRole('heading', { name: 'Wat je met dwang doet' })
      .evaluate((heading) => heading.scrollIntoView())
    await expect(page.locator('[aria-current="location"]')).toHaveText('Wat je met dwang doet')
    await goTo(page, '#/naslag/begrip/vog')
    await expect(page.getByRole('heading', { level: 1, name: 'VOG' })).toBeVisible()
    await goTo(page, chapter)
    const readOn = page.getByRole('link', { name: 'Verder lezen bij “Wat je met dwang doet”' })
    await expect(readOn).toBeInViewport()
    await readOn.click()
    await expect(page.getByRole('heading', { name: 'Wat je met dwang doet' })).toBeInViewport()
  })

  test('scrolling writes nothing to disk; leaving the page does', async ({ page, dataFolder }) => {
    const saved = () => readFile(join(dataFolder, 'instellingen.json'), 'utf8').catch(() => '')
    await goTo(page, chapter)
    await expect.poll(saved).toContain('dader-en-slachtoffer-tegelijk')
    await page.getByRole('heading', { name: 'Wat is dwang?' }).evaluate((heading) => heading.scrollIntoView())
    await expect(page.locator('[aria-current="location"]')).toHaveText('Wat is dwang?')
    expect(await saved()).not.toContain('wat-is-dwang')
    await goTo(page, '#/')
    await expect.poll(saved).toContain('wat-is-dwang')
  })

  readerTest(
    'an English term is marked as English wherever it stands: title, list, text and explanation',
    async ({ page }) => {
      await goTo(page, '#/naslag/begrip/sextortion')
      await expect(page.getByRole('heading', { level: 1 }).locator('[lang="en"]')).toHaveText('sextortion')
      await expect(page).toHaveTitle('sextortion · Signaalwijzer')
      await goTo(page, '#/naslag/begrip')
      await expect(
        page.getByRole('link', { name: 'sextortion', exact: true }).locator('[lang="en"]'),
      ).toHaveText('sextortion')
      await expect(page.getByRole('link', { name: 'geldezel', exact: true }).locator('[lang]')).toHaveCount(0)
      await goTo(page, '#/naslag/fenomeen/identiteitsfraude')
      const term = page.getByRole('button', { name: 'phishing' })
      await expect(term.locator('[lang="en"]')).toHaveText('phishing')
      await term.click()
      await expect(page.getByRole('dialog').locator('[lang="en"]').first()).toHaveText('phishing')
    },
  )

  test('the text grows and shrinks from the page itself', async ({ page }) => {
    await goTo(page, chapter)
    await page.getByRole('button', { name: 'Maak de tekst groter' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'groot')
    await expect(page.getByText('Tekst: groot')).toBeAttached()
    await page.getByRole('button', { name: 'Maak de tekst kleiner' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'gewoon')
    await expect(page.getByRole('button', { name: 'Maak de tekst kleiner' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  })

  test('a correction for a mail is one click away, with the page and its date', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await goTo(page, '#/naslag/begrip/vog')
    await page.getByRole('button', { name: 'Klopt iets niet?' }).click()
    await expect(page.getByText('Tekst voor je mail gekopieerd. Plak haar en vul aan.')).toBeVisible()
    expect(await copied()).toMatch(
      /^Correctie op Signaalwijzer\nPagina: VOG.* \(begrip\/vog\), bijgewerkt \d{4}-\d\d-\d\d\nDeze pagina klopt niet, omdat …/,
    )
  })

  readerTest(
    'a contact shows who does what, and the role leads on to the next of its group',
    async ({ page }) => {
      await goTo(page, '#/naslag/contact/k-halt')
      await page
        .getByRole('region', { name: 'Wie doet wat' })
        .getByRole('link', { name: 'Halt', exact: true })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: 'Halt' })).toBeVisible()
      await expect(page.getByText('Wanneer haal je ze erbij?')).toBeVisible()
      await expect(
        page.getByRole('region', { name: 'Wie bel je?' }).getByRole('link', { name: /Halt/ }),
      ).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Vorige en volgende pagina' })).toBeVisible()
    },
  )

  readerTest(
    'the sentence that opens a page leads to its sources too, and the list holds every one of them',
    async ({ page }) => {
      await goTo(page, '#/naslag/fenomeen/geldezel')
      const lead = page.locator('.page-lead')
      await lead.getByRole('button', { name: /^Bron / }).click()
      const facts = page.getByRole('dialog', { name: /^Waar dit op rust/ })
      await expect(facts.getByText(/Een geldezel laat een ander zijn pinpas/)).toBeVisible()
      await page.keyboard.press('Escape')
      const total = await page.getByText(/^Rust op \d+ feiten/).textContent()
      await expect(
        page.getByText(`${/\d+/.exec(total ?? '')?.[0]} feiten met bron, datum en zekerheid`),
      ).toBeVisible()
    },
  )

  readerTest(
    'the number of a source stays with the last word in front of it, however wide the window',
    async ({ page }) => {
      await goTo(page, chapter)
      await expect(page.getByRole('button', { name: 'Bron 9', exact: true })).toBeVisible()
      const widths = Array.from({ length: 40 }, (_, at) => 520 + at * 7)
      let markers = 0
      for (const width of widths) {
        await page.setViewportSize({ width, height: 700 })
        const { all, alone } = await page.evaluate(() => {
          const marks = [...document.querySelectorAll<HTMLElement>('.page-body .fact-marker')]
          const opensLine = (mark: HTMLElement) => {
            const block = mark.closest('p, li, td')
            const left = block === null ? NaN : block.getBoundingClientRect().left
            return !(mark.getBoundingClientRect().left > left + 2)
          }
          return { all: marks.length, alone: marks.filter(opensLine).map((mark) => mark.textContent) }
        })
        markers += all
        expect(alone, `${width} wide`).toEqual([])
      }
      expect(markers).toBeGreaterThan(widths.length * 9)
    },
  )

  readerTest('who to call comes before the sources', async ({ page }) => {
    await goTo(page, '#/naslag/route/r-geldezel-net')
    await expect(page.getByRole('heading', { name: 'Bronnen bij deze pagina' })).toBeVisible()
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings).toContain('Wie bel je?')
    expect(headings.indexOf('Wie bel je?')).toBeLessThan(headings.indexOf('Bronnen bij deze pagina'))
  })

  test('on paper there are sources and no buttons', async ({ page }) => {
    await goTo(page, '#/naslag/fenomeen/geldezel')
    await expect(page.getByRole('heading', { level: 1, name: 'Geldezel' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/zekerheid (hoog|middel|laag)/).first()).toBeVisible()
    for (const name of ['Druk af', 'Bewaar als favoriet', 'Maak de tekst groter'])
      await expect(page.getByRole('button', { name })).toBeHidden()
    for (const name of ['Op deze pagina', 'Hoofdmenu', 'Kruimelpad'])
      await expect(page.getByRole('navigation', { name })).toBeHidden()
  })
})

test.describe('favourites', () => {
  test('are kept on this device, shown on Start and in the naslag, and can be put back', async ({
    page,
    app,
  }) => {
    await goTo(page, '#/naslag/fenomeen/geldezel')
    const keep = page.getByRole('button', { name: 'Bewaar als favoriet' })
    await expect(keep).toHaveAttribute('aria-pressed', 'false')
    await keep.click()
    await expect(keep).toHaveAttribute('aria-pressed', 'true')
    await goTo(page, '#/naslag')
    const favourites = page.getByRole('region', { name: 'Favorieten' })
    await expect(favourites.getByRole('link', { name: 'Geldezel' })).toBeVisible()
    await page.goto(app.address)
    await expect(favourites.getByRole('link', { name: 'Geldezel' })).toBeVisible()
    await favourites.getByRole('button', { name: 'Haal weg uit favorieten: Geldezel' }).click()
    await expect(favourites.getByRole('link')).toHaveCount(0)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await expect(favourites.getByRole('link', { name: 'Geldezel' })).toBeVisible()
  })
})

test.describe('shelves', () => {
  readerTest('signals are filtered by a click, the count follows, and back undoes it', async ({ page }) => {
    await goTo(page, '#/naslag/signaal')
    const filter = page.getByRole('group', { name: 'Filter' })
    const count = filter.getByRole('status')
    const everything = /^(\d+) van \1 signalen$/
    await expect(count).toHaveText(everything)
    await filter.getByRole('link', { name: 'School en werk' }).click()
    await expect(count).not.toHaveText(everything)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['School en werk'])
    expect(page.url()).toContain('domein=school-werk')
    await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Wat kan het ook zijn?' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['School en werk'])
    await filter.getByRole('link', { name: 'Toon alles' }).click()
    await expect(count).toHaveText(everything)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['School en werk'])
  })

  readerTest(
    'a phenomenon of which no source names an age is never hidden, and the filter says so',
    async ({ page }) => {
      await goTo(page, '#/naslag/fenomeen')
      await page.getByRole('link', { name: 'Jonger dan 12' }).click()
      await expect(page.getByText(/doet geen bron dat: die blijven altijd staan/)).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: 'Doxing', exact: true })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: 'Geldezel', exact: true })).toHaveCount(0)
    },
  )

  readerTest(
    'a term is found by a word of what it means; when it is not there, the search of everything is',
    async ({ page }) => {
      await goTo(page, '#/naslag/begrip')
      const main = page.getByRole('main')
      const filter = main.getByLabel('Zoek een begrip')
      await filter.fill('chantage')
      await expect(main.getByRole('link', { name: 'afdreiging', exact: true })).toBeVisible()
      await expect(main.getByRole('link', { name: 'VOG', exact: true })).toHaveCount(0)
      await filter.fill('pinpas uitgeleend')
      await expect(main.getByRole('status')).toHaveText('0 begrippen')
      await main.getByRole('link', { name: 'Zoek “pinpas uitgeleend” in alles' }).click()
      await expect(page.getByText(/Heeft de eigen bankpas/).first()).toBeVisible()
    },
  )

  test('a card begins with the ordinary explanation; the full view is remembered', async ({ page }) => {
    await goTo(page, '#/naslag/signaal?domein=geld-bezittingen')
    const card = page
      .getByRole('listitem')
      .filter({ hasText: 'Heeft de eigen bankpas vaak niet bij zich' })
      .first()
    await expect(card.getByText('Kan ook zijn:')).toBeVisible()
    await expect(card.getByText('Vraag:')).toBeVisible()
    await expect(card.getByText('Doe eerst:')).toBeHidden()
    await card.getByText('Meer').click()
    await expect(card.getByText('Doe eerst:')).toBeVisible()
    await expect(card.getByText('Sterker samen met:')).toBeVisible()
    await expect(card.getByText('Lees verder:')).toBeVisible()
    await expect(card.getByRole('link', { name: /net zijn pas, pincode of rekening/ })).toBeVisible()
    await page.getByRole('button', { name: 'Toon volledige kaarten' }).click()
    await page.reload()
    await expect(card.getByText('Doe eerst:')).toBeVisible()
  })
})
