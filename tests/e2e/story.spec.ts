import type { Page } from '@playwright/test'
import { expect, test, watchPage } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { startApp, type RunningApp } from './support/start-app'
import { tellStory } from './support/story-steps'

test('the main job, end to end: start, look up, check, run a session through a crash, and hand out the PDF', async ({
  browser,
  dataFolder,
}) => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  const started: RunningApp[] = []
  const complaints: (readonly string[])[] = []
  try {
    // A process of its own, as `npm start` makes it, and after the crash a new one on the same folder.
    await tellStory(async () => {
      const app = await startApp(dataFolder)
      started.push(app)
      expect(app.lines).toHaveLength(1)
      const page = await context.newPage()
      complaints.push(watchPage(page))
      await page.goto(app.address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(page.url()).not.toContain('sleutel')
      return { page, kill: app.kill, savePdf: (...buttons) => downloadPdf(page, buttons) }
    })
  } finally {
    for (const app of started) await app.kill()
    await context.close()
  }
  expect(complaints.flat()).toEqual([])
})

/** Presses the buttons, waits for the download and reads the PDF back. */
async function downloadPdf(page: Page, buttons: readonly string[]): Promise<string> {
  const download = page.waitForEvent('download')
  for (const name of buttons) await page.getByRole('button', { name }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  await expect(page.getByText(/staat bij je downloads/)).toBeVisible()
  return readPdf(await file.path())
}
