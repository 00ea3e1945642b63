import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Desktop, DesktopApp } from './desktop-app'
import { readPdf } from './read-pdf'
import { makeDataFolder } from './start-app'
import { tellStory } from './story-steps'

/** The main job, end to end, in a window of its own: the same in Electron and in its stand-in. */
export async function tellDesktopStory(desktop: Desktop): Promise<void> {
  const data = await makeDataFolder()
  const started: DesktopApp[] = []
  try {
    await tellStory(async () => {
      const app = await desktop.start({ data: data.path })
      started.push(app)
      const run = started.length
      let saved = 0
      return {
        page: app.page,
        kill: app.kill,
        savePdf: async (...buttons) => {
          saved += 1
          const path = join(data.path, `run-${run}-${saved}.pdf`)
          await app.saveNextAs(path)
          for (const name of buttons) await app.page.getByRole('button', { name }).click()
          await expect(app.page.getByText(`Bewaard als ${path}`)).toBeVisible()
          return readPdf(path)
        },
      }
    })
  } finally {
    for (const app of started) await app.kill()
    await data.remove()
  }
}
