import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { startApp, type RunningApp } from './support/start-app'
import { tellStory } from './support/story-steps'

test('the main job, end to end: start, look up, check, run a session through a crash, and hand out the PDF', async ({
  page,
  app,
  dataFolder,
}) => {
  expect(app.lines).toHaveLength(1)
  expect(page.url()).not.toContain('sleutel')
  const started: RunningApp[] = []
  try {
    await tellStory(async () => {
      // The app of the test itself comes first, a new one on the same folder after the crash.
      const running = started.length === 0 ? app : await startApp(dataFolder)
      started.push(running)
      const own = running === app ? page : await page.context().newPage()
      if (running !== app) await own.goto(running.address)
      return { page: own, kill: running.kill, savePdf: (...buttons) => downloadPdf(own, buttons) }
    })
  } finally {
    for (const running of started) await running.kill()
  }
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
