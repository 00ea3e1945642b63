import { expect, type Page } from '@playwright/test'
import { visit } from './tour'

/** The themes of which the colours are, as they are called on the settings screen and in the page. */
export const looks = [
  { name: 'Signaalwijzer', id: 'signaalwijzer' },
  { name: 'Voorbeeldthema van NL Design System', id: 'voorbeeld' },
] as const

/** Chooses whose colours the app wears on the settings screen. */
export async function chooseLook(page: Page, { name, id }: (typeof looks)[number]): Promise<void> {
  await visit(page, '#/instellingen')
  await page.getByLabel('Thema', { exact: true }).selectOption(name)
  await expect(page.locator('html')).toHaveAttribute('data-look', id)
}

/** The colour schemes that a user can choose, as they are called on the settings screen and in the page. */
export const themes = [
  { name: 'Licht', id: 'licht' },
  { name: 'Donker', id: 'donker' },
  { name: 'Hoog contrast', id: 'contrast' },
] as const

/** Chooses a theme on the settings screen. */
export async function chooseTheme(page: Page, { name, id }: (typeof themes)[number]): Promise<void> {
  await visit(page, '#/instellingen')
  await page.getByLabel('Kleuren').selectOption(name)
  await expect(page.locator('html')).toHaveAttribute('data-theme', id)
}

/** Chooses the largest text on the settings screen. */
export async function chooseLargestText(page: Page): Promise<void> {
  await visit(page, '#/instellingen')
  await page.getByLabel('Grootte van de tekst').selectOption('Grootst')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'grootst')
}
