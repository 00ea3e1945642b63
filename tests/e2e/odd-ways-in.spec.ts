import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { putSession, readAllText } from './support/session-files'

const id = 'sessie-een'
const notes = (page: Page) => page.getByRole('textbox', { name: 'Notities' })
const quick = (page: Page) => page.getByRole('form', { name: 'Snel noteren' }).getByRole('textbox')

test.beforeEach(async ({ page, dataFolder }) => {
  await putSession(dataFolder, { id, phase: 'bezig' })
  await goTo(page, `#/sessies/${id}`)
  await expect(notes(page)).toBeVisible()
})

/** Pastes what a program puts on the clipboard: the look and the bare words. */
async function pasteRich(page: Page, html: string, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(
    ([look, words]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([look], { type: 'text/html' }),
          'text/plain': new Blob([words], { type: 'text/plain' }),
        }),
      ]),
    [html, text] as const,
  )
  await page.keyboard.press('Control+V')
}

test.describe('pasted from another program', () => {
  for (const { from, html, text, name } of [
    {
      from: 'Word',
      html: '<p class=MsoListParagraph><span lang=NL>·</span>&nbsp;Kevin&nbsp;de&nbsp;Jong belde</p>',
      text: '\u2022\u00a0Kevin\u00a0de\u00a0Jong belde\r\n\u2022\u00a0moeder \u2018weet van niks\u2019',
      name: 'Kevin\u00a0de\u00a0Jong',
    },
    {
      from: 'Outlook',
      html: '<div class=WordSection1><b>Van:</b> Samira Bakker<br><b>Aan:</b> team</div>',
      text: 'Van: Samira Bakker\r\nAan: team\r\n\r\nTot morgen\u2026',
      name: 'Samira Bakker',
    },
    {
      from: 'Teams',
      html: '<div><div>[10:32] Daan Visser</div><div><p>ik bel 06-12345678 &#128077;</p></div></div>',
      text: '[10:32] Daan Visser\r\nik bel 06-12345678 \u{1f44d}',
      name: 'Daan Visser',
    },
    {
      from: 'Excel',
      html: '<table><tr><td>Naam</td><td>Geb.</td></tr><tr><td>Noor Smit</td><td>12-03-2009</td></tr></table>',
      text: 'Naam\tGeb.\r\nNoor Smit\t12-03-2009\r\n',
      name: 'Noor Smit',
    },
  ])
    test(`${from}: only its words come in, and who is in them is pointed out`, async ({
      page,
      dataFolder,
    }) => {
      const field = notes(page)
      await field.fill('')
      await field.focus()
      await pasteRich(page, html, text)
      const words = text.replaceAll('\r\n', '\n')
      await expect(field).toHaveValue(words)
      await expect(page.getByRole('main').getByText(name.replaceAll('\u00a0', ' ')).first()).toBeVisible()
      await expect(page.getByText(/Bewaard om/)).toBeVisible()
      await expect.poll(() => readAllText(dataFolder)).toContain(JSON.stringify(words).slice(1, -1))
    })
})

test('a megabyte is cut to what fits, also in a field of one line, and the rest stays at hand', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const rest = page.getByText(/tekens van wat je plakte pasten niet/)
  await notes(page).fill('')
  await page.evaluate(() => navigator.clipboard.writeText('We bellen morgen. '.repeat(58_000)))
  await notes(page).focus()
  await page.keyboard.press('Control+V')
  await expect(rest).toHaveCount(1)
  await expect.poll(async () => (await notes(page).inputValue()).length).toBe(20_000)
  await goTo(page, '#/sessies/nieuw')
  // a screen that is just there takes the focus to its title
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe sessie' })).toBeFocused()
  const place = page.getByLabel('Plaats')
  await place.focus()
  await page.keyboard.press('Control+V')
  await expect(rest).toHaveCount(2)
  await expect.poll(async () => (await place.inputValue()).length).toBe(300)
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('x')
  await expect(place).toHaveValue(/x$/)
})

test('letters that are still being composed are the field’s: Enter sends nothing and no key of the app works', async ({
  page,
}) => {
  const field = quick(page)
  const client = await page.context().newCDPSession(page)
  const press = async (key: string, modifiers = 0) => {
    const sign = { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, windowsVirtualKeyCode: 229 }
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers, ...sign })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...sign })
  }
  await field.focus()
  await client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
  await expect(field).toHaveValue('にほ')
  await press('Enter')
  await press('b', 1)
  await expect(page.getByRole('radio', { name: 'Notitie' })).toBeChecked()
  await expect(field).toHaveValue('にほ')
  await client.send('Input.insertText', { text: '日本' })
  await expect(field).toHaveValue('日本')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('')
  await expect(notes(page)).toHaveValue(/日本/)
})

test('half an accent waits for its letter, and takes back as one', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  await notes(page).fill('')
  await notes(page).focus()
  await page.keyboard.type('caf')
  await client.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 })
  await client.send('Input.insertText', { text: 'é' })
  await page.keyboard.type(' dicht')
  await expect(notes(page)).toHaveValue('café dicht')
})

test('a piece of text that is dragged to another field moves there', async ({ page }) => {
  const box = async (of: ReturnType<typeof notes>) => {
    const found = await of.boundingBox()
    if (!found) throw new Error('The field is not on the screen.')
    return found
  }
  await notes(page).fill('')
  await quick(page).fill('slepen')
  await quick(page).selectText()
  const [from, to] = [await box(quick(page)), await box(notes(page))]
  await page.mouse.move(from.x + 24, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + from.height / 2, { steps: 4 })
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 8 })
  await page.mouse.up()
  await expect(notes(page)).toHaveValue('slepen')
  await expect(quick(page)).toHaveValue('')
})

test('an emoji of several parts at the limit leaves no half sign in the field or on the disk', async ({
  page,
  dataFolder,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)
  for (const before of [19_999, 19_998, 19_997, 19_996]) {
    await notes(page).fill('')
    await page.evaluate((count) => navigator.clipboard.writeText(`${'a'.repeat(count)}👨‍👩‍👧 daarna`), before)
    await notes(page).focus()
    await page.keyboard.press('Control+V')
    await expect.poll(async () => (await notes(page).inputValue()).length).toBeGreaterThan(before - 1)
    expect(isWhole(await notes(page).inputValue()), `behind ${before} letters`).toBe(true)
    await page.getByRole('button', { name: 'Gooi de rest weg' }).first().click()
  }
  await expect.poll(() => readAllText(dataFolder)).toContain('a'.repeat(19_996))
})

test('what is typed is in view in a window of 640 by 480, and goes to no spelling service', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 })
  await notes(page).fill('')
  await notes(page).focus()
  await page.keyboard.type('regel')
  for (let line = 0; line < 14; line += 1) await page.keyboard.press('Enter')
  await page.keyboard.type('de laatste regel')
  await expect(notes(page)).toBeInViewport()
  const isCaretInView = await notes(page).evaluate((field) => {
    const { bottom } = field.getBoundingClientRect()
    return field.scrollHeight > field.clientHeight || bottom <= window.innerHeight + 8
  })
  expect(isCaretInView).toBe(true)
  const asked = await page
    .locator('input:not([type]), input[type=text], input[type=search], textarea')
    .evaluateAll((fields) =>
      fields
        .filter((field) => (field as HTMLElement).spellcheck)
        .map((field) => field.getAttribute('aria-label') ?? field.id),
    )
  expect(asked).toEqual([])
})
