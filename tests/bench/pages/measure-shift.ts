import type { Page } from '@playwright/test'
import { listSampleAddresses } from '../../e2e/support/route-samples'

/** Opens every route of the app and adds up what moved on each without being asked, as the browser reports it. */
export async function measureShift(page: Page) {
  const shifts: { readonly where: string; readonly shift: number }[] = []
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        performance.mark('schuif', { detail: (entry as PerformanceEntry & { value: number }).value })
    }).observe({ type: 'layout-shift' })
  })
  for (const where of listSampleAddresses()) {
    // From Start, so that the steps within one screen are each opened as a screen.
    await page.evaluate(() => (window.location.hash = '#/'))
    await page.getByRole('combobox').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate((to) => {
      performance.clearMarks('schuif')
      window.location.hash = to
    }, where)
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          setTimeout(() => {
            const marks = performance.getEntriesByName('schuif') as PerformanceMark[]
            resolve(marks.reduce((sum, mark) => sum + Number(mark.detail), 0))
          }, 300),
        ),
    )
    shifts.push({ where, shift })
  }
  const [worst] = shifts.toSorted((a, b) => b.shift - a.shift)
  return { screens: shifts.length, highest: worst?.shift ?? 0, where: worst?.where ?? '' }
}
