import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { readAllText } from './support/session-files'

// search is made ready before the first letter, as it is for a user
test.use({ idles: true })

const field = (page: Page) => page.getByRole('combobox', { name: 'Zoek in de naslag' })
const options = (page: Page) => page.getByRole('option')

test.describe('the search field', () => {
  test('is a combobox: it says whether its list is open and which result is chosen', async ({ page }) => {
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(field(page)).toHaveAttribute('aria-autocomplete', 'list')
    await field(page).fill('geldezel')
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
    const list = page.getByRole('listbox', { name: 'Zoekresultaten' })
    await expect(list).toBeVisible()
    await expect(field(page)).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? 'no list')
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant')

    await expect(options(page).nth(1)).toBeVisible()
    for (const at of [0, 1]) {
      await page.keyboard.press('ArrowDown')
      const chosen = page.getByRole('option', { selected: true })
      await expect(chosen).toHaveCount(1)
      await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true')
      await expect(field(page)).toHaveAttribute(
        'aria-activedescendant',
        (await chosen.getAttribute('id')) ?? 'no option',
      )
    }
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(list).toBeHidden()
  })

  test('names every group of results, so that a screen reader can say in which one you are', async ({
    page,
  }) => {
    await field(page).fill('geld')
    await expect(options(page).first()).toBeVisible()
    const groups = page.getByRole('listbox').getByRole('group')
    await expect.poll(() => groups.count()).toBeGreaterThan(1)
    for (const group of await groups.all()) await expect(group).toHaveAccessibleName(/\S/)
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/resulta/)
  })

  test('keeps the chosen result in view, however long the list is', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 480 })
    await field(page).fill('geld')
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/resulta/)
    const last = (await options(page).count()) - 1
    for (let at = 0; at <= last; at += 1) {
      await page.keyboard.press('ArrowDown')
      await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true')
      await expect(options(page).nth(at)).toBeInViewport({ ratio: 0.9 })
    }
    // After the last one the field itself is chosen again, and then the first.
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
    await page.keyboard.press('ArrowUp')
    await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true')
  })

  test('answers while you type, also to half a word', async ({ page }) => {
    await field(page).pressSequentially('geldez')
    await expect(
      options(page)
        .filter({ hasText: /Geldezel/ })
        .first(),
    ).toBeVisible()
    await field(page).fill('sext')
    await expect(options(page).filter({ hasText: /Sext/ }).first()).toBeVisible()
    await expect(options(page).filter({ hasText: /^Geldezel/ })).toHaveCount(0)
  })

  test('understands street words', async ({ page }) => {
    await field(page).fill('pakketje trappen')
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
    await field(page).fill('f-game')
    await expect(
      options(page)
        .filter({ hasText: /F-game/i })
        .first(),
    ).toBeVisible()
    await field(page).fill('moneymule')
    await expect(
      options(page)
        .filter({ hasText: /Geldezel/ })
        .first(),
    ).toBeVisible()
  })

  test('remembers the last searches on this device, and offers them in an empty field', async ({
    page,
    dataFolder,
  }) => {
    for (const words of ['geldezel', 'sextortion']) {
      await field(page).fill(words)
      await field(page).press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: `Zoeken naar “${words}”` })).toBeVisible()
    }
    await goTo(page, '#/')
    // what was asked last stands there still
    await expect(field(page)).toHaveValue('sextortion')
    await field(page).fill('')
    await expect(page.getByRole('group', { name: 'Eerder gezocht' }).getByRole('option')).toHaveText([
      'sextortion',
      'geldezel',
    ])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Zoeken naar “geldezel”' })).toBeVisible()
    await expect.poll(() => readAllText(dataFolder)).toContain('sextortion')
  })
})

test.describe('the page with results', () => {
  test('filters by shelf and by haste, and says how many pages are left', async ({ page }) => {
    await goTo(page, '#/zoeken?q=geldezel')
    await expect(page.getByRole('heading', { level: 1, name: 'Zoeken naar “geldezel”' })).toBeVisible()
    const count = page.getByRole('main').getByRole('status')
    await expect(count).toHaveText(/^\d+ pagina's$/)
    const all = await count.innerText()
    const filters = page.getByRole('group', { name: 'Toon alleen' })
    await filters.getByRole('button', { name: 'Wat te doen' }).click()
    await expect(filters.getByRole('button', { name: 'Wat te doen' })).toHaveAttribute('aria-pressed', 'true')
    await expect(count).not.toHaveText(all)
    for (const link of await page.getByRole('main').locator('.hit-list').getByRole('link').all())
      await expect(link).toHaveAttribute('href', /^#\/naslag\/route\//)
    await filters.getByRole('button', { name: 'Alles' }).click()
    await expect(count).toHaveText(all)
    await filters.getByRole('checkbox', { name: 'Alleen wat haast heeft' }).check()
    await expect(count).not.toHaveText(all)
  })

  test('a typo shows what was probably meant, and offers the words as typed', async ({ page }) => {
    await goTo(page, '#/zoeken?q=gelezel')
    await expect(page.getByText('Je ziet wat past bij')).toBeVisible()
    await page.getByRole('link', { name: 'Zoek toch naar “gelezel”' }).click()
    await expect(page.getByText('Je ziet wat past bij')).toBeHidden()
    expect(new URL(page.url()).hash).toBe('#/zoeken?q=gelezel&letterlijk=1')
  })

  test('keeps the query in the field, also when you leave and return', async ({ page }) => {
    await page.getByRole('main').getByRole('link', { name: 'naaktfoto' }).click()
    await expect(field(page)).toHaveValue('naaktfoto')
    const first = page.getByRole('main').locator('.hit-list').getByRole('link').first()
    await first.click()
    await expect(page.getByRole('heading', { level: 1, name: /^Zoeken/ })).toBeHidden()
    await expect(field(page)).toHaveValue('naaktfoto')
    await field(page).fill('skeer')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Zoeken naar “naaktfoto”' })).toBeVisible()
    await expect(field(page)).toHaveValue('naaktfoto')
  })

  test('gives what answers, offers what only resembles it, and says which word was met', async ({ page }) => {
    await goTo(page, '#/zoeken?q=oude man auto')
    const alike = page.locator('details.resembling')
    await expect(alike.getByRole('link').first()).toBeHidden()
    await alike.getByText('Toon ook wat erop lijkt').click()
    await expect(alike.getByRole('link', { name: /Heeft twee of meer telefoons/ })).toBeVisible()

    await goTo(page, '#/zoeken?q=kangoeroe')
    await expect(page.getByText('Hierover staat er nog niets in de naslag.')).toBeVisible()
    await expect(
      page.getByRole('region', { name: 'Lijkt dit erop?' }).getByRole('link').first(),
    ).toBeVisible()
    await expect(page.locator('.hit-list')).toHaveCount(0)

    await goTo(page, '#/zoeken?q=nudes')
    await expect(
      page.getByRole('link', { name: /^Naaktbeeld van een leerling.*ook: naaktfoto/ }),
    ).toBeVisible()
  })

  test('gives an article of the law as a row that can be mailed, found by its number', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const typed of ['420bis', 'art 285', '285 sr']) {
      await field(page).fill(typed)
      await field(page).press('Enter')
      const article = page.getByRole('region', { name: /^Artikel (420bis|285) Sr$/ })
      await expect(article.getByRole('cell').nth(1)).toHaveText(/\d+ jaar/)
      await expect(article).toBeInViewport()
    }
    const article = page.getByRole('region', { name: 'Artikel 285 Sr' })
    await article.getByRole('button', { name: 'Kopieer de tabel' }).click()
    await expect(article.getByText('Gekopieerd.')).toBeVisible()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return { plain: await read('text/plain'), rich: await read('text/html') }
    })
    expect(copied.plain).toContain('Officiële tekst Sr: https://wetten.overheid.nl/')
    expect(copied.rich).toContain('<table')
    expect(copied.rich).toContain('href="https://wetten.overheid.nl/')

    await article.getByRole('link', { name: /285 Sr/ }).click()
    await expect(page.getByRole('button', { name: 'Kopieer de tabel' })).toBeVisible()
  })

  test('nothing found is no dead end: people to call, and a way to keep the word that is missing', async ({
    page,
    dataFolder,
  }) => {
    await goTo(page, '#/zoeken?q=qzxwvk')
    await expect(page.getByText('Hierover staat er nog niets in de naslag.')).toBeVisible()
    const help = page.getByRole('region', { name: 'Iemand die meedenkt' })
    await expect(help.getByRole('link').first()).toBeVisible()
    await page.getByRole('button', { name: 'Bewaar deze zoekterm' }).click()
    await expect(page.getByRole('button', { name: 'Bewaard' })).toBeDisabled()
    await expect.poll(() => readAllText(dataFolder)).toContain('qzxwvk')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Bewaard' })).toBeDisabled()
  })
})

test.describe('whatever is pasted, the page keeps working', () => {
  const odd = [
    { what: 'ten thousand characters', text: 'geldezel en pinpas '.repeat(527).slice(0, 10_000) },
    { what: 'one word of ten thousand letters', text: 'a'.repeat(10_000) },
    { what: 'characters that mean something in a regular expression', text: '(geld[ezel]*+?^$|\\d{2,}' },
    { what: 'characters that mean something in an address', text: 'geld?q=ezel&x=1#/over %E0%A4%A 100%' },
    { what: 'HTML', text: '<img src=x onerror=alert(1)><script>alert(1)</script>' },
    { what: 'emoji', text: '👨‍👩‍👧‍👦🏴‍☠️💸' },
    { what: 'text from right to left', text: '‏بطاقة مصرفية שלום‏' },
    { what: 'letters with many marks', text: 'Z̸̢͝ä̶́l̵̈́g̷͠o̴͊' },
    { what: 'white space that is not seen', text: ' \u00a0\u2003\u200b ' },
  ]

  test('each in turn, in the same window', async ({ page }) => {
    for (const { what, text } of odd)
      await test.step(what, async () => {
        await field(page).fill(text)
        await expect(field(page)).toHaveValue(text)
        await goesOn(page)
      })
  })

  test('half an emoji', async ({ page }) => {
    await field(page).focus()
    // Set inside the page: a test that sends it from outside would send a whole character in its place.
    await field(page).evaluate((element) => {
      // Past React, which would not see a value that is set through its own property.
      Reflect.set(HTMLInputElement.prototype, 'value', 'geld \ud83d ezel', element)
      element.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await expect(field(page)).toHaveValue(/^geld . ezel$/u)
    await goesOn(page)
  })

  /** Searches for what stands in the field, and does everything that one does after a search. */
  async function goesOn(page: Page): Promise<void> {
    await field(page).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /^Zoeken/ })).toBeVisible()
    await page.keyboard.press('Control+k')
    await field(page).fill('geldezel')
    await expect(
      options(page)
        .filter({ hasText: /Geldezel/ })
        .first(),
    ).toBeVisible()
    await goTo(page, '#/')
    await field(page).fill('')
    await field(page).focus()
    await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
    await expect(page.getByText('Dit scherm kon niet worden getoond')).toHaveCount(0)
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide, 'the page does not scroll sideways').toBe(0)
  }

  test('nothing but white space: nothing happens', async ({ page }) => {
    await field(page).fill('  \u00a0 ')
    await field(page).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
    expect(new URL(page.url()).hash).toMatch(/^(#\/)?$/)
  })
})

test('your own sessions are found in the same field, in a group of their own', async ({
  page,
  dataFolder,
}) => {
  await goTo(page, '#/sessies/nieuw')
  await page.getByLabel('Gemeente').fill('Zeewolde')
  // leaving the field closes its list
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
  await page.getByLabel('Notities').fill('Onrust bij het skatepark Kwebbelbrug')
  // what is searched is what is on disk
  await expect.poll(() => readAllText(dataFolder)).toContain('Kwebbelbrug')
  await goTo(page, '#/')
  await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kwebbelbrug')
  await expect(page.getByRole('group', { name: 'Jouw sessies' })).toBeVisible()
  await page.getByRole('option', { name: /Zeewolde/ }).click()
  await expect(page.getByLabel('Notities')).toHaveValue('Onrust bij het skatepark Kwebbelbrug')
})
