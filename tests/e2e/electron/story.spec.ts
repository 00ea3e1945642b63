import { test } from '@playwright/test'
import { tellDesktopStory } from '../support/desktop-story'
import { createElectronDesktop, findRuntime } from './electron-desktop'

test('the main job, end to end, in Electron', async () => {
  test.setTimeout(180_000)
  const runtime = await findRuntime()
  test.skip('reason' in runtime, 'reason' in runtime ? runtime.reason : '')
  if ('program' in runtime) await tellDesktopStory(createElectronDesktop(runtime.program))
})
