import { expect, goTo, test, watchPage } from './support/app-test'

test('two windows never undo each other: theme in one, pages and favourites in both', async ({ page }) => {
  const other = await page.context().newPage()
  const complaints = watchPage(other)
  await other.goto(new URL('#/naslag', page.url()).href)
  await expect(other.getByRole('heading', { level: 1, name: 'Naslag' })).toBeVisible()
  await goTo(page, '#/instellingen')
  await page.getByLabel('Kleuren').selectOption('Donker')
  await expect(other.locator('html'), 'the other window follows').toHaveAttribute('data-theme', 'donker')
  await goTo(other, '#/naslag/fenomeen/geldezel')
  await other
    .getByRole('button', { name: /favoriet/i })
    .first()
    .click()
  await goTo(page, '#/naslag/fenomeen/doxing')
  await page
    .getByRole('button', { name: /favoriet/i })
    .first()
    .click()
  await goTo(page, '#/naslag')
  for (const window of [page, other]) {
    await goTo(window, '#/naslag')
    await window.reload()
    await expect(window.locator('html')).toHaveAttribute('data-theme', 'donker')
    const favourites = window.getByRole('region', { name: /Favorieten/ })
    await expect(favourites.getByRole('link', { name: /Geldezel/ })).toBeVisible()
    await expect(favourites.getByRole('link', { name: /Doxing/ })).toBeVisible()
  }
  expect(complaints).toEqual([])
})
