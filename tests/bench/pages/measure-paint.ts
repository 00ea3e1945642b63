import type { Page } from '@playwright/test'
import type { RunningApp } from '../../e2e/support/start-app'
import { spread } from '../statistics'

/** How often each of the two is opened. */
export const rounds = 15
const warmUps = 2

/** First paint of Start and of an empty React page, by turns, and what Start moved while it came in. */
export async function measurePaint(page: Page, app: RunningApp, empty: string) {
  const start = new URL('/', app.address).href
  const ours: number[] = []
  const theirs: number[] = []
  let layoutShift = 0
  for (let round = -warmUps; round < rounds; round += 1) {
    const own = await paintOf(page, start)
    const other = await paintOf(page, empty)
    if (round < 0) continue
    ours.push(own.paint)
    theirs.push(other.paint)
    layoutShift = Math.max(layoutShift, own.layoutShift)
  }
  const sums = { ours: spread(ours), empty: spread(theirs), layoutShift }
  return { ...sums, ratio: sums.ours.median / sums.empty.median }
}

/** First contentful paint and layout shift of a fresh load, as the browser itself reports them. */
async function paintOf(page: Page, address: string): Promise<{ paint: number; layoutShift: number }> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let layoutShift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            layoutShift += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]?.startTime
          if (paint !== undefined) setTimeout(() => resolve({ paint, layoutShift }), 50)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}
