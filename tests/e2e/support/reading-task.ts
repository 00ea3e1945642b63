import { expect, type Page } from '@playwright/test'

/** In this many actions from Start somebody must have the answer before his eyes. */
const mostActions = 3

/** What a reader does to find something. Every one of these is an action, and the fourth is one too many. */
export interface Reader {
  /** Types in the search field and chooses the result with this name: one action. */
  readonly search: (query: string, result: RegExp) => Promise<void>
  /** Clicks the link with this name; in a part of the screen when the name stands there twice. */
  readonly follow: (name: string | RegExp, within?: string) => Promise<void>
  /** Clicks the button with this name. */
  readonly press: (name: string | RegExp) => Promise<void>
  /** Looks: the text stands on the screen without scrolling. No action. */
  readonly read: (text: string | RegExp) => Promise<void>
}

/** A reader who stands on Start and has done nothing yet. */
export function createReader(page: Page): Reader {
  let actions = 0
  const act = async (what: string, action: () => Promise<void>) => {
    actions += 1
    if (actions > mostActions)
      throw new Error(`"${what}" is action ${actions}: at most ${mostActions} may be needed`)
    await action()
  }
  return {
    search: (query, result) =>
      act(`search ${query}`, async () => {
        await page.getByRole('combobox', { name: 'Zoek in de naslag' }).fill(query)
        await page.getByRole('option', { name: result }).first().click()
      }),
    follow: (name, within = 'main') =>
      act(`follow ${String(name)}`, () => page.locator(within).getByRole('link', { name }).first().click()),
    press: (name) => act(`press ${String(name)}`, () => page.getByRole('button', { name }).click()),
    read: async (text) => {
      await expect(page.locator('main').getByText(text).first()).toBeInViewport()
    },
  }
}
