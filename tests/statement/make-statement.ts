import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../prepare/find-chromium'
import { describeTested } from './describe-tested'

const target = 'renderer/features/statement/tested.json'
const tests = ['tests/e2e/accessibility', 'tests/e2e/keyboard.spec.ts']

/** `npm run statement`: runs the accessibility tests and writes what came out for the page "Toegankelijkheid". */
async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-statement-'))
  const file = join(folder, 'report.json')
  try {
    // first, so that no test has to wait for the app to build itself
    await run(['tsx', 'main/start/run-build.ts'], {})
    await run(
      [
        'playwright',
        'test',
        '--project=toegankelijkheid',
        '--project=browser',
        '--reporter=list,json',
        ...tests,
      ],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    )
    const tested = describeTested(
      await readFile(file, 'utf8'),
      new Date().toISOString().slice(0, 10),
      await nameBrowser(),
    )
    await writeFile(target, `${JSON.stringify(tested, null, 2)}\n`)
    await run(['prettier', '--write', '--log-level', 'warn', target], {})
    const failed = Object.values(tested.tests).reduce((sum, counts) => sum + counts.failed, 0)
    console.log(
      failed === 0
        ? `${target} is bijgewerkt: alles goed.`
        : `${target} is bijgewerkt: ${failed} tests gingen fout, en dat staat er nu ook.`,
    )
    return failed === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function nameBrowser(): Promise<string> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const name = `Chromium ${browser.version().split('.')[0] ?? ''}`
  await browser.close()
  return name
}

/** Runs a tool of this repository to its end, whatever that is: what failed stands in the report. */
function run([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join('node_modules', '.bin', program), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('close', () => resolve())
    child.on('error', reject)
  })
}

process.exitCode = await main()
