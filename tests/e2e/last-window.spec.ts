import { expect, test } from './support/app-test'

test('a window tells the host that it is there, and the host takes it from this page', async ({ page }) => {
  const answered = page.waitForResponse((response) => response.url().endsWith('/venster'))
  await page.reload()
  // refused, the host would end while this window is open
  expect((await answered).status()).toBe(200)
})
