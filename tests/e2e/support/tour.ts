import { expect, type Page } from '@playwright/test'
import { goTo } from './app-test'
import { listSampleAddresses } from './route-samples'

/** Opens an address and waits until its screen stands: heading there, nothing loading. */
export async function visit(page: Page, address: string): Promise<void> {
  // An empty address first: then the wait below cannot be met by the screen that was there before.
  await goTo(page, '#/hier-is-niets')
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
  await goTo(page, address)
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expect(page.getByText('Wordt geladen')).toHaveCount(0)
}

/** Visits every route of the route table and looks at each. */
export async function tourRoutes(page: Page, look: (address: string) => Promise<void>): Promise<void> {
  for (const address of listSampleAddresses()) {
    await visit(page, address)
    await look(address)
  }
}
