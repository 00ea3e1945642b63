import type { Locator, Page } from '@playwright/test'
import { expect } from './app-test'

/** The line at the foot of a session in which anything is noted. */
export const entryLine = (page: Page): Locator => page.getByRole('textbox', { name: 'Notitie', exact: true })

/** What can be noted, as it is called on the screen. */
export type Kind = 'Notitie' | 'Signaal' | 'Afspraak' | 'Besluit' | 'Parkeer'

/** Chooses what the line notes. */
export async function chooseKind(page: Page, kind: Kind): Promise<void> {
  await page.getByRole('group', { name: 'Soort' }).getByText(kind, { exact: true }).click()
}

/** Notes something in the line with the mouse and Enter. */
export async function noteInLine(page: Page, kind: Kind, text: string): Promise<void> {
  await chooseKind(page, kind)
  await entryLine(page).fill(text)
  await entryLine(page).press('Enter')
  await expect(entryLine(page)).toHaveValue('')
}

/** Opens a list or a tool beside the script. */
export async function openOutput(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('tab', { name }).click()
}

/** Opens the closing of the session. */
export async function openClosing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('button', { name: 'Sluit de sessie af' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Afsluiten' })).toBeVisible()
}

/** The choice of what the hall screen shows, behind "Meer". */
export async function openHallChoice(page: Page): Promise<Locator> {
  const choice = page.getByLabel('In de zaal')
  if (!(await choice.isVisible())) await page.getByRole('button', { name: 'Meer', exact: true }).click()
  return choice
}
