import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test, type ElectronApplication } from '@playwright/test'
import { explainNoElectron, findElectron } from '../../../main/start/electron-runtime'
import { readPdf } from '../support/read-pdf'
import { makeDataFolder } from '../support/start-app'
import { tellStory, type StoryApp } from '../support/story-steps'

const root = fileURLToPath(new URL('../../..', import.meta.url))

test('the main job, end to end, in Electron', async () => {
  const program = await findElectron(root)
  const { platform, env } = process
  const reason = explainNoElectron({ platform, env, userId: process.getuid?.() })
  test.skip(reason !== undefined, reason ?? '')
  test.skip(program === undefined, 'Electron is hier niet opgehaald')
  if (program === undefined) return

  const data = await makeDataFolder()
  const started: StoryApp[] = []
  try {
    await tellStory(async () => {
      const app = await openApp(program, data.path, started.length + 1)
      started.push(app)
      return app
    })
  } finally {
    for (const app of started) await app.kill()
    await data.remove()
  }
})

/** Opens the built app in Electron. Its PDFs go into the data folder, under `run`, without a dialog. */
async function openApp(program: string, dataFolder: string, run: number): Promise<StoryApp> {
  const electron = await _electron.launch({
    executablePath: program,
    args: [join(root, 'out', 'main', 'index.js'), '--data', dataFolder],
    cwd: root,
    // Electron's own state goes with the data folder of this test, and not to the user's.
    env: { ...process.env, XDG_STATE_HOME: join(dataFolder, 'staat') },
  })
  const page = await electron.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  let saved = 0
  return {
    page,
    kill: () => kill(electron),
    savePdf: async (...buttons) => {
      saved += 1
      const path = join(dataFolder, `run-${run}-${saved}.pdf`)
      await electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      for (const name of buttons) await page.getByRole('button', { name }).click()
      await expect(page.getByText(`Bewaard als ${path}`)).toBeVisible()
      return readPdf(path)
    },
  }
}

/** Ends Electron at once, as a crash would. Nothing happens when it is gone already. */
async function kill(electron: ElectronApplication): Promise<void> {
  const child = electron.process()
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
