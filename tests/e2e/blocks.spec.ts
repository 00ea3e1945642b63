import type { Page } from '@playwright/test'
import { findBarriersInThemes } from './support/axe'
import { expect, test } from './support/blocks-test'

test.describe('a list with an order', () => {
  const order = (page: Page) =>
    page
      .getByRole('list', { name: 'Stappen' })
      .getByRole('button', { name: /^Verplaats/ })
      .evaluateAll((all) => all.map((grip) => grip.getAttribute('aria-label')?.replace('Verplaats ', '')))

  test('the arrow keys on a grip move its row; the grip keeps the focus and the move is read out', async ({
    page,
  }) => {
    const grip = page.getByRole('button', { name: 'Verplaats Welkom' })
    await grip.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => order(page))
      .toEqual(['Nulmeting', 'Kennisronde', 'Welkom', 'Signalen', 'Afspraken'])
    await expect(grip).toBeFocused()
    await expect(page.getByText('Welkom staat nu op plek 3 van 5.')).toBeAttached()
    await page.keyboard.press('End')
    await expect
      .poll(() => order(page))
      .toEqual(['Nulmeting', 'Kennisronde', 'Signalen', 'Afspraken', 'Welkom'])
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('Welkom blijft op plek 5 van 5.')).toBeAttached()
    await page.keyboard.press('Home')
    await expect
      .poll(() => order(page))
      .toEqual(['Welkom', 'Nulmeting', 'Kennisronde', 'Signalen', 'Afspraken'])
    await expect(grip).toBeFocused()
  })

  test('a row is dragged at its grip to below another one', async ({ page }) => {
    await dragBelow(page, 'Welkom', 'Signalen')
    await page.mouse.up()
    await expect
      .poll(() => order(page))
      .toEqual(['Nulmeting', 'Kennisronde', 'Signalen', 'Welkom', 'Afspraken'])
    await expect(page.getByText('Welkom staat nu op plek 4 van 5.')).toBeAttached()
  })

  test('Escape ends a drag, and the order stays', async ({ page }) => {
    await dragBelow(page, 'Welkom', 'Signalen')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect
      .poll(() => order(page))
      .toEqual(['Welkom', 'Nulmeting', 'Kennisronde', 'Signalen', 'Afspraken'])
  })

  test('who can point but not drag presses a button', async ({ page }) => {
    await page.getByRole('button', { name: 'Signalen omhoog' }).click()
    await expect
      .poll(() => order(page))
      .toEqual(['Welkom', 'Nulmeting', 'Signalen', 'Kennisronde', 'Afspraken'])
    await page.getByRole('button', { name: 'Welkom omhoog' }).click({ force: true })
    await expect
      .poll(() => order(page))
      .toEqual(['Welkom', 'Nulmeting', 'Signalen', 'Kennisronde', 'Afspraken'])
  })

  test('a field in a row keeps its keys for itself', async ({ page }) => {
    const field = page.getByLabel('Naam van de stap')
    await field.focus()
    await page.keyboard.press('Home')
    await page.keyboard.type('De ')
    await page.keyboard.press('ArrowDown')
    await expect(field).toHaveValue('De Kennisronde')
    await expect
      .poll(() => order(page))
      .toEqual(['Welkom', 'Nulmeting', 'Kennisronde', 'Signalen', 'Afspraken'])
  })

  async function dragBelow(page: Page, name: string, other: string): Promise<void> {
    await page.getByRole('list', { name: 'Stappen' }).scrollIntoViewIfNeeded()
    const grip = (await page.getByRole('button', { name: `Verplaats ${name}` }).boundingBox())!
    const target = (await page.getByRole('button', { name: `Verplaats ${other}` }).boundingBox())!
    await page.mouse.move(grip.x + 10, grip.y + 10)
    await page.mouse.down()
    await page.mouse.move(grip.x + 12, grip.y + 40, { steps: 3 })
    await page.mouse.move(target.x + 10, target.y + target.height - 4, { steps: 5 })
    await expect(page.locator('[data-drop=after]')).toHaveCount(1)
  }
})

test.describe('choosing a file', () => {
  test('the text and the name of the file come in; the same file can be chosen again', async ({ page }) => {
    for (const text of ['eerst', 'daarna']) {
      const asked = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Kies een bestand' }).press('Enter')
      const file = { name: 'lijst.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
      await (await asked).setFiles(file)
      await expect(page.getByText(`lijst.txt: ${text}`)).toBeVisible()
    }
  })

  test('a file that is too large is refused in a sentence, and forgotten when a good one comes', async ({
    page,
  }) => {
    const choose = async (size: number) => {
      const asked = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Kies een bestand' }).click()
      await (await asked).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.alloc(size, 'a') })
    }
    await choose(2000)
    const problem = page.getByText('Dit bestand is te groot (2 kB). Kies een bestand van hoogstens 1 kB.')
    await expect(problem).toBeVisible()
    await choose(10)
    await expect(problem).toBeHidden()
    await expect(page.getByText('a.txt: aaaaaaaaaa')).toBeVisible()
  })
})

test.describe('asking before something is lost', () => {
  test('the safe button has the focus, the rest of the page is out of reach, and Escape changes nothing', async ({
    page,
  }) => {
    const opener = page.getByRole('button', { name: 'Gooi weg' })
    await opener.click()
    const question = page.getByRole('dialog', { name: 'Sessie weggooien?' })
    await expect(question.getByRole('button', { name: 'Laat staan' })).toBeFocused()
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(
        /DIALOG|BODY/,
      )
    }
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expect(page.getByText('Blijft staan.')).toBeVisible()
    await expect(opener).toBeFocused()
  })

  test('a click beside the question is no yes', async ({ page }) => {
    await page.getByRole('button', { name: 'Gooi weg' }).click()
    await page.mouse.click(5, 5)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByText('Blijft staan.')).toBeVisible()
  })

  test('yes is yes', async ({ page }) => {
    await page.getByRole('button', { name: 'Gooi weg' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gooi weg' }).click()
    await expect(page.getByText('Weggegooid.')).toBeVisible()
  })
})

test('a menu opens with the arrow key, goes past what cannot be chosen, and gives the focus back', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: 'Meer', exact: true })
  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Maak een kopie' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Gooi weg' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  await page.getByRole('menuitem', { name: 'Maak een kopie' }).click()
  await expect(page.getByText('Kopie gemaakt.')).toBeVisible()
})

test('tabs go with the arrow keys, and only the open one can be read', async ({ page }) => {
  await page.getByRole('tab', { name: 'Wat kan het ook zijn?' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Waar kan het op wijzen?' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(page.getByText('Wat erbij kan horen.')).toBeVisible()
  await expect(page.getByText('De gewone verklaring staat vooraan.')).toBeHidden()
})

test('a switch says what it is and goes with the space bar', async ({ page }) => {
  const off = page.getByRole('switch', { name: 'Uit' })
  await off.focus()
  await page.keyboard.press('Space')
  await expect(off).toBeChecked()
})

test('axe finds nothing on any component, in any scheme and theme', async ({ page }) => {
  test.slow()
  expect(await findBarriersInThemes(page, 'bouwstenen', { allLooks: true })).toEqual([])
})
