import { test } from '@playwright/test'
import { tellDesktopStory } from '../e2e/support/desktop-story'
import { standInDesktop } from './support/standin-desktop'

test('the main job, end to end, on the built main bundle and preload', async () => {
  test.setTimeout(180_000)
  await tellDesktopStory(standInDesktop)
})
