import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/prepare/find-chromium'

const executablePath = findChromium()
/** Chromium refuses its sandbox to root; only then is it left out, and only in tests. */
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/prepare/ensure-built.ts',
  // One set of pictures: the test itself knows for which browser they are.
  snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tests/prepare/count-reporter.ts']],
  expect: { timeout: 10_000 },
  timeout: 90_000,
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    // A failed test leaves what the page held; `--trace on` records everything, at a quarter of the speed of the suite.
    trace: 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'browser', testIgnore: /electron|accessibility/ },
    { name: 'toegankelijkheid', testMatch: /accessibility\/.*\.spec\.ts/ },
    { name: 'electron', testMatch: /electron\/.*\.spec\.ts/ },
    { name: 'standin', testDir: 'tests/electron-standin' },
  ],
})
