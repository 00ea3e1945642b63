import { expect, test } from './support/app-test'
import { expectFocusInView } from './support/focus'
import { visit } from './support/tour'

test('the menu folds with the keyboard, stays so over a restart, and keeps its names and the search field', async ({
  page,
}) => {
  await visit(page, '#/hulp')
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  const header = page.getByRole('banner')
  const wide = (await header.boundingBox())!.width
  await page.getByRole('button', { name: 'Klap het menu in' }).focus()
  await page.keyboard.press('Enter')
  const unfold = page.getByRole('button', { name: 'Klap het menu uit' })
  await expect(unfold).toBeFocused()
  await expectFocusInView(page)
  await expect.poll(async () => (await header.boundingBox())!.width).toBeLessThan(wide / 3)

  await page.reload()
  await expect(unfold).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Signaalcheck' })).toBeVisible()
  await expect.poll(async () => (await header.boundingBox())!.width).toBeLessThan(wide / 3)

  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Zoek in de naslag' })
  await expect(field).toBeFocused()
  await page.keyboard.type('geldezel')
  await expect.poll(async () => (await field.boundingBox())!.width).toBeGreaterThan(250)
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 })

  await page.keyboard.press('Escape')
  await unfold.click()
  await expect.poll(async () => (await header.boundingBox())!.width).toBe(wide)
})

for (const [width, height] of [
  [1280, 800],
  [640, 480],
] as const)
  test(`“Nu handelen” can be pressed from anywhere, with the menu folded or not, at ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const link = page.getByRole('complementary', { name: 'Nu handelen' }).getByRole('link')
    for (const address of ['#/', '#/naslag/signaal', '#/instellingen']) {
      await visit(page, address)
      await link.click({ trial: true })
      await expect(page.getByText('Gevaar? Bel 112')).toBeInViewport({ ratio: 1 })
      const fold = page.getByRole('button', { name: 'Klap het menu in' })
      if (await fold.isVisible()) await fold.click()
      await link.click({ trial: true })
    }
  })

test('what was found in the search field of the menu can be read: the menu does not cut it off', async ({
  page,
}) => {
  await visit(page, '#/hulp')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('geldezel')
  const option = page.getByRole('option').first()
  await expect(option).toBeVisible()
  // By polling: while someone types, the list changes with every letter.
  const isOnTop = () =>
    option.evaluate((element) => {
      const { right, top, bottom } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(right - 8, (top + bottom) / 2))
    })
  await expect.poll(isOnTop).toBe(true)
  await expect.poll(async () => (await option.boundingBox())!.width).toBeGreaterThan(400)
})
