import { PDFDocument } from '@cantoo/pdf-lib'
import { listUrgentScreens, lookAtUrgent, readingSizes } from '../reading/look-at-urgent'
import { expect, goTo, test } from './support/app-test'

/** One of each kind, the longest title, and the board; `npm run measure:reading` looks at every one of them. */
const sample = [
  '#/naslag/route/r-geldezel-net',
  '#/naslag/route/r-medewerker-zeden',
  '#/naslag/fenomeen/sextortion',
  '#/naslag/signaal/gdr-bang-om-te-stoppen',
  '#/nu-handelen',
]

test.describe('a page that cannot wait', () => {
  test('says at once what to do and whom to call, on a laptop, in a small window and at 200 %', async ({
    page,
  }) => {
    const screens = listUrgentScreens(process.cwd()).filter(({ hash }) => sample.includes(hash))
    expect(screens).toHaveLength(sample.length)
    for (const size of readingSizes) {
      await page.setViewportSize(size)
      for (const screen of screens) {
        const { action, number } = await lookAtUrgent(page, screen, size)
        const where = `${screen.hash} at ${size.width}x${size.height}`
        expect(action, `what to do: ${where}`).toBe(true)
        if (size.needs === 'all') expect(number, `a number: ${where}`).toBe(true)
      }
    }
  })

  test('gives its number at one press, and says in its place what to do when copying is refused', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await goTo(page, '#/naslag/signaal/gdr-bang-om-te-stoppen')
    const number = page.getByRole('button', { name: 'Kopieer 0800-2000, Veilig Thuis, landelijk nummer' })
    await number.click()
    await expect(page.getByText('0800-2000 gekopieerd.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0800-2000')
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await number.click()
    await expect(page.getByText(/^Kopiëren mag hier niet\. Het nummer is geselecteerd/)).toBeVisible()
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('0800-2000')
  })

  test('has for a signal that is always serious first what to do, then what to ask, and what else it can be last', async ({
    page,
  }) => {
    await goTo(page, '#/naslag/signaal/gdr-bang-om-te-stoppen')
    await expect(page.getByRole('heading', { name: 'Bronnen bij deze pagina' })).toBeVisible()
    const text = (await page.getByRole('main').textContent()) ?? ''
    const places = ['Nu', 'Zeg:', 'Kan wijzen op', 'Kan ook zijn'].map((word) => text.indexOf(word))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(text).not.toMatch(/signaal zegt (?:meestal |nog )?niets/)
  })

  test('is one sheet of paper', async ({ page }) => {
    for (const hash of sample.slice(0, -1)) {
      await goTo(page, hash)
      await expect(page.getByRole('heading', { name: 'Bronnen bij deze pagina' })).toBeVisible()
      const paper = await PDFDocument.load(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      expect(paper.getPageCount(), hash).toBe(1)
    }
  })
})

test.describe('what is copied can be mailed', () => {
  test('a fact, its paragraph and the page carry their sources, dates and edition, as plain and as rich text', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const read = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const as = async (type: string) => (await item?.getType(type))?.text() ?? ''
        return { plain: await as('text/plain'), rich: await as('text/html') }
      })
    await goTo(page, '#/naslag/wet/jeugdstrafrecht')
    await page.getByRole('button', { name: 'Bron 2', exact: true }).first().click()
    const fact = page.getByRole('dialog', { name: /^Waar dit op rust/ })
    await fact.getByRole('button', { name: 'Kopieer met bron' }).click()
    await expect(fact.getByText('Gekopieerd.')).toBeVisible()
    const one = await read()
    expect(one.plain).toMatch(/^Bron: .+$/m)
    expect(one.plain).toMatch(/^Soort bron: .*Zekerheid .*Nagekeken: nog niet/m)
    expect(one.plain).toMatch(/^Via Signaalwijzer, naslag van \d+ \w+ \d{4}\.$/m)
    expect(one.plain).not.toContain('#/')
    expect(one.rich).toContain('<p>')
    await fact.getByRole('button', { name: 'Kopieer de alinea' }).click()
    // a clipboard that is just being written cannot be read
    await expect(async () => {
      const paragraph = await read()
      expect(paragraph.plain).not.toBe(one.plain)
      expect(paragraph.plain).toContain('Via Signaalwijzer')
    }).toPass()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Kopieer met bronnen' }).click()
    await expect(page.locator('.page-tools').getByText('Gekopieerd.')).toBeVisible()
    const whole = await read()
    expect(whole.plain).toMatch(/^Wat geldt voor jongeren/)
    expect(whole.rich).toContain('<a href="https://')
    expect(whole.plain).toContain('https://wetten.overheid.nl/')
  })

  test('a clipboard that is refused gives the text itself, selected, with what to do', async ({ page }) => {
    await goTo(page, '#/naslag/begrip/vog')
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'))
    })
    await page.getByRole('button', { name: 'Kopieer met bronnen' }).click()
    await expect(page.getByText(/^Kopiëren mag hier niet\. De tekst is geselecteerd/)).toBeVisible()
    const field = page.getByRole('textbox', { name: 'Tekst om te kopiëren' })
    await expect(field).toBeFocused()
    const selected = await field.evaluate((area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement
      return selectionEnd - selectionStart === value.length && value.startsWith('VOG')
    })
    expect(selected).toBe(true)
  })
})
