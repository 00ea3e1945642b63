import type { Page } from '@playwright/test'

/** Types queries letter by letter and counts what keeps the page's own thread busy for more than 50 ms. */
export async function measureTyping(page: Page) {
  const queries = [
    'pinpas uitgeleend',
    'gelezel',
    'jongen heeft ineens twee telefoons wat nu',
    'bankhelpdeskfraude',
    'xqzwk',
  ]
  const field = page.getByRole('combobox')
  await field.click()
  await field.pressSequentially('zvh')
  await page.getByRole('option').first().waitFor()
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) performance.mark('lang', { detail: entry.duration })
    }).observe({ type: 'longtask' })
  })
  for (const query of queries) {
    await field.fill('')
    await field.pressSequentially(query, { delay: 40 })
  }
  const long = await page.evaluate(() =>
    performance.getEntriesByName('lang').map((mark) => Number((mark as PerformanceMark).detail)),
  )
  return { keys: queries.join('').length, longTasks: long.length, longest: Math.max(0, ...long) }
}
