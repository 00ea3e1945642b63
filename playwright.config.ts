import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/prepare/find-chromium'
import { describeLaunch } from './tests/prepare/launch-chromium'
import { pageOptions } from './tests/prepare/page-options'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/prepare/ensure-built.ts',
  // One set of pictures: the test itself knows for which browser they are.
  snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // On a busy machine one test now and then misses what it waits for. It may try again, and is named at the end as 'wankel'.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tests/prepare/count-reporter.ts']],
  // Ample: these limits only end what hangs. With other work on the machine everything takes ten times as long.
  expect: { timeout: 30_000 },
  timeout: 240_000,
  use: {
    // What cannot be pressed is not there: then a test fails in half a minute, and not in all of its time, twice.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    ...pageOptions,
    // A failed test leaves what the page held; `--trace on` records everything, at a quarter of the speed of the suite.
    trace: 'off',
    launchOptions: describeLaunch(findChromium()),
  },
  projects: [
    // These take longest, and what is named first begins first: then the short ones fill what is left at the end.
    { name: 'toegankelijkheid', testMatch: /e2e\/accessibility\/.*\.spec\.ts/ },
    { name: 'browser', testIgnore: /e2e\/(electron|accessibility)\// },
    { name: 'electron', testMatch: /e2e\/electron\/.*\.spec\.ts/ },
    {
      name: 'standin',
      testDir: 'tests/electron-standin',
      testMatch: /\.spec\.ts$/,
      // Each test starts the app and a Chromium of its own. Driven over the DevTools protocol, one now and then hangs in a
      // window that is closing: that must not take four minutes.
      timeout: 90_000,
      retries: 2,
    },
  ],
})
