import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { pageOptions } from '../../prepare/page-options'
import { makeDataFolder } from './start-app'
import { startHosts, type Hosts, type RunningHost } from './start-hosts'

interface AppOptions {
  /**
   * Whether the browser gets round to what the page only does when nobody needs it: making search ready and fetching
   * pages in view. That is half of the work of opening the app, so most tests are of a page that is never idle; what
   * they search for or open is then fetched when it is asked for.
   */
  readonly idles: boolean
  /** Whether the app asks for a key, as with a newcomer; most tests are of an app that has one. */
  readonly asks: boolean
}

interface AppFixtures {
  /** The folder in which the app of this test keeps its data. */
  readonly dataFolder: string
  /** The app behind the page: the host that `npm start` runs, with that of the other tests of the worker in one process. */
  readonly app: RunningHost
  /** A page with the app open on Start. Fails the test on a page error or a breach of the security policy. */
  readonly page: Page
}

/** What the tests of a worker have together. */
interface WorkerFixtures {
  readonly hosts: Hosts
  /** An app that stays open from one test to the next; `reader-test.ts` says for whom. */
  readonly openedApp: { readonly page: Page; readonly complaints: readonly string[] }
}

/** A test with an app and a folder of its own. */
export const test = base.extend<AppFixtures & AppOptions, WorkerFixtures>({
  idles: [false, { option: true }],
  asks: [false, { option: true }],
  context: async ({ context, idles }, use) => {
    if (!idles) await neverIdle(context)
    await use(context)
  },
  hosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs: none
    async ({}, use) => {
      const hosts = startHosts()
      await use(hosts)
      hosts.end()
    },
    { scope: 'worker' },
  ],
  openedApp: [
    async ({ browser, hosts }, use) => {
      const folder = await makeDataFolder()
      const app = await hosts.start(folder.path)
      const context = await browser.newContext(pageOptions)
      await neverIdle(context)
      const page = await context.newPage()
      const complaints = watchPage(page)
      await page.goto(app.address)
      await use({ page, complaints })
      await context.close()
      await app.stop()
      await folder.remove()
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs: none
  dataFolder: async ({}, use) => {
    const folder = await makeDataFolder()
    await use(folder.path)
    await folder.remove()
  },
  app: async ({ hosts, dataFolder, asks }, use) => {
    const app = await hosts.start(dataFolder, asks)
    await use(app)
    await app.stop()
  },
  page: async ({ page, app }, use) => {
    const complaints = watchPage(page)
    await page.goto(app.address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
    expect(complaints).toEqual([])
  },
})

/** Keeps the pages of a context from what they only do when nobody needs them. */
async function neverIdle(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

/** Collects what a healthy page never says. A host that was killed on purpose shows as a failed request, not as this. */
export function watchPage(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) complaints.push(text)
  })
  return complaints
}

/** Goes to an address inside the app by its hash. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, hash)
}

export { expect }
