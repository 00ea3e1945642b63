import type { Browser, Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp, type RunningApp } from '../../e2e/support/start-app'

/** Opens Start of an app with nothing in it, in a window of its own, and clears both away after `measure`. */
export async function withPage<Value>(
  browser: Browser,
  measure: (page: Page, app: RunningApp) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const app = await startApp(join(folder, 'gegevens'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    return await measure(page, app)
  } finally {
    await context.close()
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
}
