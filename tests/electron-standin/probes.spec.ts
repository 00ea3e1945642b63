import { test } from '@playwright/test'
import { desktopProbes } from '../e2e/support/desktop-probes'
import { makeDataFolder } from '../e2e/support/start-app'
import { standInDesktop } from './support/standin-desktop'

for (const { title, run } of desktopProbes)
  test(title, async () => {
    const folder = await makeDataFolder()
    try {
      await run(standInDesktop, folder.path)
    } finally {
      await folder.remove()
    }
  })
