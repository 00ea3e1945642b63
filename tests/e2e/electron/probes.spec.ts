import { test } from '@playwright/test'
import { desktopProbes } from '../support/desktop-probes'
import { makeDataFolder } from '../support/start-app'
import { createElectronDesktop, findRuntime } from './electron-desktop'

const runtime = await findRuntime()

if ('reason' in runtime)
  // One line for all of them: without the runtime there is nothing to say about each.
  test(`${desktopProbes.length} probes in Electron, the same as in its stand-in`, () => {
    test.skip(true, runtime.reason)
  })
else
  for (const { title, run } of desktopProbes)
    test(`in Electron: ${title}`, async () => {
      const folder = await makeDataFolder()
      try {
        await run(createElectronDesktop(runtime.program), folder.path)
      } finally {
        await folder.remove()
      }
    })
