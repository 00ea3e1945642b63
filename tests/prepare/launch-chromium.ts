import type { LaunchOptions } from '@playwright/test'

/** How the tests start a Chromium; without a path Playwright's own. */
export function describeLaunch(executablePath: string | undefined): LaunchOptions {
  /** Chromium refuses its sandbox to root; only then is it left out, and only in tests. */
  const isRoot = process.getuid?.() === 0
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  }
}
